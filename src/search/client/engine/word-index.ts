// Where words stand: Pagefind's answers as rows of the search table.
import { isUnspaced, pairsOf, unspacedRuns } from '../../../site/unspaced-script.ts';
import {
  besideUnspaced,
  foldWord,
  inCapitals,
  inTitle,
  isMarked,
  scriptForms,
} from '../../../site/word-forms.ts';
import type { Row, SearchTable } from '../../table/search-table.ts';
import type { PagefindApi } from './pagefind-api.ts';
import type { Watch } from './watch-fetches.ts';

/** The texts that hold something, with the first place of it in each: one for a word, one behind another for a phrase. */
export type Places = ReadonlyMap<Row, readonly number[]>;

/** Finds words, and words side by side. */
export interface WordIndex {
  /** One word, in any form that the index takes for the same. */
  readonly findWord: (word: string, where: Where) => Promise<Places>;
  /** Words side by side, in this order. An index that lacks one of the words leaves it out of the phrase. */
  readonly findPhrase: (words: readonly string[], where: Where) => Promise<Places>;
  /** Keeps no answer any longer, not even one that is still awaited. */
  readonly forget: () => void;
}

/** Where words are looked for; `capitals`: where they are printed so. Places of all but `text` are those of the forms held for it. */
export type Where = 'text' | 'title' | 'capitals';

/** An index that does not fit the list of texts: the archive was renewed since this page was loaded. */
export class StaleIndexError extends Error {
  constructor() {
    super('the archive was renewed while this page was open');
  }
}

/**
 * Asks Pagefind word by word, each in quotation marks. Of several words it relaxes the query when few pages match, and
 * the more so the more indexes there are; an unquoted word it takes for the beginning of any word of the parts of the
 * index that happen to be loaded. A quoted one it finds exactly, whatever the number of indexes, and gives the first
 * place in each text. Metadata is searched too: a page without places in its text does not hold the word.
 * @param watch tells where Pagefind could not load what it needed
 */
export function openWordIndex(api: PagefindApi, watch: Watch, table: SearchTable): WordIndex {
  const rows = new Map(table.page.map((page, row) => [page, row]));
  const answers = new Map<string, Promise<Places>>();
  const remember = (key: string, ask: () => Promise<Places>): Promise<Places> => {
    const known = answers.get(key);
    if (known) return known;
    // The oldest goes: what is typed letter by letter would pile up.
    const [oldest] = answers.keys();
    if (answers.size >= MOST_ANSWERS && oldest !== undefined) answers.delete(oldest);
    const answer = ask().catch((error) => {
      // Not the one that was asked for since.
      if (answers.get(key) === answer) answers.delete(key);
      throw error;
    });
    answers.set(key, answer);
    return answer;
  };

  async function ask(query: string): Promise<Places> {
    const before = watch.failures();
    const { results } = await api.search(query).catch((error) => watch.explain(error, before));
    watch.check(before);
    const places = new Map<Row, readonly number[]>();
    for (const result of results) {
      if (result.words.length === 0) continue;
      const row = rows.get(result.id);
      if (row === undefined) throw new StaleIndexError();
      if (row < table.size) places.set(row, result.words);
    }
    return places;
  }

  const findForms = (forms: readonly string[], where: Where) => {
    const held = forms.map(HELD[where]);
    if (where === 'text' && forms.some(isMarked)) return Promise.resolve<Places>(new Map());
    return remember(held.join(' '), () => ask(`"${held.join(' ')}"`));
  };

  const findWord = async (word: string, where: Where): Promise<Places> => {
    if (isUnspaced(word)) return findUnspaced(word, where);
    const typed = foldWord(word);
    const forms = new Set([typed, ...scriptForms(typed)]);
    return united(await Promise.all([...forms].map((form) => findForms([form], where))));
  };

  /** Characters of a script without spaces, and what else the word holds. */
  const findUnspaced = async (word: string, where: Where): Promise<Places> => {
    const runs = unspacedRuns(word.normalize('NFKC'));
    const found = [...runs.map(pairsOf), ...besideUnspaced(word).map((form) => [form])];
    const asked = found.filter((forms) => forms.length > 0);
    return inAll(await Promise.all(asked.map((forms) => findForms(forms, where))));
  };

  const findPhrase = (words: readonly string[], where: Where): Promise<Places> =>
    findForms(words.map(foldWord), where);

  return { findWord, findPhrase, forget: () => answers.clear() };
}

/** Texts that hold something in one way or another, all places put together. */
export function united(ways: readonly Places[]): Places {
  const [first] = ways;
  if (ways.length === 1 && first !== undefined) return first;
  const all = new Map<Row, readonly number[]>();
  for (const places of ways) {
    for (const [row, at] of places) all.set(row, merged([all.get(row) ?? [], at]));
  }
  return all;
}

/** Places put together, each once, rising. */
export function merged(lists: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(lists.flat())].sort(rising);
}

/** Texts that hold all of it, with the places of the first. */
function inAll([first, ...rest]: readonly Places[]): Places {
  return new Map([...(first ?? [])].filter(([row]) => rest.every((places) => places.has(row))));
}

/** Words as the index holds them for each place. */
const HELD: Readonly<Record<Where, (form: string) => string>> = {
  text: (form) => form,
  title: inTitle,
  capitals: inCapitals,
};

const MOST_ANSWERS = 64;

const rising = (a: number, b: number) => a - b;
