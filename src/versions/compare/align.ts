import { findAnchors } from './anchors.ts';
import { type Match, shortestEdit } from './shortest-edit.ts';
import type { Token } from './tokens.ts';

/** Tokens taken out and put in between two anchors, at most; what differs more is shown as replaced whole. */
const MOST_EDITS = 300;

/**
 * What two texts have in common, in order. Between runs that stand once in both, the fewest words possible are taken
 * out and put in; time grows with the texts and, in stretches without such a run, is bounded.
 */
export function alignTokens(a: readonly Token[], b: readonly Token[]): readonly Match[] {
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: Token) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const [first, second] = [a.map(numberOf), b.map(numberOf)];
  const matches: Match[] = [];
  let [x, y] = [0, 0];
  const end = { a: first.length, b: second.length };
  for (const anchor of [...findAnchors(first, second), end]) {
    // An anchor may lie in what the one before it was extended over.
    if (anchor.a < x || anchor.b < y) continue;
    matches.push(...alignGap(first, second, { a: x, b: y }, anchor));
    const length = commonStart(first, second, anchor.a, anchor.b, end);
    if (length > 0) matches.push({ ...anchor, length });
    [x, y] = [anchor.a + length, anchor.b + length];
  }
  return withoutIslands(joinNeighbors(matches), end);
}

interface Place {
  readonly a: number;
  readonly b: number;
}

function alignGap(
  first: readonly number[],
  second: readonly number[],
  from: Place,
  to: Place,
): readonly Match[] {
  const start = commonStart(first, second, from.a, from.b, to);
  const [x, y] = [from.a + start, from.b + start];
  let tail = 0;
  while (to.a - tail > x && to.b - tail > y && first[to.a - tail - 1] === second[to.b - tail - 1]) tail += 1;
  const [gapA, gapB] = [first.slice(x, to.a - tail), second.slice(y, to.b - tail)];
  const within = gapA.length === 0 || gapB.length === 0 ? [] : (shortestEdit(gapA, gapB, MOST_EDITS) ?? []);
  return [
    { ...from, length: start },
    ...within.map(({ a, b, length }) => ({ a: x + a, b: y + b, length })),
    { a: to.a - tail, b: to.b - tail, length: tail },
  ].filter(({ length }) => length > 0);
}

function commonStart(
  first: readonly number[],
  second: readonly number[],
  a: number,
  b: number,
  end: Place,
): number {
  let length = 0;
  while (a + length < end.a && b + length < end.b && first[a + length] === second[b + length]) length += 1;
  return length;
}

/** Stretches that follow one another in both texts are one. */
function joinNeighbors(matches: readonly Match[]): readonly Match[] {
  const joined: Match[] = [];
  for (const match of matches) {
    const last = joined.at(-1);
    if (last !== undefined && last.a + last.length === match.a && last.b + last.length === match.b) {
      joined[joined.length - 1] = { ...last, length: last.length + match.length };
    } else joined.push(match);
  }
  return joined;
}

/** A stretch of fewer words may be common to two texts by chance: *of*, *in the*. */
const SOLID = 3;

/**
 * Leaves out short stretches where two passages have little else in common: they would tear what was written anew to
 * pieces. Short stretches stay where they make up a third of the shorter passage.
 */
function withoutIslands(matches: readonly Match[], end: Place): readonly Match[] {
  const kept: Match[] = [];
  let short: Match[] = [];
  let from: Place = { a: 0, b: 0 };
  for (const match of [...matches, { ...end, length: SOLID }]) {
    if (match.length < SOLID) {
      short.push(match);
      continue;
    }
    const common = short.reduce((sum, { length }) => sum + length, 0);
    if (3 * common >= Math.min(match.a - from.a, match.b - from.b)) kept.push(...short);
    kept.push(match);
    short = [];
    from = { a: match.a + match.length, b: match.b + match.length };
  }
  return kept.slice(0, -1);
}
