import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Decoded } from './decode.ts';

/** Says where a file is not the UTF-8 that it should be, how it was read instead, and how sure that is. */
export function findDecodingProblems(
  { encoding, certainty, firstInvalidByte }: Decoded,
  raw: { readonly path: string; readonly bytes: Uint8Array },
): readonly Diagnostic[] {
  if (certainty === 'known' && firstInvalidByte === null) return [];
  const at = firstInvalidByte ?? 0;
  const isUnmarked = encoding.startsWith('utf-16') && certainty === 'guessed';
  const byte = `byte 0x${(raw.bytes[at] ?? 0).toString(16).padStart(2, '0')} at offset ${at}`;
  const base = { severity: 'warning', file: raw.path, line: lineOfByte(raw.bytes, at), field: null } as const;
  const unmarked: readonly Diagnostic[] = isUnmarked
    ? [
        {
          ...base,
          code: 'raw-not-utf-8',
          message: `Found no byte order mark, but zeros as UTF-16 has them, so the file was read as ${encoding}. If its words look wrong, save it as UTF-8.`,
        },
      ]
    : [];
  if (firstInvalidByte === null) return unmarked;
  if (certainty === 'known' || isUnmarked) {
    const damaged = `Cannot read ${byte} as ${encoding === 'utf-8' ? 'UTF-8' : encoding}; it is shown as U+FFFD. Fetch the file again, or save a mended copy under another name and withdraw this one.`;
    return [...unmarked, { ...base, code: 'raw-damaged', message: damaged }];
  }
  const how =
    certainty === 'guessed'
      ? `so the file was read as ${encoding}, a guess from its letters`
      : 'and too few letters say which older encoding it is, so the file was read as windows-1252, which loses no byte but may show wrong letters';
  const message = `Cannot read ${byte} as UTF-8, ${how}. If its words look wrong, save it as UTF-8.`;
  return [{ ...base, code: 'raw-not-utf-8', message }];
}

/** What the bytes 0x80 to 0xBF are in windows-1252, and in windows-1251. */
const TAIL_1252 = '[\\u0080-\\u00BF\\u2013-\\u203A\\u0152-\\u0192\\u02C6\\u02DC€™]';
const TAIL_1251 = '[\\u0402-\\u040F\\u0452-\\u045F\\u0490\\u0491\\u00A0-\\u00BB\\u2013-\\u203A€№™]';

/**
 * UTF-8 that was read in another encoding and saved again: `â€œ` and `Ã©` in windows-1252; Cyrillic,
 * Arabic and Hebrew letters, which stand in rows (`ÐœÐ¸Ð½`, `Ù‚Ø§`); Cyrillic in windows-1251 (`РњРёРЅ`).
 */
const DOUBLY_ENCODED = new RegExp(
  [
    'â€[\\u0080-\\u00BF\\u2018-\\u203A\\u0152-\\u0178œžŸ™˜]',
    '[ÃÂ][\\u00A0-\\u00BA\\u00BC-\\u00BF]',
    `(?:[ÐÑ×ØÙÚÛ]${TAIL_1252}){3}`,
    `(?:[РС]${TAIL_1251}){3}`,
  ].join('|'),
  'gu',
);

/** Says where a text was encoded twice before it came here. It is shown as it is: guessing would change it. */
export function findDoubleEncoding({ text }: Decoded, file: string): readonly Diagnostic[] {
  const found = [...text.matchAll(DOUBLY_ENCODED)];
  const [first] = found;
  if (first === undefined || found.length < 2) return [];
  return [
    {
      code: 'raw-double-encoded',
      severity: 'warning',
      file,
      line: lineAt(text, first.index),
      field: null,
      message: `Found \`${first[0]}\` and ${found.length - 1} more of its kind: the text was encoded twice before it came here. It is kept as it is. Fetch it again as UTF-8 if you can.`,
    },
  ];
}

/** Says where a text that is good UTF-8 holds characters that were lost before it came here. */
export function findLostCharacters({ text, firstInvalidByte }: Decoded, file: string): readonly Diagnostic[] {
  const first = text.indexOf('\uFFFD');
  if (first < 0 || firstInvalidByte !== null) return [];
  return [
    {
      code: 'raw-characters-lost',
      severity: 'warning',
      file,
      line: lineAt(text, first),
      field: null,
      message:
        'Found U+FFFD in the file itself: a character was lost before it came here. It is kept as it is. Fetch the text again if you can.',
    },
  ];
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function lineOfByte(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index += 1) if (bytes[index] === 0x0a) line += 1;
  return line;
}
