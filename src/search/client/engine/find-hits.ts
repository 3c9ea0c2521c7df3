// From clauses to hits: every clause must be in them, no excluded one may be.
import { foldWord } from '../../../site/word-forms.ts';
import type { Row, SearchTable } from '../../table/search-table.ts';
import { SHOWN_AT_FIRST } from '../results-shown.ts';
import type { Clause } from './clauses.ts';
import { findInText, wordsOfPage } from './find-in-text.ts';
import type { CountedClause, Hit } from './hit.ts';
import type { LoadPage } from './load-page.ts';
import { type HeldClause, rarity, toScorer } from './score-hits.ts';
import type { Way } from './ways.ts';
import { merged, type Places, united, type Where, type WordIndex } from './word-index.ts';

/** Texts that are read for frequent words and for phrases at most: about what a page of results loads in any case. */
export const MOST_READ = SHOWN_AT_FIRST;

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

/** What hits are found with. */
export interface Finding {
  readonly words: WordIndex;
  readonly table: SearchTable;
  readonly loadPage: LoadPage;
}

/**
 * Finds the texts that hold every clause; all texts where nothing is asked for. Where few texts hold the rarer words,
 * a word that stands nearly everywhere is looked for in these texts themselves: its part of the index would weigh more
 * than all of them.
 */
export async function findHits(finding: Finding, clauses: readonly Clause[]): Promise<Found> {
  const { table } = finding;
  const asked = clauses.filter(({ excluded }) => !excluded);
  const rare = asked.filter((clause) => shareOf(table, clause) === null);
  const barred = await Promise.all(
    clauses.filter(({ excluded }) => excluded).map((clause) => findClause(finding, clause)),
  );
  const first = await Promise.all(rare.map((clause) => findClause(finding, clause)));
  const candidates = rowsOf(table, first).filter((row) => barred.every(({ places }) => !places.has(row)));
  const frequent = asked.filter((clause) => !rare.includes(clause));
  const isCheap = rare.length > 0 && candidates.length <= MOST_READ;
  const second = await Promise.all(
    frequent.map(async (clause) =>
      isCheap
        ? { clause, places: await findInPages(finding, clause, candidates) }
        : findClause(finding, clause),
    ),
  );
  const matches = asked.map((clause) => [...first, ...second].find((match) => match.clause === clause));
  return toFound(
    table,
    candidates.filter((row) => second.every(({ places }) => places.has(row))),
    matches.filter((match) => match !== undefined),
  );
}

function toFound(table: SearchTable, rows: readonly Row[], matches: readonly ClauseMatch[]): Found {
  const asked = matches.map(({ clause, places }) => {
    const share = shareOf(table, clause);
    return { clause, texts: share === null ? places.size : Math.round(share * table.size) };
  });
  const weights = asked.map(({ texts }) => rarity(texts, table.size));
  const score = toScorer(table);
  return {
    hits: rows.map((row) => ({ row, score: score(row, heldBy(row, matches, weights)) })),
    asked,
    nowhere: asked.flatMap(({ clause, texts }) => (texts === 0 ? [clause] : [])),
  };
}

/** In about which share of the texts a clause stands, where it is but a frequent word; else null. */
function shareOf({ frequent }: SearchTable, { words, ways, titleOnly }: Clause): number | null {
  const [word] = words;
  if (word === undefined || words.length > 1 || ways.length > 1 || titleOnly) return null;
  const typed = foldWord(word);
  return frequent.find((each) => each.word === typed)?.share ?? null;
}

async function findInPages(
  { loadPage }: Finding,
  clause: Pick<Clause, 'ways'>,
  rows: readonly Row[],
): Promise<Places> {
  const found = await Promise.all(
    rows.map(async (row) => [row, findInText(wordsOfPage(await loadPage(row)), clause).places] as const),
  );
  return new Map(found.filter(([, places]) => places.length > 0));
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

async function findClause(finding: Finding, clause: Clause): Promise<ClauseMatch> {
  const whereOf = ({ inCapitals }: Way): Where =>
    clause.titleOnly ? 'title' : inCapitals ? 'capitals' : 'text';
  const [typed] = clause.ways;
  const ways = await Promise.all(
    clause.ways.map((way) => findWay(finding, way, whereOf(way), way === typed)),
  );
  return { clause, places: united(ways) };
}

async function findWay(finding: Finding, way: Way, where: Where, isTyped: boolean): Promise<Places> {
  const { words: index } = finding;
  const each = await Promise.all(way.words.map((word) => index.findWord(word, where)));
  const [first, ...rest] = each;
  if (first === undefined) return new Map();
  const rows = [...first.keys()].filter((row) => rest.every((places) => places.has(row)));
  if (way.together) return findPhrase(finding, way, where, rows, isTyped);
  return new Map(rows.map((row) => [row, merged(each.map((places) => places.get(row) ?? []))]));
}

/**
 * Words side by side. To the index a dash between spaces stands between two words, and so may a word be whose letters it
 * holds in another form; of what was typed, where few texts hold all the words, these are looked into.
 * @param rows texts that hold all the words
 */
async function findPhrase(
  finding: Finding,
  way: Way,
  where: Where,
  rows: readonly Row[],
  isTyped: boolean,
): Promise<Places> {
  const together = await finding.words.findPhrase(way.words, where);
  const places = rows.flatMap((row) => {
    const at = together.get(row);
    return at === undefined ? [] : [[row, at] as const];
  });
  if (!isTyped || where !== 'text' || rows.length > MOST_READ) return new Map(places);
  const others = rows.filter((row) => !together.has(row));
  return new Map([...places, ...(await findInPages(finding, { ways: [way] }, others))]);
}
