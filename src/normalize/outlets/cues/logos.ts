import { isNotOutlet } from '../../lines/not-outlets.ts';
import { isName } from '../../lines/outlet-name.ts';
import type { CueInput, NameCue } from './cue.ts';

/** The words that stand for a picture in the first lines: `[image: Evening Herald logo]`, `![Evening Herald](…/logo.svg)`. */
const LOGOS: readonly RegExp[] = [
  /^!?\[(?:image|logo|img|bild|imagen|immagine)?:? ?(?<name>[^\][]{2,58}?)(?:['’]s)?(?: [-–—] )? logo\]/iu,
  /^\[?\s?!\[(?<name>[^\][]{2,58}?)(?: logo)?\]\((?=[^)]{0,300}logo)/iu,
  /^logo:? (?:of )?(?<name>\S.{1,57})$/iu,
];

/** A picture that is a link to the site's first page: `[ ![Evening Herald](/logo.svg) ](/)`. */
const LEADS_HOME = /^\[\s?!\[[^\][]{2,58}\]\([^)\s]{1,300}\)\s?\]\((?:https?:\/\/[^\s/)]{3,80})?\/?\)$/u;

/** A name that no profile knows has so many letters: `Go` is a button. */
const LEAST = 4;

/** How far down a page's own logo stands. */
const REACH = 8;

/** The outlet that the alternative text of a page's logo names. */
export function findLogos({ edges, passages, outlets }: CueInput): readonly NameCue[] {
  const lines = [
    ...edges.head.slice(0, REACH).map(({ text, start, from }) => ({ text, start, from })),
    ...edges.first.map(({ text, start, from }) => ({ text, start, from })),
    ...passages.slice(0, REACH).map(({ text, start }) => ({ text, start, from: start })),
  ];
  const found = lines.flatMap(({ text, start }): readonly NameCue[] => {
    if (text.length > 500) return [];
    for (const pattern of LOGOS) {
      const name = pattern.exec(text)?.groups?.name;
      if (name === undefined) continue;
      if (outlets.named(name) === null && (name.length < LEAST || !isName(name) || isNotOutlet(name)))
        continue;
      const at = start + text.indexOf(name);
      return [
        {
          kind: 'logo',
          name,
          start: at,
          end: at + name.length,
          line: null,
          isOutright: LEADS_HOME.test(text),
        },
      ];
    }
    return [];
  });
  return found.slice(0, 1);
}
