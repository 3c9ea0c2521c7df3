import type { Children, Html } from '../html/html.ts';

/** The words to look for and the button that sends them: the same on every page that has a search form. */
export function SearchField({
  id,
  children,
}: {
  readonly id: string;
  /** What the field is called. */
  readonly children: Children;
}): Html {
  return (
    <div class="search-field">
      <label for={id}>{children}</label>
      <input id={id} type="search" name="q" autocomplete="off" spellcheck="false" dir="auto" />
      <button type="submit" class="button">
        Search
      </button>
    </div>
  );
}
