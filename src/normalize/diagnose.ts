import type { Diagnostic } from '../model/diagnostic.ts';
import type { Flag } from './claims/claim.ts';
import type { Decoded } from './decode/decode.ts';

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

function lineOfByte(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index += 1) if (bytes[index] === 0x0a) line += 1;
  return line;
}
