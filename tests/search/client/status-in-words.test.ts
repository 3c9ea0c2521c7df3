import { describe, expect, test } from 'vitest';
import type { SearchOutcome } from '../../../src/search/client/engine/search-outcome.ts';
import { statusInWords } from '../../../src/search/client/status-in-words.ts';
import { outcomeOf } from '../../support/search-outcome.ts';

const DATED = { undated: 0, inferred: 0 };

describe('statusInWords', () => {
  test.each<[string, string, number, Partial<SearchOutcome>, number, number]>([
    ['All 5 texts, newest first; undated ones last', '', 5, {}, 5, 2],
    ['All 5 texts', '', 5, {}, 5, 5],
    ['All 5 texts, oldest first', '?sort=oldest', 5, {}, 5, 0],
    [
      'All 5 texts, newest first. The range of dates cannot be used and is not applied',
      '',
      5,
      { problems: ['“x” is not a date.'] },
      5,
      0,
    ],
    ['All 5 texts, by source', '?sort=source', 5, {}, 5, 2],
    ['3 texts, in 2 results, newest first, of 5 without filters', '?kind=news', 3, { unfiltered: 5 }, 2, 0],
    ['No text passes the filters; 5 do without them', '?kind=news', 0, { unfiltered: 5 }, 0, 0],
    ['1 text with “port”', '?q=port', 1, { exact: 1 }, 1, 1],
    ['4 texts with “port” and “pier”', '?q=port+pier', 4, { exact: 4 }, 4, 0],
    ['1 text with “being”, 3 with another form of it', '?q=being', 4, { exact: 1 }, 4, 0],
    ['4 texts with other forms of “a1” and “b1”', '?q=a1+b1', 4, { exact: 0 }, 4, 0],
    ['40 texts with “port”, or with another form of it, newest first', '?q=port&sort=newest', 40, {}, 40, 0],
    [
      '4 texts with “port”, without “pier” or “ferry boat”',
      '?q=port+-pier+-"ferry+boat"',
      4,
      { exact: 4 },
      4,
      0,
    ],
    ['5 texts without “pier”, newest first', '?q=-pier&sort=newest', 5, {}, 5, 0],
    ['5 texts without “pier”, newest first', '?q=-pier', 5, {}, 5, 0],
    ['5 texts without “pier”, newest first', '?q=-pier&sort=relevance', 5, {}, 5, 0],
    ['All 5 texts, newest first', '?sort=relevance', 5, {}, 5, 0],
    ['5 texts without “karim obad” in any spelling, newest first', '?q=-karim+obad', 5, {}, 5, 0],
    [
      '4 texts with “port”, without “karim obad” in any spelling',
      '?q=port+-karim+obad',
      4,
      { exact: 4 },
      4,
      0,
    ],
    ['4 texts with “karim obad” in any spelling, without “pier”', '?q=karim+obad+-pier', 4, {}, 4, 0],
    ['4 texts with “port”, without “karim obad”', '?q=port+-"karim+obad"', 4, { exact: 4 }, 4, 0],
    ['4 texts with “obad”, without “karim”', '?q=-karim+obad&names=off', 4, { exact: 4 }, 4, 0],
    ['4 texts with “karim obad” in any spelling', '?q=karim+obad', 4, {}, 4, 0],
    ['4 texts with “karim obad” in the title in any spelling', '?q=title:karim+obad', 4, {}, 4, 0],
    ['No text holds “obad” and “karim”', '?q=obad+karim', 0, {}, 0, 0],
    ['No text is left without “karim” or “obad”', '?q=-karim+-obad', 0, {}, 0, 0],
    ['No text is left without “karim obad” in any spelling', '?q=-karim+obad', 0, {}, 0, 0],
    ['No text holds “port”', '?q=port', 0, {}, 0, 0],
    ['No text holds “port” in the title', '?q=title:port', 0, {}, 0, 0],
    ['No text holds “port” and “pier” in the title', '?q=port+pier&in=title', 0, {}, 0, 0],
    ['2 texts with “pier” in the title, and “port”', '?q=port+title:pier', 2, { exact: 2 }, 2, 0],
    ['2 texts with “port”, without “pier” in the title', '?q=port+-title:pier', 2, { exact: 2 }, 2, 0],
    ['1 text with “being” in the title, 3 with another form of it', '?q=title:being', 4, { exact: 1 }, 4, 0],
    [
      'No text that passes the filters holds “port”; 7 do without them',
      '?q=port&from=2021',
      0,
      { unfiltered: 7 },
      0,
      0,
    ],
  ])('%s', (words, address, hits, values, results, undated) => {
    expect(statusInWords(outcomeOf(address, hits, values), results, { undated, inferred: 0 })).toBe(words);
  });

  test.each([
    [0, 2, '?inferred=no', '; those with a date that an editor inferred last'],
    [1, 2, '?inferred=no', '; undated ones and those with a date that an editor inferred last'],
    [1, 0, '?inferred=no', '; undated ones last'],
    [0, 0, '?inferred=no', ''],
  ])('tells %i undated and %i inferred ones of five', (undated, inferred, address, last) => {
    expect(statusInWords(outcomeOf(address, 5), 5, { undated, inferred })).toBe(
      `All 5 texts, newest first${last}`,
    );
  });

  test.each([
    [0, 5, '?inferred=no', 'All 5 texts'],
    [2, 3, '?inferred=no', 'All 5 texts'],
    [2, 3, '?inferred=no&sort=source', 'All 5 texts, by source'],
  ])('names no order by date of %i undated and %i inferred', (undated, inferred, address, words) => {
    expect(statusInWords(outcomeOf(address, 5), 5, { undated, inferred })).toBe(words);
  });

  test('says a long query again in few words', () => {
    const words = Array.from({ length: 40 }, (_, at) => `${'x'.repeat(60)}${at}`).join('+');
    expect(statusInWords(outcomeOf(`?q=${words}`, 0), 0, DATED).length).toBeLessThan(450);
  });
});
