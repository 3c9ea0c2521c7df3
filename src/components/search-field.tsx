import type { JSX } from 'preact';
import { toHref } from '../site/address.ts';
import { SEARCH } from '../site/paths.ts';
import type { Frame } from './frame.ts';

/** A field that leads to the search page with what was typed. */
export function SearchField({ frame }: { readonly frame: Frame }): JSX.Element {
  return (
    <search>
      <form class="search-field" action={toHref(frame.address, SEARCH)}>
        <label for="home-query">Search the texts</label>
        <input id="home-query" type="search" name="q" autocomplete="off" spellcheck={false} />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
