// From clauses to hits: every clause must be in them, no excluded one may be.
import type { Row, SearchTable } from '../../table/search-table.ts';
import type { Clause, Way } from './clauses.ts';
import type { CountedClause } from './grade-hits.ts';
import { type HeldClause, rarity, toScorer } from './score-hits.ts';
import { merged, type Places, united, type Where, type WordIndex } from './word-index.ts';

/** A text that holds what was asked for. */
export interface Hit {
  readonly row: Row;
  /** By the first place of each word; `gradeHits` scores the best ones better. */
  readonly score: number;
}

/** A clause with the texts that hold it. */
interface ClauseMatch {
  readonly clause: Clause;
  readonly places: Places;
}

/** What a query finds, before filters. */
export interface Found {
  /** In no order. */
  readonly hits: readonly Hit[];
  /** What was asked for, excluded clauses aside, with the number of texts that hold it. */
  readonly asked: readonly CountedClause[];
  /** Clauses that stand in no text at all (or, for titles, in none of them). */
  readonly nowhere: readonly Clause[];
}

/** Finds the texts that hold every clause; all texts where nothing is asked for. */
export async function findHits(
  words: WordIndex,
  table: SearchTable,
  clauses: readonly Clause[],
): Promise<Found> {
  const asked = clauses.filter(({ excluded }) => !excluded);
  const matches = await Promise.all(asked.map((clause) => findClause(words, clause)));
  const barred = await Promise.all(
    clauses.filter(({ excluded }) => excluded).map((clause) => findClause(words, clause)),
  );
  const nowhere = asked.filter((_, at) => matches[at]?.places.size === 0);
  const rows = rowsOf(table, matches).filter((row) => barred.every(({ places }) => !places.has(row)));
  const score = toScorer(table);
  const weights = matches.map(({ places }) => rarity(places.size, table.size));
  return {
    hits: rows.map((row) => ({ row, score: score(row, heldBy(row, matches, weights)) })),
    asked: matches.map(({ clause, places }) => ({ clause, texts: places.size })),
    nowhere,
  };
}

function heldBy(
  row: Row,
  matches: readonly ClauseMatch[],
  weights: readonly number[],
): readonly HeldClause[] {
  return matches.map(({ places }, at) => ({
    weight: weights[at] ?? 0,
    count: 1,
    places: places.get(row) ?? [],
  }));
}

/** Texts that stand in every list, the shortest list looked through. */
function rowsOf(table: SearchTable, matches: readonly ClauseMatch[]): readonly Row[] {
  const [first, ...rest] = matches.toSorted((a, b) => a.places.size - b.places.size);
  if (first === undefined) return Array.from({ length: table.size }, (_, row) => row);
  return [...first.places.keys()].filter((row) => rest.every(({ places }) => places.has(row)));
}

async function findClause(words: WordIndex, clause: Clause): Promise<ClauseMatch> {
  const where = clause.titleOnly ? 'title' : 'text';
  const ways = await Promise.all(clause.ways.map((way) => findWay(words, way, where)));
  return { clause, places: united(ways) };
}

async function findWay(index: WordIndex, { words, together }: Way, where: Where): Promise<Places> {
  if (together) return index.findPhrase(words, where);
  const [first, ...rest] = await Promise.all(words.map((word) => index.findWord(word, where)));
  if (first === undefined) return new Map();
  const everywhere = [...first.keys()].filter((row) => rest.every((places) => places.has(row)));
  return new Map(
    everywhere.map((row) => [row, merged([first, ...rest].map((places) => places.get(row) ?? []))]),
  );
}
