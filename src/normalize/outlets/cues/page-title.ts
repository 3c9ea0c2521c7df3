import { toComparable } from '../../blocks/comparable.ts';
import { isNotOutlet } from '../not-outlets.ts';
import { isName } from '../outlet-name.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** Strokes between a page's headline, its section and its outlet. */
const STROKE = /\s[|–—:»«·•-]{1,2}\s|\s?\|\s?/gu;

/** A hyphen between blanks also ends headlines that name their source: `Talks over - Reuters`. */
const WEAK = /[-–—]/u;

/**
 * The last or the first piece of the page's own title, in the first lines: `Dam to be mended | World | The
 * Daily Grain`, `BBC News - Dam to be mended`. An agency behind a dash may only be the headline's witness: it
 * counts where the rest of the line is printed again without it.
 */
export function findPageTitles({ edges, outlets, cells }: CueInput): readonly NameCue[] {
  const prints = new Set(edges.head.map(({ text }) => toComparable(text)));
  const titles = cells.flatMap(({ place, label, value, valueStart }) =>
    place === 'front' && label === 'title'
      ? [
          {
            text: value,
            start: valueStart,
            end: valueStart + value.length,
            from: valueStart,
            to: valueStart + value.length,
            link: null,
          },
        ]
      : [],
  );
  return [...edges.first, ...titles].flatMap((line): readonly NameCue[] => {
    if (line.text.length > 250) return [];
    const strokes = [...line.text.matchAll(STROKE)];
    const [first, last] = [strokes[0], strokes.at(-1)];
    if (!first || !last) return [];
    const ends = [
      {
        name: line.text.slice(last.index + last[0].length),
        at: last.index + last[0].length,
        stroke: last[0],
        rest: line.text.slice(0, last.index),
      },
      {
        name: line.text.slice(0, first.index),
        at: 0,
        stroke: first[0],
        rest: line.text.slice(first.index + first[0].length),
      },
    ];
    // Several known names side by side are a list of sister titles.
    if (ends.every(({ name }) => outlets.named(name) !== null)) return [];
    const headline = strokes.length > 1 ? line.text.slice(0, first.index) : null;
    return ends.flatMap(({ name, at, stroke, rest }): readonly NameCue[] => {
      const profile = outlets.named(name);
      const isTwice =
        prints.has(toComparable(rest)) || (headline !== null && prints.has(toComparable(headline)));
      if (profile === null)
        return isName(name) && !isNotOutlet(name) && rest.split(' ').length > 2
          ? [cueAt('page-title', line, name, at, null)]
          : [];
      const isSure =
        isTwice ||
        (!WEAK.test(stroke) && rest.split(' ').length > 2) ||
        (at > 0 && profile.type !== 'agency');
      return isSure ? [cueAt('page-title', line, name, at, null, true)] : [];
    });
  });
}
