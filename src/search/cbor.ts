// The part of CBOR (RFC 8949) in which Pagefind writes what it knows of an index: whole numbers, text, and lists of these.

export type Cbor = number | string | readonly Cbor[];

/** Kinds of values, as the first three bits of their first byte. */
export const KINDS = { number: 0, text: 3, list: 4 };
/** Numbers up to this stand in the first byte itself; the ones behind it say in how many bytes the number follows. */
const LARGEST_WITHIN = 23;
const FOLLOWING = [1, 2, 4];

/** The first bytes of a value. */
export interface CborHead {
  /** One of `KINDS`, or one that is not read here. */
  readonly kind: number;
  /** The number that it is, or how long it is. */
  readonly number: number;
  /** Where the head ends. */
  readonly end: number;
}

/** Reads the head of the value that begins at a byte. Throws where there is none, or in a form that is not read here. */
export function readHead(bytes: Buffer, at: number): CborHead {
  const first = bytes.readUInt8(at);
  const [kind, within] = [first >> 5, first & 31];
  if (within <= LARGEST_WITHIN) return { kind, number: within, end: at + 1 };
  const length = FOLLOWING[within - LARGEST_WITHIN - 1];
  if (length === undefined) throw new Error(`Cannot read a number of form ${within} in CBOR`);
  return { kind, number: bytes.readUIntBE(at + 1, length), end: at + 1 + length };
}

/** Reads a value. Throws where there is none, or anything else behind it. */
export function readCbor(bytes: Uint8Array): Cbor {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const readValue = (): Cbor => {
    const { kind, number, end } = readHead(buffer, at);
    at = end;
    if (kind === KINDS.number) return number;
    if (kind === KINDS.list) return Array.from({ length: number }, readValue);
    if (kind !== KINDS.text) throw new Error(`Cannot read a value of kind ${kind} in CBOR`);
    at += number;
    return buffer.toString('utf8', end, at);
  };
  const value = readValue();
  if (at !== buffer.length) throw new Error(`Cannot read CBOR to its end, byte ${at} of ${buffer.length}`);
  return value;
}

/** Writes a value. */
export function writeCbor(value: Cbor): Uint8Array {
  const parts: Buffer[] = [];
  const write = (each: Cbor): void => {
    if (typeof each === 'number') parts.push(writeHead(KINDS.number, each));
    else if (typeof each === 'string') {
      const text = Buffer.from(each);
      parts.push(writeHead(KINDS.text, text.length), text);
    } else {
      parts.push(writeHead(KINDS.list, each.length));
      for (const item of each) write(item);
    }
  };
  write(value);
  return Buffer.concat(parts);
}

/** Writes the head of a value. @param number that it is, or how long it is */
export function writeHead(kind: number, number: number): Buffer {
  if (number <= LARGEST_WITHIN) return Buffer.from([(kind << 5) | number]);
  const form = FOLLOWING.findIndex((length) => number < 256 ** length);
  const length = FOLLOWING[form];
  if (length === undefined) throw new Error(`Cannot write ${number} in CBOR`);
  const head = Buffer.alloc(1 + length);
  head.writeUInt8((kind << 5) | (LARGEST_WITHIN + 1 + form));
  head.writeUIntBE(number, 1, length);
  return head;
}
