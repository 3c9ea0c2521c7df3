import type { OutletIndex } from './outlet-index.ts';

const SMALL = '(?:of|&|the|for|de|du|des|la|le|les|el|al|der|die|das|di|del|della|do|da)';
const WORD = String.raw`(?:(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}&'’/.-]{0,40}|\p{N}{1,4})`;

/** A name inside a sentence: it ends where words without capitals begin. */
const NAME_AT = new RegExp(
  String.raw`(?:the )?(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}&'’/.-]{0,40}(?: (?:${SMALL} ){0,2}${WORD}){0,5}`,
  'uy',
);

/** The name that stands at `at` in `text`, one that a profile knows first; or null. */
export function readNameAt(text: string, at: number, outlets: OutletIndex): string | null {
  const rest = text.slice(at, at + 120);
  const known = outlets.nameEnd(rest);
  if (known !== null) return rest.slice(0, known);
  NAME_AT.lastIndex = at;
  const found = NAME_AT.exec(text)?.[0];
  return found === undefined ? null : found.replace(/(?:'s|[.'’-])$/u, '');
}
