import { describe, expect, it } from 'vitest';
import { type Name, namesSchema } from '../../src/model/names.ts';
import { findNames, toNameIndex } from '../../src/names/find-names.ts';

const NAMES: readonly Name[] = namesSchema.parse({
  names: [
    { id: 'kataib-hezbollah', name: "Kata'ib Hezbollah", kind: 'group', spellings: ['Kataib Hezbollah'] },
    { id: 'kataeb', name: 'Kataeb', kind: 'group' },
    { id: 'al-nujaba', name: 'al-Nujaba', kind: 'group', spellings: ['Nujaba', 'النجباء'] },
    { id: 'shammari', name: 'نصر الشمري', kind: 'person' },
    { id: 'hashd', name: 'الحشد الشعبي', kind: 'group' },
    { id: 'elias', name: 'الي', kind: 'person', spellings: ['إيران', 'نجباء'] },
    { id: 'hezbollah', name: 'Hezbollah', kind: 'group' },
    { id: 'united-states', name: 'U.S.', kind: 'place', spellings: ['US'] },
    { id: 'islamic-republic', name: 'Islamic Republic', kind: 'place' },
    { id: 'irna', name: 'Islamic Republic News Agency', kind: 'group' },
    { id: 'nobody', name: '–––', kind: 'person' },
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
    ['behind “and”', 'بغداد والنجباء', [['al-nujaba', 'النجباء']]],
    [
      'behind “in”, “like”, “so” and two of them',
      'بالنجباء كالنجباء فالنجباء وبالنجباء',
      Array.from({ length: 4 }, () => ['al-nujaba', 'النجباء']),
    ],
    [
      'behind “for”, which takes a letter of the article',
      'للنجباء، وللنجباء',
      [
        ['al-nujaba', 'للنجباء'],
        ['al-nujaba', 'للنجباء'],
      ],
    ],
    ['behind a particle with its vowel sign, stretched', 'وَـالنُّجباء', [['al-nujaba', 'النُّجباء']]],
    ['several words behind a particle', 'وللحشد الشعبي', [['hashd', 'للحشد الشعبي']]],
    ['no name whose second word has a particle', 'نصر والشمري، الحشد للشعبي', []],
    ['no letter before a name without an article', 'وإيران بإيران ونصر الشمري', []],
    ['no word on two letters behind an article', 'والي بالي', []],
    ['no ل that has taken no article', 'لنجباء لالنجباء', []],
    ['no particles in an order that nobody writes', 'بوالنجباء كفالنجباء ببالنجباء بللنجباء', []],
    ['no longer word', 'والنجباءة والنجباءي', []],
    ['the Lebanese party apart', 'the Kataeb party', [['kataeb', 'Kataeb']]],
    ['not in a longer word', 'Nujabaites and Hezbollahs', []],
    ['not a spelling that nobody listed', 'Nojaba', []],
    ['not over a sentence', 'Kataib. Hezbollah', [['hezbollah', 'Hezbollah']]],
    [
      'within single quotation marks',
      "‘Hezbollah’ and 'Hezbollah's'",
      [
        ['hezbollah', 'Hezbollah'],
        ['hezbollah', 'Hezbollah'],
      ],
    ],
    ['with signs that have no width', 'Hez\u00adbol\u200blah', [['hezbollah', 'Hez\u00adbol\u200blah']]],
    [
      'with the points of an abbreviation',
      'the U.S. and U.S troops',
      [
        ['united-states', 'U.S.'],
        ['united-states', 'U.S'],
      ],
    ],
    ['an abbreviation in capitals alone', 'US troops told us, and Us', [['united-states', 'US']]],
    ['no abbreviation where all are capitals', 'THEY TOLD US', []],
    ['a name where all are capitals', 'HEZBOLLAH SAID', [['hezbollah', 'HEZBOLLAH']]],
    ['with vowel signs and joined letters', 'قالت النُّجَبـاء', [['al-nujaba', 'النُّجَبـاء']]],
    ['not with points that its spelling lacks', 'al. Nujaba', [['al-nujaba', 'Nujaba']]],
    ['not over a new paragraph of many lines', 'Kataib\n\n\n\nHezbollah', [['hezbollah', 'Hezbollah']]],
    [
      'the longest that ends, where a longer one only begins',
      'Islamic Republic News said',
      [['islamic-republic', 'Islamic Republic']],
    ],
    ['nothing', '', []],
    ['only punctuation', "' – ’ …", []],
  ])('%s', (_, text, names) => expect(found(text)).toEqual(names));
});
