type Names = Readonly<Record<string, string>>;
type Width = 'wide' | 'abbreviated';
type Widths = Readonly<Record<'format' | 'stand-alone', Readonly<Record<Width, Names>>>>;

/** The Gregorian calendar of one language, as the npm package `cldr-dates-full` has it. */
export interface CldrCalendar {
  readonly months: Widths;
  readonly days: Widths;
  readonly dateFormats: Readonly<Record<string, string | { readonly _value: string }>>;
  readonly dateTimeFormats: { readonly availableFormats: Names };
}

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** One language's line of `date-names.ts`, which says what stands in it. */
export function toNamesLine(code: string, calendar: CldrCalendar): string {
  const { months, days, dateFormats, dateTimeFormats } = calendar;
  const long = ['yMMMMd', 'yMMMMEEEEd'].map((name) => dateTimeFormats.availableFormats[name] ?? '');
  const patterns = [...Object.values(dateFormats), ...long].map((form) =>
    toPattern(typeof form === 'string' ? form : form._value),
  );
  const words = patterns.flatMap((pattern) => pattern.replace(/<.>/gu, ' ').match(/[\p{L}\p{M}]+/gu) ?? []);
  const fields = [
    lists(MONTHS, months, 'wide', patterns, '[ML]'),
    lists(MONTHS, months, 'abbreviated', [], '[ML]'),
    lists(WEEK, days, 'wide', patterns, '[Ec]'),
    [...new Set(words.map((word) => word.toLowerCase()))].join(' | '),
  ];
  return [code, ...fields].join(' # ').trimEnd();
}

/** `y('e')'ko' MMMM'ren' d('a')` → `<y>eko <M>ren <d>a`: quoted letters are printed as they are. */
function toPattern(format: string): string {
  const parts = format.split("'");
  const marked = parts.map((part, index) =>
    index % 2 === 1 ? part : part.replace(/(?<letter>[GyMLEcd])\k<letter>*/gu, '<$<letter>>'),
  );
  return marked.join('').replace(/[()]/gu, '');
}

function lists(
  places: readonly string[],
  widths: Widths,
  width: Width,
  patterns: readonly string[],
  letter: string,
): string {
  // An ending or a small word that patterns write on to the name: `3 בפברואר`, `otsailaren 3`.
  const glue = new RegExp(`(?<before>[\\p{L}\\p{M}]*)<${letter}>(?<after>[\\p{L}\\p{M}]*)`, 'u');
  const toForms = (place: string): readonly string[] => {
    const names = [widths.format, widths['stand-alone']].map((all) => all[width][place] ?? '');
    const own = names
      .map((name) => name.toLowerCase().replace(/\.$/u, ''))
      .filter((name) => !/^(?:m?\d+)?$/u.test(name));
    const glued = patterns.flatMap((pattern) => {
      const { before = '', after = '' } = glue.exec(pattern)?.groups ?? {};
      return before + after === '' ? [] : own.map((name) => before + name + after);
    });
    return [...new Set([...own, ...glued])];
  };
  return places.map((place) => toForms(place).join(' | ')).join('; ');
}
