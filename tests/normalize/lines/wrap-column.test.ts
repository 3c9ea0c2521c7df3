import { describe, expect, it } from 'vitest';
import { toLines } from '../../../src/normalize/lines/lines.ts';
import { findWrapColumn } from '../../../src/normalize/lines/wrap.ts';

/** The text with its lines broken before the column. */
function wrap(text: string, column: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= column)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const STORY =
  'The old ferry crossed the sound on Monday with ninety passengers, two goats and the parish organ, the harbor master said. ' +
  'She had lain at the quay since a storm in the winter bent her shaft, and nobody had believed that she would sail again. ' +
  'The cook, who has been on board for thirty years, said that she had only wanted asking, and went below to look after the soup.';

describe('the column of hard-wrapped text', () => {
  it.each([34, 38, 60, 72])('is found at %d', (column) => {
    const found = findWrapColumn(toLines(wrap(STORY, column)));
    expect(found).toBeGreaterThan(column - 8);
    expect(found).toBeLessThanOrEqual(column);
  });

  it.each([
    ['a paragraph a line', `${STORY}\n${STORY}`],
    [
      'a menu',
      [
        'News',
        'Sport',
        'Ships of the north',
        'harbor',
        'Goats',
        'Organs',
        'Jobs',
        'Contact',
        'About us',
      ].join('\n'),
    ],
    [
      'a list in small letters',
      ['two goats', 'one organ', 'ninety passengers', 'a cook', 'the soup', 'Total'].join('\n\n'),
    ],
    [
      'lines of Georgian, which has no capitals',
      [
        'მთავარი',
        'პოლიტიკა',
        'საზოგადოება',
        'რეგიონი',
        'სპორტი',
        'კულტურა',
        'მსოფლიო',
        'ბიზნესი',
        'სხვა',
        'კონტაქტი',
      ].join('\n'),
    ],
    ['lines of a chat', Array.from({ length: 12 }, (_, at) => `Oda: the ferry is back, ${at}`).join('\n')],
  ])('is none in %s', (_, text) => expect(findWrapColumn(toLines(text))).toBeNull());
});
