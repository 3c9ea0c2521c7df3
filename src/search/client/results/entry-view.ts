// From the index to what is shown of a text.
import type { Basis } from '../../../model/basis.ts';
import { BASIS_WORDS } from '../../../site/basis-words.ts';
import { NOT_STATED } from '../../../site/title-words.ts';
import { unspacedRuns } from '../../../site/unspaced-script.ts';
import { NONE, type Row, type SearchTable } from '../../table/search-table.ts';
import type { Clause } from '../engine/clauses.ts';
import { valueAt } from '../engine/filters.ts';
import { findInText, toTextWords, wordsOfPage } from '../engine/find-in-text.ts';
import type { IndexedText } from '../engine/load-page.ts';
import type { OpenIndex } from '../engine/open-index.ts';
import { valueInWords } from '../value-words.ts';
import { type Passages, toPassages } from './passages.ts';
import type { EntryView } from './render-entry.ts';

/** A text as an entry of a list, and where the words stand in it. */
export interface LoadedEntry {
  readonly view: EntryView;
  readonly passages: Passages;
}

/**
 * Loads what is shown of a text.
 * @param clauses what is to be marked in it; none where it was not found
 */
export async function loadEntry(
  index: OpenIndex,
  row: Row,
  clauses: readonly Clause[],
): Promise<LoadedEntry> {
  const page = await index.loadPage(row);
  const words = wordsOfPage(page);
  const asked = clauses.filter(({ excluded }) => !excluded);
  const found = asked.map((clause) => findInText(words, clause).places);
  const text = {
    words: words.printed,
    title: toTextWords(page.meta.title ?? '').printed,
    titleWords: index.table.titleWords[row] ?? 0,
    paragraphs: page.anchors
      .filter(({ id }) => PARAGRAPH.test(id))
      .map(({ id, location }) => ({ id, at: location })),
  };
  return {
    view: toView(index, row, page),
    passages: toPassages(text, found, piecesOf(asked)),
  };
}

/** What is looked for in scripts without spaces, where a word of the index is a whole stretch of text. */
function piecesOf(asked: readonly Clause[]): readonly string[] {
  return asked.flatMap(({ ways }) => ways.flatMap(({ words }) => words.flatMap(unspacedRuns)));
}

/** Paragraphs are numbered as they come; what else has an id on a page is nothing to land on. */
const PARAGRAPH = /^p\d+$/u;

function toView({ table, root }: OpenIndex, row: Row, { url, meta }: IndexedText): EntryView {
  const [titleBasis, sourceBasis, dateBasis] = toBases(meta.bases ?? '');
  const [language, kind] = [valueAt(table, 'language', row), valueAt(table, 'kind', row)];
  return {
    url: `${root}${url.slice(1)}`,
    titleBasis,
    source: sourceName(table, row),
    sourceBasis,
    date: meta.date ?? '',
    dateBasis,
    place: table.place.values[table.place.at[row] ?? NONE] ?? null,
    kind: kind === 'news' ? null : valueInWords('kind', kind),
    language: language === 'und' ? null : language,
  };
}

function sourceName({ source }: SearchTable, row: Row): string {
  return source.values[source.at[row] ?? -1]?.name ?? NOT_STATED;
}

/** How title, source and date are known, as the page's index marks say it. */
function toBases(words: string): readonly [Basis, Basis, Basis] {
  const [title = '', source = '', date = ''] = words.split(' ');
  const known = (word: string): Basis => (isBasis(word) ? word : 'absent');
  return [known(title), known(source), known(date)];
}

function isBasis(word: string): word is Basis {
  return Object.hasOwn(BASIS_WORDS, word);
}
