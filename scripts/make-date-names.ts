// Writes src/normalize/languages/cldr/date-names.ts from two unpacked npm packages, which are no dependencies:
// `node --import tsx scripts/make-date-names.ts CLDR-CORE-FOLDER CLDR-DATES-FULL-FOLDER`.
import { readFileSync, writeFileSync } from 'node:fs';
import { toNamesLine } from '../src/normalize/languages/cldr/to-names-line.ts';

/** Languages of news whose names CLDR has, though it has not much else of them. */
const ALSO = ['ckb', 'dz', 'kl', 'lb', 'lg', 'mg', 'ny', 'os', 'rn', 'se', 'sg', 'sn', 'zgh'];

/** Their months are numbers, which have a format of their own. */
const NUMBERED = ['ii', 'ja', 'ko', 'nqo', 'yue', 'za', 'zh'];

const OUT = 'src/normalize/languages/cldr/date-names.ts';
const [core, dates] = process.argv.slice(2);
if (core === undefined || dates === undefined) {
  console.error('Cannot read the data, expected the folders of cldr-core and of cldr-dates-full');
  process.exitCode = 2;
} else {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const levels: object = read(`${core}/coverageLevels.json`).effectiveCoverageLevels;
  const ofNews = Object.keys(levels).filter((code) => /^(?!und)[a-z]{2,3}(?:-(?:Latn|Cyrl))?$/u.test(code));
  const codes = [...new Set([...ofNews, ...ALSO])].toSorted().filter((code) => !NUMBERED.includes(code));
  const all = codes.map((code) => {
    const data = read(`${dates}/main/${code}/ca-gregorian.json`);
    return toNamesLine(code.slice(0, 3).replace('-', ''), data.main[code].dates.calendars.gregorian);
  });
  const lines = [...new Set(all)].filter((line) => /^\S+ # [\p{L}\d]/u.test(line));
  const text = `// Made by scripts/make-date-names.ts from cldr-dates-full ${read(`${dates}/package.json`).version}; do not edit.
// Copyright © 2004-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 (LICENSE beside this file).

/**
 * How languages name months and weekdays, one a line: code # months # short months # weekdays # other words of a
 * date. Places are set apart by \`;\`, forms of a name by \`|\`.
 */
export const DATE_NAMES = \`
${lines.join('\n')}
\`;
`;
  writeFileSync(OUT, text);
}
