import { describe, expect, it } from 'vitest';
import type { Label } from '../../../src/model/ledger.ts';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = `The minister told reporters on Sunday that the dam would be mended before the rains begin.

Engineers said that the gates had rusted shut, and that divers were needed to free them.`;

/** The labels that the words of `part` were given. */
function labelsOf(text: string, part: string): readonly Label[] {
  const { record } = normalizeText(text);
  const at = text.indexOf(part);
  const labels = record.ledger
    .filter(
      ({ start, end }) =>
        end > at && start < at + part.length && /[\p{L}\p{N}]/u.test(text.slice(start, end)),
    )
    .map(({ label }) => label);
  return [...new Set(labels)];
}

describe('labels', () => {
  it.each([
    [`${STORY} KI/5213628`, 'KI/5213628', 'sign-off'],
    [`${STORY} HJ/MA/MG`, 'HJ/MA/MG', 'sign-off'],
    [`${STORY}\n\nSJ/MA/`, 'SJ/MA/', 'sign-off'],
    [`${STORY} He told the US`, 'told the US', 'body'],
    [`${STORY} It was a 50/50 and/or AC/DC matter.`, 'AC/DC', 'body'],
    [`${STORY}\n\nRead more: Dams of the world`, 'Dams of the world', 'related'],
    [
      `${STORY}\n\nHe had read more: a hundred books on dams, which were found in his house.`,
      'read more',
      'body',
    ],
    [`${STORY}\n\n* Comment:`, 'Comment', 'form'],
    [`* Comment: it is over, the minister told reporters on Sunday at noon.\n\n${STORY}`, 'Comment', 'body'],
    [
      `${STORY}\n\nComments: the minister said he would read them all before he answers.\n\n${STORY}`,
      'Comments',
      'body',
    ],
    [
      `${STORY}\n\nNotify of\nNewest Most Voted\n\nIt is all lies, as I have said for years now, my friends.`,
      'It is all lies',
      'comment',
    ],
    [
      `${STORY}\n\nNotify of\n\nIt is all lies, as I have said for years now, my friends.`,
      'It is all lies',
      'body',
    ],
    [
      `${STORY}\n\nSort by Best\n\nJane Doe • 3 years ago\n\nIt is all lies, as I have said for years now.\n\n1 △ ▽ • Reply • Share ›`,
      'It is all lies',
      'comment',
    ],
    [`${STORY}\n\nMills • 3 of them • turn again\n\n${STORY}`, 'turn again', 'body'],
    [
      `${STORY}\n\n2 Comments\n\nBAGHDAD, May 3, 2021 – I saw it with my own eyes, all of it.`,
      'BAGHDAD',
      'comment',
    ],
    [
      `${STORY}\n\n[image: a.jpg]\n\n   - Divers at the dam. (AFP)\n\n${STORY}`,
      'Divers at the dam',
      'caption',
    ],
    [`${STORY}\n\n[image: a.jpg]\n\nDivers at the dam (AFP)\n\n${STORY}`, 'Divers at the dam', 'caption'],
    [`${STORY}\n\nDivers at the dam (AFP)\n\n${STORY}`, 'Divers at the dam', 'body'],
    [`${STORY} He went home MH/PA`, 'MH/PA', 'body'],
    [`${STORY}\n\n[image: a\nb.jpg]\n\n${STORY}`, 'a\nb.jpg', 'image'],
    [`${STORY}\n\n[image: a.jpg]\n\n${STORY}`, 'Engineers said', 'body'],
    [`${STORY}\n\nClick to see full-size image\n\n${STORY}`, 'Click', 'widget'],
    [`Support us\n\n${STORY}`, 'Support us', 'promo'],
    [`${STORY}\n\nHe asked them to support us all.\n\n${STORY}`, 'support us', 'body'],
  ])('%j: %j is %s', (text, part, label) => expect(labelsOf(text, part)).toEqual([label]));
});

describe('block types', () => {
  const types = (text: string) => normalizeText(text).record.blocks.map(({ type }) => type);

  it.each([
    [`${STORY}\n\n- one thing\n- another thing`, ['paragraph', 'paragraph', 'list-item', 'list-item']],
    [`${STORY}\n\n- one thing that is no list`, ['paragraph', 'paragraph', 'paragraph']],
    [`${STORY}\n\n1. Bread\n2. Peace`, ['paragraph', 'paragraph', 'list-item', 'list-item']],
    [
      `${STORY}\n\n1986. A year of floods\n1987. Another`,
      ['paragraph', 'paragraph', 'paragraph', 'paragraph'],
    ],
    [
      `${STORY}\n\n> The gates had rusted shut.\n\n${STORY}`,
      ['paragraph', 'paragraph', 'quote', 'paragraph', 'paragraph'],
    ],
    [`${STORY}\n\n"The gates had rusted shut," he said.`, ['paragraph', 'paragraph', 'paragraph']],
    [
      `${STORY}\n\nNo way across\n\n${STORY}`,
      ['paragraph', 'paragraph', 'heading', 'paragraph', 'paragraph'],
    ],
    [`${STORY}\n\nHe said:\n\n${STORY}`, ['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph']],
    [`${STORY}\n\nQ: When?\n\nA: Soon.`, ['paragraph', 'paragraph', 'question', 'answer']],
    [`${STORY}\n\n* * *\n\n${STORY}`, ['paragraph', 'paragraph', 'paragraph', 'paragraph']],
  ])('%j', (text, expected) => expect(types(text)).toEqual(expected));

  it.each([
    [3, 'paragraph'],
    [4, 'quote'],
  ])('prose that stands %i columns in is a %s', (columns, type) => {
    const quoted = `${' '.repeat(columns)}The gates had rusted shut, the report says on its first page.`;
    expect(types(`${STORY}\n\n${quoted}\n\n${STORY}`)[2]).toBe(type);
  });

  it.each([
    ['He read *al-Akhbar*, twice.', [[8, 17]]],
    [
      'The gates had rusted shut before the rains, and *the divers who\nwere called* came late, as engineers in the capital had said on\nSunday to reporters at the dam.',
      [[48, 74]],
    ],
    ['It is 5 * 3 * 2 in all.', undefined],
    ['The small print* says so.', undefined],
    ['A **strong** word.', undefined],
  ])('emphasis in %j', (text, emphasis) =>
    expect(normalizeText(text).record.blocks[0]?.emphasis).toEqual(emphasis),
  );
});
