import { NAME_KINDS, type Name } from '../../model/names.ts';
import { foldSpelling } from '../../names/fold-spelling.ts';
import { withoutArticle } from '../../names/without-article.ts';
import type { ArticleEntry } from '../article-entry.ts';
import { toDateSpan } from '../date-span.ts';
import { groupBy } from '../group-by.ts';
import { namePath, sourcePath } from '../paths.ts';
import { NOT_STATED } from '../title-words.ts';
import { countTogether } from './count-together.ts';
import type { NameGroup, NameSource, PrintedSpelling } from './name-group.ts';
import type { NameInText } from './names-in.ts';

/** Names shown as printed in the same texts. */
const MOST_TOGETHER = 30;

/** Sources shown of a name: a list of thousands would be its page. */
const MOST_SOURCES = 60;

/**
 * Texts by the names that they print: people, groups, places, each kind as catalogues file it. A name that no
 * text prints stands with no text.
 * @param articles in the site's order, which the groups keep
 * @param named what each article prints, by its id
 */
export function groupByName(
  names: readonly Name[],
  articles: readonly ArticleEntry[],
  named: ReadonlyMap<string, readonly NameInText[]>,
): readonly NameGroup[] {
  const ordered = names.toSorted(
    (a, b) =>
      NAME_KINDS.indexOf(a.kind) - NAME_KINDS.indexOf(b.kind) ||
      inOrder(filedAs(a.name), filedAs(b.name)) ||
      inOrder(a.id, b.id),
  );
  const held = new Map<string, ArticleEntry[]>(ordered.map(({ id }) => [id, []]));
  const printed = new Map<string, Map<string, number>>(ordered.map(({ id }) => [id, new Map()]));
  for (const article of articles) {
    for (const { id, spellings } of named.get(article.id) ?? []) {
      held.get(id)?.push(article);
      const counts = printed.get(id);
      for (const spelling of spellings) counts?.set(spelling, (counts.get(spelling) ?? 0) + 1);
    }
  }
  const together = countTogether(
    ordered.map(({ id }) => id),
    articles.map(({ id }) => (named.get(id) ?? []).map((name) => name.id)),
    MOST_TOGETHER,
  );
  const plain = ordered.map(({ id, name, kind }) => ({ name, kind, path: namePath(id) }));
  return ordered.map((name, at) => {
    const texts = held.get(name.id) ?? [];
    const spellings = toSpellings(printed.get(name.id) ?? new Map());
    const sources = toSources(texts);
    const { foremost, all } = together[at] ?? { foremost: [], all: 0 };
    return {
      id: name.id,
      name: name.name,
      kind: name.kind,
      path: namePath(name.id),
      spellings,
      unprinted: unprintedOf(name, spellings),
      articles: texts,
      span: toDateSpan(texts),
      sources: sources.slice(0, MOST_SOURCES),
      moreSources: Math.max(0, sources.length - MOST_SOURCES),
      together: foremost.flatMap(({ other, texts: articles }) => {
        const known = plain[other];
        return known === undefined ? [] : [{ ...known, articles }];
      }),
      moreTogether: all - foremost.length,
    };
  });
}

/** Catalogues pass over an article before a name: *al-Nujaba* stands under N. */
function filedAs(name: string): string {
  return withoutArticle(name).replace(/^the /u, '');
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function toSpellings(counts: ReadonlyMap<string, number>): readonly PrintedSpelling[] {
  return [...counts]
    .map(([spelling, articles]) => ({ spelling, articles }))
    .sort((a, b) => b.articles - a.articles || inOrder(a.spelling, b.spelling));
}

function unprintedOf({ name, spellings }: Name, printed: readonly PrintedSpelling[]): readonly string[] {
  const forms = new Set(printed.map(({ spelling }) => foldSpelling(spelling)));
  return [name, ...spellings].filter((spelling) => !forms.has(foldSpelling(spelling)));
}

function toSources(articles: readonly ArticleEntry[]): readonly NameSource[] {
  return [...groupBy(articles, ({ source }) => source?.id ?? null)]
    .map(([id, held]) => ({
      name: held[0]?.source?.name ?? NOT_STATED,
      path: sourcePath(id),
      articles: held.length,
    }))
    .sort((a, b) => b.articles - a.articles || inOrder(a.name, b.name) || inOrder(a.path, b.path));
}
