import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesSchema } from '../../../src/model/names.ts';
import { toNameIndex } from '../../../src/names/find-names.ts';
import type { NameLinks } from '../../../src/site/markdown/link-names.ts';
import { renderBody } from '../../../src/site/markdown/markdown.ts';
import { readBlocks } from '../../../src/site/markdown/read-blocks.ts';

const { names } = namesSchema.parse({
  names: [
    { id: 'nujaba', name: 'al-Nujaba', kind: 'group', spellings: ['Nujaba', 'النجباء'] },
    { id: 'haq', name: "Asa'ib Ahl al-Haq", kind: 'group' },
    { id: 'akhbar', name: 'Al-Akhbar', kind: 'group' },
    { id: 'a-and-b', name: 'A&B', kind: 'group' },
    { id: 'q', name: 'Caption', kind: 'person', spellings: ['Question'] },
  ],
});
const links = { index: toNameIndex(names), hrefOf: (id: string) => `/names/${id}/` };
/** As rendered, without what the index is told. */
const render = (body: string, known: NameLinks | null = links) =>
  renderBody(body, known).replace(/ data-pagefind-index-attrs="data-gap" data-gap="[^"]+"/gu, '');
const withoutLinks = (html: string) => html.replace(/<\/?a\b[^>]*>/gu, '');

describe('names in a text', () => {
  it.each([
    ['a name', 'So al-Nujaba said.', 'So <a class="name" href="/names/nujaba/">al-Nujaba</a> said.'],
    [
      'its first mention alone',
      'Nujaba, al-Nujaba',
      '<a class="name" href="/names/nujaba/">Nujaba</a>, al-Nujaba',
    ],
    ['a possessive', 'Nujaba’s', '<a class="name" href="/names/nujaba/">Nujaba</a>’s'],
    [
      'a name over a line end',
      "Asa'ib Ahl\nal-Haq and Nujaba",
      '<a class="name" href="/names/haq/">Asa\'ib Ahl\nal-Haq</a> and <a class="name" href="/names/nujaba/">Nujaba</a>',
    ],
    [
      'the next mention of one that is emphasized',
      'It told *al-Akhbar*. The al-Akhbar',
      'It told <em>al-Akhbar</em>. The <a class="name" href="/names/akhbar/">al-Akhbar</a>',
    ],
    [
      'the next mention of one that is emphasized in part',
      'al-*Nujaba* or Nujaba',
      'al-<em>Nujaba</em> or <a class="name" href="/names/nujaba/">Nujaba</a>',
    ],
    ['a name with signs', 'Of A&B', 'Of <a class="name" href="/names/a-and-b/">A&amp;B</a>'],
    ['an escaped name', 'Of al\\-Nujaba', 'Of <a class="name" href="/names/nujaba/">al-Nujaba</a>'],
    ['a name in Arabic', 'قالت النجباء', 'قالت <a class="name" href="/names/nujaba/">النجباء</a>'],
    ['a name behind a particle', 'قالت والنجباء', 'قالت و<a class="name" href="/names/nujaba/">النجباء</a>'],
    [
      'a name whose article a particle shortens',
      'قالت للنجباء',
      'قالت <a class="name" href="/names/nujaba/">للنجباء</a>',
    ],
    ['no word that merely begins like a particle', 'قالت بنجباء', 'قالت بنجباء'],
    ['no part of a word', 'Nujabaites', 'Nujabaites'],
    ['nothing', 'Nobody said so.', 'Nobody said so.'],
  ])('%s', (_, body, inner) => expect(render(body)).toBe(`<p id="p1">${inner}</p>\n`));

  it('leaves headings, captions and the marks of blocks as they are', () => {
    const body =
      '## Nujaba\n\n**Caption:** Nujaba\n\n**Q:** Question of Nujaba?\n\n**A:** Nujaba.\n\n- Nujaba';
    expect(render(body)).toBe(
      render(body, null).replace(
        'Question of Nujaba?',
        '<a class="name" href="/names/q/">Question</a> of <a class="name" href="/names/nujaba/">Nujaba</a>?',
      ),
    );
  });

  it('links a name of each text anew', () => expect(render('Nujaba')).toBe(render('Nujaba')));

  it('changes no character and no markup of any text, and nothing that is read back', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'al-Nujaba',
        'Nujaba',
        '*',
        '**',
        '\n',
        '\n\n',
        ' ',
        '> ',
        '- ',
        '## ',
        '**Q:** ',
        '\\*',
      ),
      fc.constantFrom("Asa'ib Ahl al-Haq", '<b>', '&amp;', '"', 'النجباء', '[a](b)', 'A&B', '’s', '\u200f'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const body = pieces.join('');
        const before = readBlocks(body);
        const plain = render(body, null);
        expect(withoutLinks(render(body))).toBe(plain);
        expect(readBlocks(body)).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });
});
