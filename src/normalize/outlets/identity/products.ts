import { PRODUCT_WORDS } from '../../languages/product-words.ts';
import type { EdgeLine } from '../edge-lines.ts';

/** A line that names what an outlet offers, cut. Offsets count from the beginning of the line. */
export interface Product {
  readonly name: string;
  readonly at: number;
  readonly product: string;
}

const LONGEST = 60;

const BEHIND = new RegExp(
  String.raw`^(?:(?:die|the|unsere|our|le|la|l') )?(?<name>\S+(?: \S+){0,2}?)(?:(?: (?:op|on|auf|sur|en|su|no|na|på|w|в|على|i))?[ -](?<product>${alternatives(PRODUCT_WORDS.behind)})|(?<plus>\+))$`,
  'iu',
);

const BEFORE = new RegExp(
  String.raw`^(?<product>${alternatives(PRODUCT_WORDS.before)})(?: (?:de|do|da|du|di|del|della|of|von|van))?:? (?<name>[\p{L}\p{N}]\S*(?: \S+){0,3})$`,
  'iu',
);

/** What a short line offers under an outlet's name: `Norda E-Paper`, `Club Norda`. */
export function readProducts({ text }: EdgeLine): readonly Product[] {
  if (text.length > LONGEST || text.length < 4) return [];
  return [BEHIND, BEFORE].flatMap((pattern): readonly Product[] => {
    const groups = pattern.exec(text)?.groups;
    const name = groups?.name?.replace(/[:+]$/u, '');
    if (groups === undefined || name === undefined || !/\p{L}/u.test(name)) return [];
    const product = (groups.product ?? groups.plus ?? '').toLowerCase();
    return [{ name, at: pattern === BEFORE ? text.lastIndexOf(name) : text.indexOf(name), product }];
  });
}

function alternatives(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&').replace(/\\-/gu, '-'))
    .join('|');
}
