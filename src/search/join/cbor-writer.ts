import { KINDS, writeHead } from '../cbor.ts';

/** Writes values in CBOR one after the other into bytes that grow. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  /** Begins a list. @param length how many values follow */
  list(length: number): void {
    this.#head(KINDS.list, length);
  }

  /** Writes a whole number. */
  number(number: number): void {
    this.#head(KINDS.number, number);
  }

  /** Writes a text, each character of which is one of its bytes, see `CborReader`. */
  latin1(text: string): void {
    this.#head(KINDS.text, text.length);
    this.#reserve(text.length);
    this.#length += this.#bytes.write(text, this.#length, 'latin1');
  }

  /** Copies values that are written already. */
  copy(bytes: Buffer, from: number, to: number): void {
    this.#reserve(to - from);
    // Most are short: to call for a copy would take longer.
    for (let at = from; at < to; at += 1) this.#bytes[this.#length++] = bytes[at] ?? 0;
  }

  /** Gives what was written, and begins anew. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #head(kind: number, number: number): void {
    this.#reserve(LONGEST_HEAD);
    if (number < 24) this.#bytes[this.#length++] = (kind << 5) | number;
    else this.#length += writeHead(kind, number).copy(this.#bytes, this.#length);
  }

  #reserve(length: number): void {
    if (this.#length + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + length));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

const LONGEST_HEAD = 5;
