type Names = Readonly<Record<string, string>>;

/** What the Gregorian calendar of one language says of clock times, as the npm package `cldr-dates-full` has it. */
export interface CldrClock {
  readonly dayPeriods: { readonly format: Readonly<Record<'abbreviated' | 'wide', Names>> };
  readonly timeFormats: Readonly<Record<string, string | { readonly _value: string }>>;
  readonly 'dateTimeFormats-atTime'?: { readonly standard?: Readonly<Record<string, string>> };
}

/** A form's own letters, which stand for numbers. */
const LETTERS = /[a-zA-Z]/gu;

/** One language's line of `clock-words.ts`, which says what stands in it. */
export function toClockLine(code: string, clock: CldrClock): string {
  const together = clock['dateTimeFormats-atTime']?.standard?.long ?? '';
  const [at, behind] = together.indexOf('{1}') < together.indexOf('{0}') ? split(together) : ['', ''];
  const { short = '' } = clock.timeFormats;
  const units = printed(typeof short === 'string' ? short : short._value);
  const halfOf = (name: RegExp) =>
    Object.values(clock.dayPeriods.format).flatMap((periods) =>
      Object.entries(periods).flatMap(([period, word]) => (name.test(period) ? word.toLowerCase() : [])),
    );
  const halves = [/^(?:am|morning\d?)$/u, /^(?:pm|noon|afternoon\d|evening\d)$/u].map(halfOf);
  const fields = [[at], ...halves.map((words) => words.filter(isLong)), [behind, units]];
  return [code, ...fields.map((words) => [...new Set(words)].filter(isWord).join(' | '))]
    .join(' # ')
    .trimEnd();
}

/** What stands between a day and its clock time, and behind both. */
function split(form: string): readonly [string, string] {
  const [, between = '', behind = ''] = /\{1\}(.*)\{0\}(.*)/u.exec(form) ?? [];
  return [printed(between), printed(behind)];
}

/** The quoted words of a form, and its letters of other scripts. */
function printed(form: string): string {
  const words = form.split("'").map((part, index) => (index % 2 === 1 ? part : part.replace(LETTERS, ' ')));
  return words
    .join('')
    .replace(/[^\p{L}\p{M}\s.]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+|\s+$|(?<=^[^\p{L}]*)\./gu, '')
    .toLowerCase();
}

/** A single letter behind a number may be anything. */
function isLong(word: string): boolean {
  return /\p{L}[^\p{L}]*\p{L}|\p{Script=Han}/u.test(word);
}

/** `am` and `pm` are every language's. */
function isWord(word: string): boolean {
  return /\p{L}/u.test(word) && !/^(?:am|pm|a\.m\.|p\.m\.|t)$/u.test(word.replace(/\s/gu, ''));
}
