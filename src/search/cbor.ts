// The part of CBOR (RFC 8949) in which Pagefind writes what it knows of an index: whole numbers, text, and lists of these.

export type Cbor = number | string | readonly Cbor[];

/** Kinds of values, as the first three bits of their first byte. */
const [NUMBER, TEXT, LIST] = [0, 3, 4];
/** Numbers up to this stand in the first byte itself; the ones behind it say in how many bytes the number follows. */
const LARGEST_WITHIN = 23;
const FOLLOWING = [1, 2, 4];

/** Reads a value. Throws where there is none, or anything else behind it. */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const readValue = (): Cbor => {
    const first = view.readUInt8(at);
    at += 1;
    const number = readNumber(first & 31);
    if (first >> 5 === NUMBER) return number;
    if (first >> 5 === LIST) return Array.from({ length: number }, readValue);
    if (first >> 5 !== TEXT) throw new Error(`Cannot read a value of kind ${first >> 5} in CBOR`);
    at += number;
    return view.toString('utf8', at - number, at);
  };
  const readNumber = (within: number): number => {
    if (within <= LARGEST_WITHIN) return within;
    const length = FOLLOWING[within - LARGEST_WITHIN - 1];
    if (length === undefined) throw new Error(`Cannot read a number of form ${within} in CBOR`);
    at += length;
    return view.readUIntBE(at - length, length);
  };
  const value = readValue();
  if (at !== view.length) throw new Error(`Cannot read CBOR to its end, byte ${at} of ${view.length}`);
  return value;
}

/** Writes a value. */
export function writeCbor(value: Cbor): Uint8Array {
  const parts: Buffer[] = [];
  const write = (each: Cbor): void => {
    if (typeof each === 'number') parts.push(headOf(NUMBER, each));
    else if (typeof each === 'string') {
      const text = Buffer.from(each);
      parts.push(headOf(TEXT, text.length), text);
    } else {
      parts.push(headOf(LIST, each.length));
      for (const item of each) write(item);
    }
  };
  write(value);
  return Buffer.concat(parts);
}

/** The kind of a value, and its number: how large it is, or how long. */
function headOf(kind: number, number: number): Buffer {
  if (number <= LARGEST_WITHIN) return Buffer.from([(kind << 5) | number]);
  const form = FOLLOWING.findIndex((length) => number < 256 ** length);
  const length = FOLLOWING[form];
  if (length === undefined) throw new Error(`Cannot write ${number} in CBOR`);
  const head = Buffer.alloc(1 + length);
  head.writeUInt8((kind << 5) | (LARGEST_WITHIN + 1 + form));
  head.writeUIntBE(number, 1, length);
  return head;
}
