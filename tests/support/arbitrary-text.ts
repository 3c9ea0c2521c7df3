import fc from 'fast-check';

/** Pieces that some rule reacts to, and characters that break naive programs. */
const PIECES = [
  'TEHRAN – ',
  'LONDON, May 17 (MNA) –',
  'UK-based ',
  '(Reuters) - ',
  'Q: ',
  ' A: ',
  'Q:\u00A0 ',
  'Frage: ',
  'Antwort: ',
  'P.- ',
  'R.- ',
  '问：',
  '答：',
  '**Q:** ',
  'Okoye: ',
  'HADDAD, HOST: ',
  '14:05\n',
  '13:20 – ',
  'Correction: ',
  'This article was amended on ',
  'Foto: dpa',
  ' (AP Photo/J. Doe)',
  'Kommentar: ',
  'FOR IMMEDIATE RELEASE',
  '（一）',
  '١- ',
  'a) ',
  '(2) ',
  '2. ',
  '1. ',
  ' 2. ',
  '- ',
  '* ',
  '• ',
  '> ',
  '*word* ',
  '*two\nlines* ',
  '[image: a.jpg]',
  '[image: a\nb.jpg]',
  'Caption: ',
  'Photo: x (AFP)',
  'News ID: 97644',
  'Publish Date : 12 December 2021 - 21:22',
  '* Comment:',
  'Source: Mehr News | Published on Monday, 17 May 2021 11:09 (about 1106 days ago)',
  'March 21, 2024',
  '31 June 2021',
  '05/12/2021',
  'XXXX-05-17',
  'All Content by Mehr News Agency is licensed under a Creative Commons Attribution 4.0 International License.',
  ' KI/5213628',
  ' MH/PA',
  'Support SouthFront',
  'Notify of',
  'Newest Most Voted',
  'View all comments',
  'Leave a Reply',
  'Read more: x',
  'By Jane Doe',
  'Title: A title of words',
  'The minister said on Sunday that the talks would go on for several more days.',
  '"It is so," he said. ',
  'state-\nof-the-art',
  'Mr.\u00A0 X',
  '.\u00A0 The ',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\t',
  '    ',
  '\u00A0',
  '\uFEFF',
  '\0',
  '\u200B',
  '\u200F',
  '\u202E',
  '\uD800',
  '\uDC00',
  '\u0085',
  '\u0007',
  '\uFFFE',
  '---',
  '---js\n',
  '```',
  '{{ x }}',
  '{% raw %}',
  '<script>',
  '&amp;',
  '&#42;',
  '](x)',
  '![',
  '[a]: b',
  '**Q:** ',
  '**',
  '__',
  '_a_',
  '\\',
  '`',
  '#',
  '## ',
  '+ ',
  '=== ',
  '| a | b |',
  '~~',
  'http://x.example/a_b*c',
  'www.example.org',
  '1986. A year',
  '🙂',
  'é',
  'e\u0301',
  'سلام',
  '۱۲',
  '中文。',
  'word',
  ' ',
  ' ',
  'A',
  '!',
  '…',
];

/** Any mixture of pieces and single characters. */
export function hostileText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  return fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
}

const WORDS =
  'the of talks minister on Sunday government said Baghdad forces withdrawal and to in a parliament that bill U.S. troops agreed'.split(
    ' ',
  );

/** A sentence of news, with a stop. */
export function sentence(): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 24 })
    .map((words) => `The ${words.join(' ')}.`);
}

/** Paragraphs between blank lines, some led by pieces. */
export function newsText(): fc.Arbitrary<string> {
  const paragraph = fc.tuple(
    fc.constantFrom('', '', '', ...PIECES),
    fc.array(sentence(), { minLength: 1, maxLength: 4 }),
  );
  return fc
    .array(paragraph, { minLength: 1, maxLength: 8 })
    .map((paragraphs) => paragraphs.map(([lead, sentences]) => lead + sentences.join(' ')).join('\n\n'));
}
