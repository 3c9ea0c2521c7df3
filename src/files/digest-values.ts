import { sha256 } from './sha256.ts';

/** Gives the same digest for the same value, another for another. */
export type ValueDigester = (value: unknown) => string;

/**
 * Readies a digester of values that share parts: what was met before is not walked again. Values are plain: objects, arrays,
 * maps and sets in their order, and what JSON can say; they must not change while it is in use.
 * @throws TypeError for anything else, a function say: what it does cannot be told from outside
 */
export function toValueDigester(): ValueDigester {
  const known = new WeakMap<object, string>();
  const digest = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return digestOfPrimitive(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const now = sha256(partsOf(value, digest));
    known.set(value, now);
    return now;
  };
  return digest;
}

function digestOfPrimitive(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return JSON.stringify(value);
  throw new TypeError(`Cannot digest a ${typeof value}, expected plain values`);
}

/** The kind of an object, and the digests of its parts, between signs that no digest holds outside of quotation marks. */
function partsOf(value: object, digest: ValueDigester): string {
  if (Array.isArray(value)) return `[${value.map(digest).join(',')}]`;
  if (value instanceof Map)
    return `Map(${[...value].map(([key, held]) => `${digest(key)}=${digest(held)}`).join(',')})`;
  if (value instanceof Set) return `Set(${[...value].map(digest).join(',')})`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError('Cannot digest an object of a class, expected plain values');
  return `{${Object.entries(value)
    .map(([key, held]) => `${JSON.stringify(key)}:${digest(held)}`)
    .join(',')}}`;
}
