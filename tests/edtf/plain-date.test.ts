import { parse } from 'edtf';
import { expect, test } from 'vitest';
import { parsePlainDate } from '../../src/edtf/plain-date.ts';

/** What the library says of a text that it takes for a day, a month or a year; null for any other. */
function libraryDate(text: string): string | null {
  try {
    const { type, values } = parse(text) as { readonly type: string; readonly values: readonly number[] };
    const [year, month, day] = values;
    if (type !== 'Date' && type !== 'Year') return null;
    return JSON.stringify([year, month === undefined ? null : month + 1, day ?? null]);
  } catch {
    return null;
  }
}

function plainDate(text: string): string | null {
  const date = parsePlainDate(text);
  // The library counts digits that are not given as 0.
  return date && JSON.stringify([date.years?.[0] ?? 0, date.month, date.day]);
}

const upTo = (last: number) => Array.from({ length: last + 1 }, (_, at) => String(at).padStart(2, '0'));

test.each(['XXXX', '0001', '1900', '2000', '2021'])(
  'parsePlainDate reads years, months and days of %s as the library does, and no others',
  (year) => {
    const months = upTo(22).map((month) => `${year}-${month}`);
    const texts = [year, ...months, ...months.flatMap((month) => upTo(33).map((day) => `${month}-${day}`))];
    const wrong = texts
      .filter((text) => plainDate(text) !== libraryDate(text))
      // The library has a 29 February in every year.
      .filter((text) => !/^(?:0001|1900|2021)-02-29$/u.test(text));
    expect(wrong).toEqual([]);
    expect(texts.filter((text) => plainDate(text) !== null).length).toBeGreaterThan(370);
  },
);

test.each([
  '',
  '21',
  '0000',
  '02021',
  '-2021',
  '2021-5',
  '2021-05-1',
  '2021-XX',
  '202X',
  '2021-05-XX',
  '2021-21',
  '2021-02-29',
  '2021~',
  '2021-05-17T10:00:00Z',
  '2021/2022',
  '٢٠٢١',
  '2021\n',
])('parsePlainDate leaves %j to the library', (text) => expect(parsePlainDate(text)).toBeNull());
