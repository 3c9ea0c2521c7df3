import { describe, expect, it } from 'vitest';
import { type Name, namesSchema } from '../../src/model/names.ts';
import { findNames, toNameIndex } from '../../src/names/find-names.ts';

const NAMES: readonly Name[] = namesSchema.parse({
  names: [
    { id: 'kataib-hezbollah', name: "Kata'ib Hezbollah", kind: 'group', spellings: ['Kataib Hezbollah'] },
    { id: 'kataeb', name: 'Kataeb', kind: 'group' },
    { id: 'al-nujaba', name: 'al-Nujaba', kind: 'group', spellings: ['Nujaba', 'النجباء'] },
    { id: 'hezbollah', name: 'Hezbollah', kind: 'group' },
  ],
}).names;

const found = (text: string) =>
  findNames(text, toNameIndex(NAMES)).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe('findNames', () => {
  it.each([
    ['a name', 'It said al-Nujaba would answer.', [['al-nujaba', 'al-Nujaba']]],
    [
      'case and dashes aside',
      'AL–NUJABA and Al Nujaba',
      [
        ['al-nujaba', 'AL–NUJABA'],
        ['al-nujaba', 'Al Nujaba'],
      ],
    ],
    ['without its article', 'the Nujaba spokesman', [['al-nujaba', 'Nujaba']]],
    ['with other apostrophes', 'Kata’ib Hezbollah', [['kataib-hezbollah', 'Kata’ib Hezbollah']]],
    ['as a possessive', "Kataeb's leader", [['kataeb', 'Kataeb']]],
    [
      'the longest one',
      'Kataib Hezbollah and Hezbollah',
      [
        ['kataib-hezbollah', 'Kataib Hezbollah'],
        ['hezbollah', 'Hezbollah'],
      ],
    ],
    ['across a line end', 'Kataib\nHezbollah', [['kataib-hezbollah', 'Kataib\nHezbollah']]],
    ['in Arabic', 'قالت النجباء اليوم', [['al-nujaba', 'النجباء']]],
    ['the Lebanese party apart', 'the Kataeb party', [['kataeb', 'Kataeb']]],
    ['not in a longer word', 'Nujabaites and Hezbollahs', []],
    ['not a spelling that nobody listed', 'Nojaba', []],
    ['not over a sentence', 'Kataib. Hezbollah', [['hezbollah', 'Hezbollah']]],
    ['nothing', '', []],
  ])('%s', (_, text, names) => expect(found(text)).toEqual(names));
});
