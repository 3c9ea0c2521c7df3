import type { NameKind } from '../../model/names.ts';
import { counted } from '../counted.ts';
import type { SearchRequest } from '../search-address.ts';
import type { NameGroup } from './name-group.ts';

/** What names of a kind are called, one and many. */
export const NAME_KIND_WORDS: Readonly<Record<NameKind, { readonly one: string; readonly many: string }>> = {
  person: { one: 'Person', many: 'People' },
  group: { one: 'Group or organization', many: 'Groups and organizations' },
  place: { one: 'Place', many: 'Places' },
};

/** How many texts print a name: `printed in 3 texts`, `printed in no text`. */
export function printedWords(articles: number): string {
  return articles === 0 ? 'printed in no text' : `printed in ${counted(articles, 'text')}`;
}

/** The search for a name, which finds it in every spelling of the list. Signs that mean something in a query are left out. */
export function searchFor({ name }: NameGroup): SearchRequest {
  return {
    q: name
      .replace(/["“”„«»]|(?<=^|\s)-/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  };
}
