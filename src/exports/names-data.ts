import type { NameKind } from '../model/names.ts';
import type { Site } from '../site/site.ts';

/** A name of `data/names.json`. */
export interface NameData {
  readonly id: string;
  /** From the site's root. */
  readonly url: string;
  readonly name: string;
  readonly kind: NameKind;
  /** As texts print them, with how many texts print each; those that none prints with 0. */
  readonly spellings: readonly { readonly spelling: string; readonly articles: number }[];
  /** Ids of the texts that print it, in the catalogue's order. */
  readonly articles: readonly string[];
}

/** `data/names.json`: which texts print which names, in which spellings. */
export function toNamesData({ names }: Site): { readonly names: readonly NameData[] } {
  return {
    names: names.map(({ id, path, name, kind, spellings, unprinted, articles }) => ({
      id,
      url: path,
      name,
      kind,
      spellings: [...spellings, ...unprinted.map((spelling) => ({ spelling, articles: 0 }))],
      articles: articles.map((article) => article.id),
    })),
  };
}
