import { isNotOutlet } from '../../lines/not-outlets.ts';
import type { CueInput, NameCue } from './cue.ts';

/** How text browsers list the feeds that a page offers, before all else: `#Norda » Feed Norda » Comments Feed alternate`. */
const FEEDS = /^#(?<name>[^#»|]{2,60}?) » (?=\p{L})/u;

/**
 * The site's name in the titles of its feeds, which a text browser prints on a page's first lines. Not a tag, `#Norda`, and no feed of
 * which only the topic is named.
 */
export function findFeeds({ passages }: CueInput): readonly NameCue[] {
  return passages.slice(0, FIRST).flatMap(({ text, start }): readonly NameCue[] => {
    const name = FEEDS.exec(text)?.groups?.name;
    if (name === undefined || isNotOutlet(name)) return [];
    return [
      { kind: 'logo', name, start: start + 1, end: start + 1 + name.length, line: null, isOutright: true },
    ];
  });
}

/** A title may stand before the list. */
const FIRST = 4;
