/** How far bytes are UTF-8. */
export interface Utf8Check {
  readonly firstInvalidByte: number | null;
  /** Well-formed sequences of two bytes or more. */
  readonly good: number;
  /** Sequences that are not, cut short or begun in the middle. */
  readonly broken: number;
}

/** Counts the sequences of two bytes or more that are well formed, and those that are not. Linear. */
export function checkUtf8(bytes: Uint8Array): Utf8Check {
  let firstInvalidByte: number | null = null;
  let [good, broken] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      firstInvalidByte ??= at;
      broken += 1;
    }
    if (length > 1) good += 1;
    at += length === 0 ? brokenLength(bytes, at) : length;
  }
  return { firstInvalidByte, good, broken };
}

/** Length in bytes of the well-formed UTF-8 sequence at `at`, 0 where there is none (Unicode 16, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const [second = 0, third = 0, fourth = 0] = [bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  if (first >= 0xc2 && first <= 0xdf) return isTail(second) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const lowest = first === 0xe0 ? 0xa0 : 0x80;
    const highest = first === 0xed ? 0x9f : 0xbf;
    return second >= lowest && second <= highest && isTail(third) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const lowest = first === 0xf0 ? 0x90 : 0x80;
    const highest = first === 0xf4 ? 0x8f : 0xbf;
    return second >= lowest && second <= highest && isTail(third) && isTail(fourth) ? 4 : 0;
  }
  return 0;
}

/** A lead with the tails behind it, as many as it could have; or one byte. */
function brokenLength(bytes: Uint8Array, at: number): number {
  const most = (bytes[at] ?? 0) >= 0xc2 ? 3 : 1;
  let length = 1;
  while (length < most && isTail(bytes[at + length] ?? 0)) length += 1;
  return length;
}

function isTail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
