import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv as render } from '../../../../src/search/client/export/csv.ts';
import { catalogueEntry, exportContext, exportedText } from '../../../support/catalogue-entry.ts';
import { readCsv } from '../../../support/read-csv.ts';

const context = exportContext('=Harbors, piers');
const toCsv = (texts: Parameters<typeof render>[0]) => render(texts, context);
const read = (csv: string) => readCsv(csv.replace(/^\uFEFF/u, ''));
/** The cell of a text's only row under a name. */
const cell = (csv: string, name: string) => {
  const [names, row] = read(csv);
  return row?.[names?.indexOf(name) ?? -1];
};
const title = (text: string) => cell(toCsv([exportedText({ title: text })]), 'title');

describe('toCsv', () => {
  test('is a line of names and a line a text, and says nothing of what is not known', () => {
    const rows = read(
      toCsv([exportedText(), exportedText({ title: null, titleBasis: 'absent', source: null, date: null })]),
    );
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]?.length]));
    expect(cell(toCsv([exportedText({ date: '[2020-04-17..2020-04-22]' })]), 'date_edtf')).toBe(
      '[2020-04-17..2020-04-22]',
    );
    expect(rows[2]?.slice(2, 8)).toEqual(['', 'absent', '', '', 'stated', '']);
  });

  test('says in each line of which archive the text is, in which version, and the day', () => {
    const csv = toCsv([exportedText()]);
    expect(['record', 'archive_title', 'archive_version', 'accessed'].map((name) => cell(csv, name))).toEqual(
      [exportedText().record, "'=Harbors, piers", 'abc123', '2026-02-03'],
    );
  });

  test('says under which licence a text stands, where it was published, and which search found it', () => {
    const names = ['licence', 'original_url', 'search', 'search_words'];
    const licensed = exportedText({ licence: '=CC, "BY"', originalUrl: 'https://example.com/a,b?c="d"' });
    const cells = (text: typeof licensed) => names.map((name) => cell(toCsv([text]), name));
    expect(cells(licensed)).toEqual([
      '\'=CC, "BY"',
      'https://example.com/a,b?c="d"',
      context.search,
      context.searchWords,
    ]);
    expect(cells(exportedText())).toEqual(['', '', context.search, context.searchWords]);
  });

  test('begins with a byte order mark', () => {
    expect(toCsv([]).startsWith('\uFEFFid,url,')).toBe(true);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-word', "'-word"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ["'=1+1", "''=1+1"],
    ['\t=1', "'\t=1"],
    ["'Tis the season", "'Tis the season"],
    ['1-1', '1-1'],
    ['“=”', '“=”'],
  ])('writes %j as %j, so that no spreadsheet runs it', (value, written) => {
    expect(title(value)).toBe(written);
  });

  test('loses no character of any value', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.stringMatching(/^['=+\-@",\r\n\t a]{1,8}$/u),
    );
    fc.assert(
      fc.property(value, value, (text, dateline) => {
        const csv = toCsv([{ ...exportedText(), entry: { ...catalogueEntry(), title: text, dateline } }]);
        const plain = (held = '') => (/^'+[=+\-@\t\r\n＝＋－＠]/u.test(held) ? held.slice(1) : held);
        expect(plain(cell(csv, 'title'))).toBe(text);
        expect(plain(cell(csv, 'dateline'))).toBe(dateline);
        expect(cell(csv, 'title')).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
        expect(cell(csv, 'raw_sha256')).toBe(catalogueEntry().raw.sha256);
      }),
    );
  });
});
