import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../src/model/field.ts';
import { decode } from '../../src/normalize/decode/decode.ts';
import { encodeSingleByte } from '../support/encode.ts';
import { normalizeBytes, normalizeText } from '../support/normalize-text.ts';

// The inputs that break normalizers, group by group in the order in which they were met. Groups about
// files (names, links, folders) are tests/files/find-raw-files.test.ts and tests/files/content/.

const P =
  'The finance minister said on Sunday that the talks with the lenders would go on for several more days.';
const P2 =
  'Officials from both sides told reporters that the length of the contract is what they cannot agree on.';

const value = (text: string, name: FieldName) => normalizeText(text).record.fields[name].value;
const blocks = (text: string) =>
  normalizeText(text).record.blocks.map(({ type, text: words }) => `${type}: ${words}`);
const body = (text: string) =>
  normalizeText(text)
    .record.blocks.map((block) => block.text)
    .join('\n');
const codes = (text: string) => normalizeText(text).diagnostics.map(({ code }) => code);

/** The labels of the characters of `part`. */
const labels = (text: string, part: string) => {
  const at = text.indexOf(part);
  const touched = normalizeText(text).record.ledger.filter(
    ({ start, end, label }) => end > at && start < at + part.length && label !== 'layout',
  );
  return [...new Set(touched.map(({ label }) => label))];
};

describe('1. datelines with a dash on one side only', () => {
  it.each([
    [`TEHRAN– Iran's ${P.slice(4)}`, 'TEHRAN'],
    [`TEHRAN -A high official confirmed that ${P.slice(4)}`, 'TEHRAN'],
    [`TEHRAN --A high official confirmed that ${P.slice(4)}`, 'TEHRAN'],
  ])('%j', (text, place) => expect(value(text, 'dateline')).toBe(place));
});

describe('2. hyphens that belong to a word', () => {
  it.each(['UK-based', 'US-led', 'T-Mobile', 'F-16'])('%s', (word) =>
    expect(value(`${word} firms were told that ${P}`, 'dateline')).toBeNull(),
  );
});

describe('3. datelines of two places', () => {
  it('with a state and an agency', () =>
    expect(value(`WEST PALM BEACH, Fla./WASHINGTON (Reuters) - ${P}`, 'dateline')).toBe(
      'WEST PALM BEACH, Fla./WASHINGTON',
    ));
});

describe('4. a day without its year', () => {
  const text = `TEHRAN, May 17 (MNA) – ${P}`;
  it('dates nothing', () => expect(value(text, 'date')).toBeNull());
  it('is mentioned', () => expect(value(text, 'mentionedDates')).toEqual(['XXXX-05-17']));
});

describe('5. a dateline and a footer that differ', () => {
  const text = `TEHRAN, May 17 (MNA) – ${P}\n\nSource: Mehr News | Published on 19 May 2021`;
  it('are not merged: the footer holds', () => expect(value(text, 'date')).toBe('2021-05-19'));
  it('are flagged', () => expect(codes(text)).toContain('date-dateline-differs'));
});

describe('6. a dateline of the last day of the year', () => {
  const text = `TEHRAN, Dec 31 (MNA) – ${P}\n\nSource: Mehr News | Published on 1 January 2022`;
  it('takes the year before', () => expect(value(text, 'mentionedDates')).toContain('2021-12-31'));
  it('is no conflict', () => expect(codes(text)).not.toContain('date-dateline-differs'));
});

describe('7. a weekday that does not fit its day', () => {
  const text = `Published on Monday, 18 May 2021\n\n${P}`;
  it('leaves the day as printed', () => expect(value(text, 'date')).toBe('2021-05-18'));
  it('is flagged', () => expect(codes(text)).not.toEqual([]));
});

describe('8. a day that could be another', () => {
  it('is one of both', () =>
    expect(value(`Published on 05/12/2021\n\n${P}`, 'date')).toMatch(
      /^\[2021-05-12(?:,|\.\.)2021-12-05\]$/u,
    ));
});

describe('9. numbers and words that look like dates', () => {
  it.each([
    '9/11',
    '3/4 of the people',
    'Resolution 598',
    'an F-16',
    'what may come',
    'the March on Rome',
    'Article 5',
  ])('%s', (printed) => {
    const text = `${P} It was ${printed}, he said.`;
    expect(value(text, 'mentionedDates')).toBeNull();
    expect(value(text, 'date')).toBeNull();
  });
});

describe('10. days of other calendars', () => {
  it.each(['27 Ordibehesht 1400', '1400/02/27', '۱۴۰۰/۰۲/۲۷'])(
    '%s is never in the Gregorian year 1400',
    (printed) => {
      for (const name of ['date', 'mentionedDates', 'captured'] as const)
        expect(JSON.stringify(value(`Published: ${printed}\n\n${P}`, name))).not.toContain('1400');
    },
  );
});

describe('11. days that the calendar does not have', () => {
  const text = `Published on 31 June 2021\n\n${P}`;
  it('are not rolled over', () => expect(value(text, 'date')).toBeNull());
  it('are flagged', () => expect(codes(text)).not.toEqual([]));
});

describe('12. a tail in capitals', () => {
  it.each(['the US', 'the UN', 'NATO'])('%s is no sign-off', (word) => {
    const text = `${P} That is what he told ${word}`;
    expect(body(text)).toBe(text);
  });
});

describe("13. a licence's sentence inside a story", () => {
  it('stays there', () => {
    const text = `${P} He noted that all content by the museum is licensed under a Creative Commons Attribution 4.0 International License. ${P2}`;
    expect(body(text)).toBe(text);
    expect(value(text, 'licence')).toBeNull();
  });
});

describe('14. labels that are no interview', () => {
  it.each([
    ['questions without an answer', `${P}\n\nQ: What now?\n\nQ: And then?`],
    ['a plan and an illness', `${P} There is Plan A: go. It was hepatitis A. It is gone.`],
  ])('%s', (_, text) => {
    expect(blocks(text).every((block) => block.startsWith('paragraph: '))).toBe(true);
    expect(body(text).replaceAll('\n', '\n\n')).toBe(text);
  });
});

describe('15. numbers that are no list', () => {
  it.each([
    `${P} That was in 2021. 2. Bundesliga teams lost. 3. Liga teams won.`,
    `${P} Version 1.5 is out. 2.0 is not.`,
    `${P} It is No. 1. Nobody is No. 2. That is all.`,
  ])('%j', (text) => expect(blocks(text)).toEqual([`paragraph: ${text}`]));

  it('nor in a line as long as a page', () => {
    const text = `${`${P} `.repeat(12)}That was in 2021. 2. Bundesliga teams lost. 3. Liga teams won.`;
    expect(blocks(text)).toEqual([`paragraph: ${text}`]);
  });
});

describe('16. a picture wrapped over two lines, and its caption', () => {
  it('are one picture and one caption', () => {
    const text = `${P}\n\n${P2}\n\n[image: divers at the dam,\nfrom above.jpg]\n   Divers at the dam. (Ledger/M. Okoye)\n\n${P}`;
    const { ledger, blocks: found } = normalizeText(text).record;
    expect(ledger.filter(({ label }) => label === 'image')).toHaveLength(1);
    expect(found.filter(({ type }) => type === 'caption').map((block) => block.text)).toEqual([
      'Divers at the dam. (Ledger/M. Okoye)',
    ]);
  });
});

describe('17. words and addresses cut by a wrap', () => {
  it('are joined again', () => {
    const text =
      'The council in the capital met on Monday and looked at the state-\nof-the-art bridge, which had been closed for a month, as it says at\nhttps://example.org/results/\nfinal of the page that nobody in the town had ever read before that.';
    expect(body(text)).toContain('state-of-the-art bridge');
    expect(body(text)).toContain('https://example.org/results/final');
  });
});

describe('18. asterisks', () => {
  it('over a line end are one emphasis', () => {
    const text =
      'The gates had rusted shut before the rains, and *the divers who\nwere called* came late, as engineers in the capital had said on\nSunday to reporters at the dam.';
    expect(normalizeText(text).record.blocks[0]).toMatchObject({
      text: text.replaceAll('*', '').replaceAll('\n', ' '),
      emphasis: [[48, 74]],
    });
  });

  it.each(['It is 5 * 3 * 2 in all.', 'The small print* says so.'])('stay as printed: %s', (text) => {
    expect(normalizeText(text).record.blocks).toMatchObject([{ text }]);
    expect(normalizeText(text).record.blocks[0]?.emphasis).toBeUndefined();
  });
});

describe('19. a headline printed twice', () => {
  it('in other quotes and case is one', () => {
    const text = `PRESIDENT SIGNS THE 'GRAIN LAW' AT LAST\n\nPresident Signs the “Grain Law” at Last\n\n${P}\n\n${P2}`;
    expect(value(text, 'title')).toBe('President Signs the “Grain Law” at Last');
    expect(blocks(text)).toEqual([`paragraph: ${P}`, `paragraph: ${P2}`]);
  });
});

describe('20. a banner before the headline', () => {
  it('is neither headline nor story', () => {
    const text = `Support SouthFront\n\nPresident Signs the Grain Law at Last\n\n${P}\n\n${P2}`;
    expect(value(text, 'title')).toBe('President Signs the Grain Law at Last');
    expect(blocks(text)).toEqual([`paragraph: ${P}`, `paragraph: ${P2}`]);
  });
});

describe('21. a comment that reads like an article', () => {
  it('is a comment, its dates and its dateline too', () => {
    const text = `${P}\n\n${P2}\n\n2 Comments\n\nBAGHDAD, May 3, 2021 – ${P2} It was published on 4 May 2021.`;
    expect(labels(text, 'BAGHDAD, May 3, 2021')).toEqual(['comment']);
    for (const name of ['date', 'dateline', 'mentionedDates'] as const) expect(value(text, name)).toBeNull();
  });
});

describe('22. a sentence that begins like a heading of comments', () => {
  it('is the story, in mid-article', () => {
    const text = `${P}\n\nComments: the minister said that he would read them all before he answers.\n\n${P2}`;
    expect(body(text).replaceAll('\n', '\n\n')).toBe(text);
  });
});

describe('23. line ends and characters that nobody sees', () => {
  const plain = blocks(`${P}\n\n${P2}`);

  it.each([
    ['CRLF', '\r\n\r\n'],
    ['CR', '\r\r'],
    ['U+2028', '\u2028\u2028'],
    ['U+2029', '\u2029\u2029'],
    ['NEL', '\u0085\u0085'],
    ['a direction mark on the blank line', '\n\u200F\n'],
    ['a zero-width space on the blank line', '\n\u200B\n'],
  ])('%s parts paragraphs', (_, end) => expect(blocks(`${P}${end}${P2}`)).toEqual(plain));

  it('a byte order mark is no word', () => expect(blocks(`\uFEFF${P}\n\n${P2}`)).toEqual(plain));

  it.each([
    ['NUL', `${P}\0`, `${P}\uFFFD`],
    ['half a pair', `${P}\uD83D`, `${P}\uFFFD`],
  ])('%s is shown as lost', (_, text, shown) => expect(body(text)).toBe(shown));

  it('direction marks and joiners stay in what is shown, and hinder no rule', () => {
    const text = `Published:\u200E 3 May 2021\u200F\n\nقال \u200Fالوزير\u200E يوم الأحد إن المحادثات مع المقرضين ستستمر می\u200Cرود عدة أيام أخرى في العاصمة.`;
    expect(value(text, 'date')).toBe('2021-05-03');
    expect(body(text)).toContain('\u200Fالوزير\u200E');
    expect(body(text)).toContain('می\u200Cرود');
  });
});

describe('24. older encodings', () => {
  it.each([
    ['windows-1252', '“La décision”, a déclaré le maire à l’été.'],
    [
      'windows-1256',
      'قال وزير المالية يوم الأحد إن المحادثات مع المقرضين ستستمر عدة أيام أخرى في العاصمة بغداد.',
    ],
  ] as const)('%s is read, and said', (encoding, text) => {
    const { record, diagnostics } = normalizeBytes(encodeSingleByte(text, encoding));
    expect(record.raw.encoding).toBe(encoding);
    expect(record.blocks.map((block) => block.text)).toEqual([text]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['raw-not-utf-8']);
  });

  it.each(['\uFEFF', ''])('UTF-16, with a mark or without: %j', (mark) => {
    const { record } = normalizeBytes(Buffer.from(`${mark}${P}\n\n${P2}`, 'utf16le'));
    expect(record.raw.encoding).toBe('utf-16le');
    expect(record.blocks.map((block) => block.text)).toEqual([P, P2]);
  });
});

describe('25. a text that was encoded twice', () => {
  it('is flagged, and not guessed at', () => {
    const text = 'The minister said â€œnoâ€\u009d on Sunday, and that the talks were over.';
    expect(codes(text)).toEqual(['raw-double-encoded']);
    expect(body(text)).toBe(text);
  });
});

describe('26. too little, too much, the same again', () => {
  it('an empty file has no blocks and no values', () => {
    const { record } = normalizeText('');
    expect(record.blocks).toEqual([]);
    expect(record.fields.title.value).toBeNull();
  });

  it('a file of nothing but a licence has no body', () => {
    const text =
      'All Content by Heron Wire is licensed under a Creative Commons Attribution 4.0 International License.';
    expect(body(text)).toBe('');
    expect(value(text, 'licence')).toBe('CC-BY-4.0');
  });

  it('a megabyte takes time in proportion', () => {
    const started = performance.now();
    const { record } = normalizeText(`${P} `.repeat(10_000));
    expect(record.raw.length).toBeGreaterThan(1_000_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it('the same bytes have one id, a corrected re-issue another', () => {
    const id = (text: string) => normalizeText(text).record.id;
    expect(id(P)).toBe(id(P));
    expect(id(`${P}\n\nCorrection: The day was a Monday, not a Sunday.`)).not.toBe(id(P));
  });
});

describe('27. code in a text', () => {
  it.each([
    '---js\nmodule.exports = {}\n---',
    '{{ x }} and {% raw %}',
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)">',
    '[a link](javascript:alert(1))',
  ])('is text: %j', (code) => {
    const text = `${code}\n\n${P}\n\n${P2}`;
    const { record, markdown } = normalizeText(text);
    const shown = [record.fields.title.value, ...record.blocks.map((block) => block.text)].join('\n');
    for (const word of code.match(/[A-Za-z]+/gu) ?? []) expect(shown).toContain(word);
    expect(markdown.startsWith('---\nid: ')).toBe(true);
    const written = markdown.slice(markdown.indexOf('\n---\n'));
    expect(written).not.toMatch(/^<(?:script|img)|(?<!\\)\[[^\]]*\]\(javascript:/mu);
  });
});

describe('28. headlines of other scripts, and long ones', () => {
  it.each([
    [
      'Arabic',
      'الرئيس يوقع قانون الحبوب بعد شهور من الخلاف',
      'قال وزير المالية يوم الأحد إن المحادثات مع المقرضين ستستمر عدة أيام أخرى في العاصمة.',
    ],
    [
      'Chinese',
      '总统签署粮食法结束数月争议',
      '财政部长周日表示，与贷款人的谈判还将持续数日，双方在合同期限上仍未达成一致。',
    ],
    [
      '300 characters',
      `${'The president signs the law on grain at last and '.repeat(6)}goes home`.slice(0, 300),
      P,
    ],
  ])('%s', (_, title, story) => {
    const { record } = normalizeText(`${title}\n\n${story}\n\n${story}`);
    expect(record.id).toMatch(/^[0-9a-f]{16}$/u);
    expect([record.fields.title.value, ...record.blocks.map((block) => block.text)].join(' ')).toContain(
      title.slice(0, 12),
    );
    expect(decode(Buffer.from(title)).text).toBe(title);
  });
});
