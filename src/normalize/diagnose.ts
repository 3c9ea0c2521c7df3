import type { Diagnostic } from '../model/diagnostic.ts';
import type { Fields } from '../model/record.ts';
import type { Flag } from './claims/claim.ts';
import type { Decoded } from './decode/decode.ts';
import { readDatelineDay } from './derive/dateline-day.ts';
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
    line: text.slice(0, start).split('\n').length,
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
      line: raw.slice(0, day.span.start).split('\n').length,
      field: 'date',
      message: `The dateline says \`${raw.slice(day.span.start, day.span.end)}\`, the day of publication is ${date.value}: more than a day apart. Both are kept as printed. Where one is a misprint, say so in content/corrections/.`,
    },
  ];
}

function lineOfByte(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index += 1) if (bytes[index] === 0x0a) line += 1;
  return line;
}
