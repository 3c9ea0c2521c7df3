import { KINDS, readHead } from '../cbor.ts';

/** Passes through the bytes of a value in CBOR without making values of them. Throws where what stands there is not what was asked for. */
export class CborReader {
  readonly bytes: Buffer;
  /** Where the next value begins. */
  at = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** Enters a list. @returns how many values are in it */
  list(): number {
    return this.#head(KINDS.list);
  }

  /** Reads a whole number. */
  number(): number {
    return this.#head(KINDS.number);
  }

  /** Reads a text, each of its bytes as one character: such texts stand in the order of their bytes. */
  latin1(): string {
    const length = this.#head(KINDS.text);
    this.at += length;
    return this.bytes.toString('latin1', this.at - length, this.at);
  }

  /** Passes over a list of integers. @returns how many there are */
  passIntegers(): number {
    const length = this.list();
    for (let left = length; left > 0; left -= 1) {
      const within = (this.bytes[this.at] ?? 0) & 31;
      // Most are small: none of their bytes follows the first.
      this.at += within < 24 ? 1 : 1 + 2 ** (within - 24);
    }
    return length;
  }

  #head(kind: number): number {
    const first = this.bytes[this.at] ?? 0;
    // A small number in the first byte itself is by far the most frequent.
    if (first >> 5 === kind && (first & 31) < 24) {
      this.at += 1;
      return first & 31;
    }
    const head = readHead(this.bytes, this.at);
    if (head.kind !== kind) throw new Error(`Cannot read CBOR: kind ${head.kind} in the place of ${kind}`);
    this.at = head.end;
    return head.number;
  }
}
