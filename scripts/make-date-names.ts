// Writes date-names.ts and clock-words.ts of src/normalize/languages/cldr from two unpacked npm packages, which are no dependencies:
// `node --import tsx scripts/make-date-names.ts CLDR-CORE-FOLDER CLDR-DATES-FULL-FOLDER`.
import { readFileSync, writeFileSync } from 'node:fs';
import { toClockLine } from '../src/normalize/languages/cldr/to-clock-line.ts';
import { toNamesLine } from '../src/normalize/languages/cldr/to-names-line.ts';

/** Languages of news whose names CLDR has, though it has not much else of them. */
const ALSO = ['ckb', 'dz', 'kl', 'lb', 'lg', 'mg', 'ny', 'os', 'rn', 'se', 'sg', 'sn', 'zgh'];

/** Their months are numbers, which have a format of their own. */
const NUMBERED = ['ii', 'ja', 'ko', 'nqo', 'yue', 'za', 'zh'];

const OUT = 'src/normalize/languages/cldr';
const [core, dates] = process.argv.slice(2);
if (core === undefined || dates === undefined) {
  console.error('Cannot read the data, expected the folders of cldr-core and of cldr-dates-full');
  process.exitCode = 2;
} else {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const levels: object = read(`${core}/coverageLevels.json`).effectiveCoverageLevels;
  const ofNews = Object.keys(levels).filter((code) => /^(?!und)[a-z]{2,3}(?:-(?:Latn|Cyrl))?$/u.test(code));
  const codes = [...new Set([...ofNews, ...ALSO])].toSorted();
  const calendarOf = (code: string) =>
    read(`${dates}/main/${code}/ca-gregorian.json`).main[code].dates.calendars.gregorian;
  const toCode = (code: string) => code.slice(0, 3).replace('-', '');
  const made = `// Made by scripts/make-date-names.ts from cldr-dates-full ${read(`${dates}/package.json`).version}; do not edit.
// Copyright © 2004-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 (LICENSE beside this file).
`;
  const names = codes
    .filter((code) => !NUMBERED.includes(code))
    .map((code) => toNamesLine(toCode(code), calendarOf(code)))
    .filter((line) => /^\S+ # [\p{L}\d]/u.test(line));
  const clocks = codes
    .map((code) => toClockLine(toCode(code), calendarOf(code)))
    .filter((line) => / # .*\p{L}/u.test(line));
  writeFileSync(
    `${OUT}/date-names.ts`,
    `${made}
/**
 * How languages name months and weekdays, one a line: code # months # short months # weekdays # other words of a
 * date. Places are set apart by \`;\`, forms of a name by \`|\`.
 */
export const DATE_NAMES = \`
${[...new Set(names)].join('\n')}
\`;
`,
  );
  writeFileSync(
    `${OUT}/clock-words.ts`,
    `${made}
/**
 * What languages print around a clock time, one a line: code # between a day and its time # the half of the day before noon # the
 * one behind it # behind a time.
 */
export const CLOCK_WORDS = \`
${[...new Set(clocks)].join('\n')}
\`;
`,
  );
}
