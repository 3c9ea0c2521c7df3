import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldPlace } from '../../../src/site/places/fold-place.ts';
import { groupPlaces } from '../../../src/site/places/group-places.ts';

const place = (id: string, name: string, ...spellings: string[]) =>
  ({ id, name, kind: 'place', spellings }) as const;
const shown = (...parameters: Parameters<typeof groupPlaces>) =>
  Object.fromEntries(groupPlaces(...parameters));

describe('spellings of one place', () => {
  test('are shown in the one that most texts print', () => {
    expect(shown(['BAGHDAD', 'Baghdad', null, 'Baghdad', 'Mosul'], [])).toEqual({
      BAGHDAD: 'Baghdad',
      Baghdad: 'Baghdad',
      Mosul: 'Mosul',
    });
  });

  test('of equals in the one that comes first', () => {
    expect(shown(['BAGHDAD', 'Baghdad'], [])).toEqual({ BAGHDAD: 'BAGHDAD', Baghdad: 'BAGHDAD' });
  });

  test('are those that the editor lists as well, in a printed spelling even where the name is another', () => {
    const names = [place('baghdad', 'Baghdad', 'بغداد', 'Bagdad')];
    expect(shown(['BAGDAD', 'بغداد', 'بغداد'], names)).toEqual({ BAGDAD: 'بغداد', بغداد: 'بغداد' });
  });

  test('are not made of people, nor of a spelling that is listed for two places', () => {
    const person = { id: 'tripoli', name: 'Tripoli', kind: 'person', spellings: ['Trípolis'] } as const;
    expect(shown(['Tripoli', 'Tripolis'], [person])).toEqual({ Tripoli: 'Tripoli', Tripolis: 'Tripolis' });
    const two = [place('a', 'Tripoli (Libya)', 'Tripoli'), place('b', 'Tripoli (Lebanon)', 'Tripoli')];
    expect(shown(['Tripoli', 'Tripoli (Libya)', 'Tripoli (Lebanon)'], two)).toEqual({
      Tripoli: 'Tripoli',
      'Tripoli (Libya)': 'Tripoli (Libya)',
      'Tripoli (Lebanon)': 'Tripoli (Lebanon)',
    });
  });

  test('that are no words stand for themselves', () => {
    expect(shown(['—', '…'], [])).toEqual({ '—': '—', '…': '…' });
  });
});

test('whatever is printed is shown in a spelling that is printed and folds alike', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.string({ unit: 'grapheme', maxLength: 4 }))), (printed) => {
      const groups = groupPlaces(printed, []);
      expect(new Set(groups.keys())).toEqual(new Set(printed.filter((each) => each !== null)));
      for (const [spelling, best] of groups) {
        expect(printed).toContain(best);
        expect(foldPlace(best)).toBe(foldPlace(spelling));
        expect(groups.get(best)).toBe(best);
      }
    }),
  );
});
