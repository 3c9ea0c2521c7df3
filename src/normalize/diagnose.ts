import type { Diagnostic } from '../model/diagnostic.ts';
import type { Fields } from '../model/record.ts';
import type { Flag } from './claims/claim.ts';
import { AMBIGUOUS } from './dates/formats/numeric.ts';
import { readDatelineDay } from './derive/dateline-day.ts';
import type { DateInStory } from './derive/printed-dates.ts';
import type { Document } from './document.ts';

/** What rules found odd, as diagnostics with their line. */
export function toFlagDiagnostics(flags: readonly Flag[], text: string, file: string): readonly Diagnostic[] {
  return flags.map(({ code, start, message }) => ({
    code,
    severity: 'warning',
    file,
    line: lineAt(text, start),
    field: null,
    message: `Look at what is printed here: ${message}. Where the text is wrong, set the value in the archive’s corrections/.`,
  }));
}

/** Says where a dateline's day and the day of publication do not fit together; neither is changed. */
export function findDatelineConflict(
  document: Document,
  { date }: Fields,
  file: string,
): readonly Diagnostic[] {
  const day = readDatelineDay(document, date.value);
  if (day?.relation !== 'apart') return [];
  const { raw } = document.view;
  return [
    {
      code: 'date-dateline-differs',
      severity: 'warning',
      file,
      line: lineAt(raw, day.span.start),
      field: 'date',
      message: `The dateline says \`${raw.slice(day.span.start, day.span.end)}\`, the day of publication is ${date.value}: more than a day apart. Both are kept as printed. Where one is a misprint, say so in the archive’s corrections/.`,
    },
  ];
}

/** Dates in the story that the calendar does not have, or whose weekday does not fit. They stay as printed. */
export function findOddDates(
  raw: string,
  dates: readonly DateInStory[],
  file: string,
): readonly Diagnostic[] {
  return dates.flatMap(({ start, end, problem }) =>
    problem === null || problem === AMBIGUOUS
      ? []
      : [
          {
            code: 'date-odd-in-story',
            severity: 'notice' as const,
            file,
            line: lineAt(raw, start),
            field: 'mentionedDates',
            message: `The story prints \`${raw.slice(start, end)}\`, but ${problem}. It is kept as printed.`,
          },
        ],
  );
}

function lineAt(raw: string, offset: number): number {
  return raw.slice(0, offset).split('\n').length;
}
