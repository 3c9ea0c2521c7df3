import type { BASES, Basis } from '../model/basis.ts';
import type { SourceRef } from '../model/field.ts';
import type { ArticleRecord } from '../model/record.ts';

/** A source with what the summary says of it. */
export interface SourceFacts {
  /** Null for texts that state no source. */
  readonly name: string | null;
  readonly articles: number;
  /** Articles whose licence is not known. */
  readonly withoutLicence: number;
}

export type BasisCounts = Readonly<Record<Basis, number>>;

/** The collection in figures. */
export interface CollectionFacts {
  /** Raw files found, copies and those left out included. */
  readonly texts: number;
  readonly articles: number;
  /** Raw files that have the very bytes of another one. */
  readonly copies: number;
  readonly dated: number;
  /** By name in code-unit order, those without a source last. */
  readonly sources: readonly SourceFacts[];
  readonly basis: Readonly<Record<'title' | 'source' | 'date', BasisCounts>>;
}

/** What an article adds to the figures. */
export interface ArticleFacts {
  /** Raw files with its bytes beside the first one. */
  readonly copies: number;
  readonly source: SourceRef | null;
  readonly isDated: boolean;
  readonly hasLicence: boolean;
  readonly basis: Readonly<Record<'title' | 'source' | 'date', Basis>>;
}

/** What the article of a record adds to the figures. */
export function toArticleFacts({ fields, raw }: ArticleRecord): ArticleFacts {
  return {
    copies: raw.copies.length,
    source: fields.source.value,
    isDated: fields.date.value !== null,
    hasLicence: fields.licence.value !== null,
    basis: { title: fields.title.basis, source: fields.source.basis, date: fields.date.basis },
  };
}

/** Counts articles one by one, so that no record has to be kept. */
export interface FactsCounter {
  readonly add: (article: ArticleFacts) => void;
  readonly facts: (texts: number) => CollectionFacts;
}

/** Begins a count. */
export function countFacts(): FactsCounter {
  const sources = new Map<string, { name: string | null; articles: number; withoutLicence: number }>();
  const basis = { title: noneYet(), source: noneYet(), date: noneYet() };
  let articles = 0;
  let copies = 0;
  let dated = 0;
  return {
    add(article) {
      articles += 1;
      copies += article.copies;
      if (article.isDated) dated += 1;
      for (const field of ['title', 'source', 'date'] as const) basis[field][article.basis[field]] += 1;
      const id = article.source?.id ?? '';
      const source = sources.get(id) ?? {
        name: article.source?.name ?? null,
        articles: 0,
        withoutLicence: 0,
      };
      source.articles += 1;
      if (!article.hasLicence) source.withoutLicence += 1;
      sources.set(id, source);
    },
    facts: (texts) => ({
      texts,
      articles,
      copies,
      dated,
      basis,
      sources: [...sources.values()].sort(byName),
    }),
  };
}

function noneYet(): Record<Basis, number> {
  return { stated: 0, derived: 0, profile: 0, editor: 0, absent: 0 } satisfies Record<
    (typeof BASES)[number],
    number
  >;
}

function byName(a: SourceFacts, b: SourceFacts): number {
  if (a.name === null || b.name === null) return a.name === b.name ? 0 : a.name === null ? 1 : -1;
  return a.name < b.name ? -1 : 1;
}
