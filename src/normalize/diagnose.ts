import type { Diagnostic } from '../model/diagnostic.ts';
import type { Fields } from '../model/record.ts';
import type { Flag } from './claims/claim.ts';
import { AMBIGUOUS } from './dates/formats/numeric.ts';
import type { Decoded } from './decode/decode.ts';
import type { View } from './decode/view.ts';
import { readDatelineDay } from './derive/dateline-day.ts';
import type { DateInStory } from './derive/printed-dates.ts';
import type { Document } from './document.ts';

/** Says where a file is not the UTF-8 that it should be, and how it was read instead. */
export function findDecodingProblems(
  decoded: Decoded,
  raw: { readonly path: string; readonly bytes: Uint8Array },
): readonly Diagnostic[] {
  const { encoding, firstInvalidByte } = decoded;
  if (firstInvalidByte === null) return [];
  const byte = `0x${(raw.bytes[firstInvalidByte] ?? 0).toString(16).padStart(2, '0')}`;
  const isDamaged = encoding === 'utf-8';
  return [
    {
      code: isDamaged ? 'raw-damaged' : 'raw-not-utf-8',
      severity: 'warning',
      file: raw.path,
      line: lineOfByte(raw.bytes, firstInvalidByte),
      field: null,
      message: isDamaged
        ? `Cannot read byte ${byte} at offset ${firstInvalidByte} as UTF-8; it is shown as U+FFFD. Fetch the file again, or save a mended copy under another name and withdraw this one.`
        : `Cannot read byte ${byte} at offset ${firstInvalidByte} as UTF-8, so the file was read as ${encoding}. If its words look wrong, save it as UTF-8.`,
    },
  ];
}

/** What rules found odd, as diagnostics with their line. */
export function toFlagDiagnostics(flags: readonly Flag[], text: string, file: string): readonly Diagnostic[] {
  return flags.map(({ code, start, message }) => ({
    code,
    severity: 'warning',
    file,
    line: lineAt(text, start),
    field: null,
    message: `Look at what is printed here: ${message}. Where the text is wrong, set the value in content/corrections/.`,
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
      message: `The dateline says \`${raw.slice(day.span.start, day.span.end)}\`, the day of publication is ${date.value}: more than a day apart. Both are kept as printed. Where one is a misprint, say so in content/corrections/.`,
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

/** UTF-8 that was read as windows-1252 and saved again: `â€œ`, `Ã©`. */
const DOUBLY_ENCODED = /â€[\u0080-\u00BF\u2018-\u203A\u0152-\u0178œžŸ™˜]|Ã[\u00A0-\u00BF]|Â[\u00A0-\u00BF]/gu;

/** Says where a text was encoded twice before it came here. It is shown as it is: guessing would change it. */
export function findDoubleEncoding({ raw }: View, file: string): readonly Diagnostic[] {
  const found = [...raw.matchAll(DOUBLY_ENCODED)];
  const [first] = found;
  if (first === undefined || found.length < 2) return [];
  return [
    {
      code: 'raw-double-encoded',
      severity: 'warning',
      file,
      line: lineAt(raw, first.index),
      field: null,
      message: `Found \`${first[0]}\` and ${found.length - 1} more of its kind: the text was encoded twice before it came here. It is kept as it is. Fetch it again as UTF-8 if you can.`,
    },
  ];
}

function lineAt(raw: string, offset: number): number {
  return raw.slice(0, offset).split('\n').length;
}

function lineOfByte(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index += 1) if (bytes[index] === 0x0a) line += 1;
  return line;
}
