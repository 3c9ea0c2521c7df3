import type { Html } from '../html/html.ts';

/** What can be typed, each with what it finds. */
const WAYS: readonly (readonly [typed: string, finds: string])[] = [
  ['harbor pier', 'texts that hold both words, in any place; a word that is nowhere finds nothing'],
  ['“harbor pier”', 'the words side by side, in this order, also in other forms: harbors pier'],
  [
    'harbor -pier',
    'texts with the first word and without the second, in any of its forms, or, where a name stands there, without the name in every spelling; NOT in capitals says the same',
  ],
  [
    'title:harbor',
    'texts with the word, or the name, in the title; before several other words, with the words in quotation marks: title:“harbor pier”',
  ],
  [
    'harbors',
    'other forms of a word too: harbor, harboring; among the best hits, those with the very word come first',
  ],
  ['Sha’abi', 'whatever the case, the accents, the apostrophes; Arabic letters in all their variants'],
];

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['/', 'to the search field'],
  ['↓ ↑', 'from result to result'],
  ['Enter', 'open the result'],
  ['Esc', 'back to the search field'],
];

/** What works in the search field and on the keyboard. */
export function SearchHelp(): Html {
  return (
    <details class="search-help">
      <summary>What works here</summary>
      <div class="search-help-columns">
        <dl>
          {WAYS.map(([typed, finds]) => (
            <div>
              <dt>
                <code>{typed}</code>
              </dt>
              <dd>{finds}</dd>
            </div>
          ))}
        </dl>
        <dl>
          {KEYS.map(([keys, does]) => (
            <div>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p class="note">
        People, groups and places that the archive keeps a list of are found in every spelling; the results
        say which, and a switch turns it off. An empty search with filters shows everything that they let
        through. A date that is uncertain counts in every year, month and day that it may be of. The address
        of this page holds the whole search: keep it, send it, cite it.
      </p>
    </details>
  );
}
