import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueEntrySchema } from '../../../../src/model/catalogue.ts';
import { escapeBibtex, toBibtex } from '../../../../src/search/client/export/bibtex.ts';
import { toCslJson } from '../../../../src/search/client/export/csl-json.ts';
import { EXPORT_FORMATS } from '../../../../src/search/client/export/formats.ts';
import { toJsonLines } from '../../../../src/search/client/export/json-lines.ts';
import { toRis } from '../../../../src/search/client/export/ris.ts';
import { catalogueEntry, exportContext, exportedText } from '../../../support/catalogue-entry.ts';

const context = exportContext('Harbors & piers');
const licensed = exportedText({
  licence: 'CC-BY-4.0',
  originalUrl: 'https://example.com/a_b/~c?d=1&e={f}#g',
});
const [plain, derived, bare] = [
  exportedText(),
  exportedText({
    titleBasis: 'derived',
    title: 'The port opened…',
    date: '2021-07-26~',
    dateBasis: 'editor',
  }),
  exportedText({
    title: null,
    titleBasis: 'absent',
    source: null,
    sourceBasis: 'absent',
    date: 'XXXX-07-26',
    dateline: null,
    language: null,
  }),
];

describe('CSL-JSON', () => {
  const items = JSON.parse(toCslJson([plain, derived, bare], context));

  test('is a newspaper article with what is known', () => {
    expect(items[0]).toMatchObject({
      type: 'article-newspaper',
      title: 'The port opened a pier',
      'container-title': 'Evening Courier',
      issued: { 'date-parts': [[2021, 5, 17]] },
      URL: 'https://example.org/articles/0123456789abcdef/',
      accessed: { 'date-parts': [[2026, 2, 3]] },
      archive: 'Harbors & piers',
      archive_location: '0123456789abcdef',
    });
    expect(items[0].note).toBe(
      'Title stated; source stated; date stated. Dateline: TEHRAN. Harbors & piers, version abc123, text 0123456789abcdef. ' +
        `SHA-256 of the raw file: ${plain.entry.raw.sha256}. Rights not known; they lie with the source. ` +
        `Found by a search for ${context.searchWords}: <${context.search}>.`,
    );
  });

  test('says licence and original address in its note: it has no field for either', () => {
    const [item] = JSON.parse(toCslJson([licensed], context));
    expect(item.note).toContain(
      'Licence: Creative Commons Attribution 4.0 International (CC BY 4.0) <https://creativecommons.org/licenses/by/4.0/>. ' +
        'Original address: <https://example.com/a_b/~c?d=1&e={f}#g>. Found by',
    );
    expect(item.note).not.toContain('Rights not known');
    expect(item).not.toHaveProperty('license');
  });

  test('quotes a title that was cut from the text, and says about when', () => {
    expect(items[1]).toMatchObject({ title: '“The port opened…”', issued: { circa: true } });
    expect(items[1].note).toContain(
      'Title derived (first words of the text); source stated; date by the editor.',
    );
    expect(items[1].note).toContain('Date (EDTF): 2021-07-26~.');
  });

  test('invents neither title, source nor date', () => {
    expect(items[2]).not.toHaveProperty('issued');
    expect(items[2]).not.toHaveProperty('container-title');
    expect(items[2]).not.toHaveProperty('language');
    expect(items[2].title).toBe('[Text without a title]');
    expect(items[2].note).toContain('Date (EDTF): XXXX-07-26.');
  });
});

describe('BibTeX', () => {
  test('is an article of its source', () => {
    expect(toBibtex([plain], context)).toBe(
      [
        '@article{text-0123456789abcdef,',
        '  title = {{The port opened a pier}},',
        '  journal = {Evening Courier},',
        '  entrysubtype = {newspaper},',
        '  date = {2021-05-17},',
        '  year = {2021},',
        '  language = {English},',
        '  url = {https://example.org/articles/0123456789abcdef/},',
        '  urldate = {2026-02-03},',
        `  note = {Title stated; source stated; date stated. Dateline: TEHRAN. Harbors \\& piers, version abc123, text 0123456789abcdef. SHA-256 of the raw file: ${plain.entry.raw.sha256}. Rights not known; they lie with the source. Found by a search for texts with “port 50\\% \\& pier\\_”: \\textless{}https://example.org/search/?q=port+50\\%25+\\%26+pier\\_\\textgreater{}.},`,
        '}',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['2021-07-26~', '2021-07-26~', '2021'],
    ['2020-04-28/2020-05-03', '2020-04-28/2020-05-03', '2020'],
    ['[2020-04-17..2020-04-22]', '2020-04', '2020'],
    ['[2020-04-17..2020-04-22~]', '2020-04~', '2020'],
    ['2021-05-XX', '2021-05', '2021'],
  ])('writes %s as %s', (edtf, date, year) => {
    const text = toBibtex([exportedText({ date: edtf })], context);
    expect(text).toContain(`  date = {${date}},\n  year = {${year}},`);
  });

  test('has no date where no year is known, and is no article of nobody', () => {
    const text = toBibtex([bare], context);
    expect(text).not.toMatch(/^ {2}(?:date|year|journal) =/mu);
    expect(text).toMatch(/^@misc\{/u);
  });

  test('says licence and original address in its note, its signs escaped', () => {
    const text = toBibtex([licensed], context);
    expect(text).toContain('\\textless{}https://creativecommons.org/licenses/by/4.0/\\textgreater{}.');
    expect(text).toContain(
      'https://example.com/a\\_b/\\textasciitilde{}c?d=1\\&e=\\textbraceleft{}f\\textbraceright{}\\#g',
    );
  });

  test('whatever a title holds, braces close and no command is run', () => {
    expect(escapeBibtex('50% of {A} & B_c #1 $x$ ~ ^ < > \\input{x}')).toBe(
      '50\\% of \\textbraceleft{}A\\textbraceright{} \\& B\\_c \\#1 \\$x\\$ \\textasciitilde{} \\textasciicircum{} \\textless{} \\textgreater{} ' +
        '\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}',
    );
    const KNOWN =
      /\\(?:text(?:backslash|braceleft|braceright|asciicircum|asciitilde|less|greater)\{\}|[$&#%_])/gu;
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\\{}%$<>ab ]{0,12}$/u)),
        (text) => {
          expect(escapeBibtex(text).replace(KNOWN, '')).not.toMatch(/[\\{}^~$&#%_<>\n]/u);
        },
      ),
    );
  });
});

describe('RIS', () => {
  test('is a newspaper article with what is known, from TY to ER', () => {
    const lines = toRis([plain], context).split('\r\n');
    expect(lines.slice(0, 10)).toEqual([
      'TY  - NEWS',
      'TI  - The port opened a pier',
      'T2  - Evening Courier',
      'PY  - 2021',
      'DA  - 2021/05/17/',
      'LA  - en',
      'UR  - https://example.org/articles/0123456789abcdef/',
      'Y2  - 2026/02/03',
      'DB  - Harbors & piers',
      'AN  - 0123456789abcdef',
    ]);
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  });

  test('says licence, original address and search in a note each', () => {
    const notes = toRis([licensed], context)
      .split('\r\n')
      .filter((line) => line.startsWith('N1  - '));
    expect(notes.slice(-3)).toEqual([
      'N1  - Licence: Creative Commons Attribution 4.0 International (CC BY 4.0) <https://creativecommons.org/licenses/by/4.0/>.',
      'N1  - Original address: <https://example.com/a_b/~c?d=1&e={f}#g>.',
      `N1  - Found by a search for ${context.searchWords}: <${context.search}>.`,
    ]);
  });

  test.each([
    ['2021-07-26~', 'DA  - 2021/07/26/circa'],
    ['2021-05', 'DA  - 2021/05//'],
    ['[2020-04-28..2020-05-03]', 'DA  - 2020///'],
  ])('writes %s as %s', (edtf, line) => {
    expect(toRis([exportedText({ date: edtf })], context).split('\r\n')).toContain(line);
  });

  test('has no date where no year is known', () => {
    expect(toRis([bare], context)).not.toMatch(/^(?:PY|DA) {2}-/mu);
  });

  test('neither a title, a licence nor the words of a search forge a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const forged = {
          ...plain,
          entry: { ...plain.entry, title: `x\r\nER  - \u2028TY  - ${title}\n`, licence: `\nER  - ${title}` },
        };
        const lines = toRis([forged], { ...context, searchWords: `\r\nTY  - ${title}` })
          .trimEnd()
          .split(/[\r\n\u0085\u2028\u2029\v\f]+/u);
        expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}-/u.test(line))).toEqual([]);
        expect(lines.filter((line) => /^(?:TY|ER)/u.test(line))).toHaveLength(2);
      }),
    );
  });
});

describe('JSON Lines', () => {
  test('are the catalogue’s entries as they are, with their addresses and the archive they are of', () => {
    const lines = toJsonLines([plain, bare], context).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    const {
      url,
      record,
      versionGroup,
      archiveTitle,
      archiveVersion,
      accessed,
      search,
      searchWords,
      ...rest
    } = JSON.parse(lines[1] ?? '');
    expect([url, record]).toEqual([bare.url, bare.record]);
    expect({ archiveTitle, archiveVersion, accessed, search, searchWords }).toEqual(context);
    expect(versionGroup).toBeNull();
    expect(catalogueEntrySchema.parse({ ...rest, url: bare.entry.url, record: bare.entry.record })).toEqual(
      bare.entry,
    );
  });
});

test.each(EXPORT_FORMATS.map((format) => [format.name, format] as const))(
  '%s carries the permanent address, the hash, and how title and date are known',
  (_, { render }) => {
    const text = render([exportedText({ titleBasis: 'editor', dateBasis: 'profile' })], context);
    expect(text).toContain('https://example.org/articles/0123456789abcdef/');
    expect(text).toContain(catalogueEntry().raw.sha256);
    expect(text).toMatch(/editor/u);
    expect(text).toMatch(/profile/u);
  },
);
