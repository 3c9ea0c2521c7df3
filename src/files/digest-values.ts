import { sha256 } from './sha256.ts';

/** Gives the same digest for the same value, another for another. An object is the same whatever the order of its keys, and without those that are undefined. */
export type ValueDigester = (value: unknown) => string;

/** Characters of a text from which on its digest stands for it: to digest every small part takes longer than to copy it. */
const LONG = 512;

/** Parts that a value has at least to be known when it is met again: to walk a smaller one takes less than to keep it. */
const WORTH_KEEPING = 64;

/**
 * Readies a digester of values that share parts: what is large and was met before is not walked again. Values are plain:
 * objects, arrays, maps and sets in their order, and what JSON can say; they must not change while it is in use.
 * @param told values that stand for more or for less than they hold, each with a text that no other has
 * @throws TypeError for anything else, a function say: what it does cannot be told from outside
 */
export function toValueDigester(told: Iterable<readonly [object, string]> = []): ValueDigester {
  const known = new WeakMap<object, string>();
  for (const [value, text] of told) known.set(value, sha256(text));
  let walked = 0;
  const tell = (value: unknown): string => {
    walked += 1;
    if (typeof value !== 'object' || value === null) return short(tellPrimitive(value));
    const before = known.get(value);
    if (before !== undefined) return before;
    const begun = walked;
    const now = short(tellParts(value, tell));
    if (walked - begun >= WORTH_KEEPING) known.set(value, now);
    return now;
  };
  return (value) => sha256(tell(value));
}

/** A text, or the digest of a long one: no text of a value looks like a digest. */
function short(text: string): string {
  return text.length < LONG ? text : sha256(text);
}

function tellPrimitive(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  throw new TypeError(`Cannot digest a ${typeof value}, expected plain values`);
}

/** The kind of an object, and its parts, between signs that stand in no part outside of quotation marks but in pairs. */
function tellParts(value: object, tell: (part: unknown) => string): string {
  if (Array.isArray(value)) return `[${value.map(tell).join(',')}]`;
  if (value instanceof Map) {
    return `Map(${[...value].map(([key, held]) => `${tell(key)}=${tell(held)}`).join(',')})`;
  }
  if (value instanceof Set) return `Set(${[...value].map(tell).join(',')})`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError('Cannot digest an object of a class, expected plain values');
  let parts = '';
  for (const key of Object.keys(value).sort()) {
    const held: unknown = Reflect.get(value, key);
    if (held !== undefined) parts += `${JSON.stringify(key)}:${tell(held)},`;
  }
  return `{${parts}}`;
}
