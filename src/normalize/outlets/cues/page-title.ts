import { toComparable } from '../../lines/comparable.ts';
import { isNotOutlet } from '../../lines/not-outlets.ts';
import { isName } from '../../lines/outlet-name.ts';
import { isHost } from '../host.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** Strokes between a page's headline, its section and its outlet. */
const STROKE = /\s[|–—:»«·•-]{1,2}\s|\s?\|\s?/gu;

/** The same where no blanks are set: before the last words of a line in Chinese or Japanese. */
const JOINED =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[-___|｜—-](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,12}$)/gu;

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
            mark: '',
            link: null,
          },
        ]
      : [],
  );
  // Of a short text the first lines are nearly all, its foot among them.
  const foot = new Set(edges.foot.map(({ from }) => from));
  const first = edges.first.filter(({ from }) => !foot.has(from));
  return [...first, ...titles].flatMap((line): readonly NameCue[] => {
    if (line.text.length > 250 || /^["“«„]/u.test(line.text)) return [];
    const all = [...line.text.matchAll(STROKE), ...line.text.matchAll(JOINED)];
    // A host behind the name is no name.
    const end = all.at(-1);
    const isHosted =
      end !== undefined && all.length > 1 && isHost(line.text.slice(end.index + end[0].length).toLowerCase());
    const strokes = isHosted ? all.slice(0, -1) : all;
    const to = isHosted && end ? end.index : line.text.length;
    const [opening, last] = [strokes[0], strokes.at(-1)];
    if (!opening || !last) return [];
    const ends = [
      {
        name: line.text.slice(last.index + last[0].length, to),
        at: last.index + last[0].length,
        stroke: last[0],
        rest: line.text.slice(0, last.index),
      },
      {
        name: line.text.slice(0, opening.index),
        at: 0,
        stroke: opening[0],
        rest: line.text.slice(opening.index + opening[0].length),
      },
    ];
    // Several known names side by side are a list of sister titles.
    if (ends.every(({ name }) => outlets.named(name) !== null)) return [];
    const headline = strokes.length > 1 ? line.text.slice(0, opening.index) : null;
    return ends.flatMap(({ name, at, stroke, rest }): readonly NameCue[] => {
      const profile = outlets.named(name);
      const isTwice =
        prints.has(toComparable(rest)) || (headline !== null && prints.has(toComparable(headline)));
      if (profile === null)
        return isName(name) &&
          !isNotOutlet(name) &&
          (rest.split(' ').length > 2 || /[\p{Script=Han}\p{Script=Katakana}]{4}/u.test(rest))
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
