// The histogram as a drawing: every bar is a button. Places are shares of the width, so that it fits any screen.
import type { Bin, Bins } from '../dates/bins.ts';
import { drawn } from '../element.ts';
import { binWords } from './bin-words.ts';
import { toTicks } from './ticks.ts';

/** Pixels: the bars, and the line of labels below them. */
const HEIGHT = 96;
const LABELS = 22;
/** What holds one text of thousands can still be seen. */
const LOWEST = 2;
/** From here on a label would run over the end of the drawing. */
const NEAR_END = 0.86;

/** The bars of dated texts in a group of buttons, `data-at` naming the bin of each. */
export function drawHistogram(bins: Bins, highest: number): SVGSVGElement {
  const { length } = bins.bins;
  const scale = (count: number) => (count === 0 ? 0 : Math.max(LOWEST, (count / highest) * HEIGHT));
  return drawn(
    'svg',
    {
      class: 'histogram',
      width: '100%',
      height: HEIGHT + LABELS,
      role: 'group',
      'aria-label': 'Texts over time',
    },
    drawn('line', { class: 'axis', x1: 0, x2: '100%', y1: HEIGHT, y2: HEIGHT }),
    ...toTicks(bins).map(({ at, words, minor }) => {
      const isLast = at / length > NEAR_END;
      const x = percent(isLast ? at + 1 : at, length);
      return drawn(
        'text',
        {
          class: `tick${minor ? ' tick-minor' : ''}${isLast ? ' at-end' : ''}`,
          x,
          y: HEIGHT + 16,
          'aria-hidden': 'true',
        },
        words,
      );
    }),
    ...bins.bins.map((bin, at) =>
      drawn(
        'g',
        {
          class: 'bar',
          role: 'button',
          tabindex: at === 0 ? 0 : -1,
          'aria-pressed': 'false',
          'aria-label': binWords(bins.unit, bin),
          'data-at': at,
        },
        ...drawBar(bin, percent(at, length), percent(1, length), scale),
        drawn('title', {}, binWords(bins.unit, bin)),
      ),
    ),
  );
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100_000) / 1000}%`;
}

/** Certain ones filled, and on them those that may be of other bins as well, hollow. */
function drawBar(
  { certain, possible }: Bin,
  x: string,
  width: string,
  scale: (count: number) => number,
): readonly SVGElement[] {
  const [all, sure] = [scale(certain + possible), scale(certain)];
  const place = { x, width };
  return [
    drawn('rect', { class: 'bar-reach', ...place, y: 0, height: HEIGHT + LABELS }),
    ...(possible === 0
      ? []
      : [
          drawn('rect', {
            class: 'bar-possible',
            ...place,
            y: HEIGHT - all,
            height: Math.max(LOWEST, all - sure),
          }),
        ]),
    ...(certain === 0
      ? []
      : [drawn('rect', { class: 'bar-certain', ...place, y: HEIGHT - sure, height: sure })]),
  ];
}

/** A bar that would be higher than this many of the highest is cut, and shows that it is. */
const CUT_ABOVE = 2;

/** The texts without a date as a bar of their own, on the same scale as far as it reaches. */
export function drawUndated(undated: number, highest: number): SVGSVGElement {
  const isCut = undated > highest * CUT_ABOVE;
  const height = isCut ? HEIGHT : Math.max(LOWEST, Math.min(1, undated / highest) * HEIGHT);
  return drawn(
    'svg',
    { class: 'histogram histogram-undated', width: '100%', height: HEIGHT + 1, 'aria-hidden': 'true' },
    drawn('line', { class: 'axis', x1: 0, x2: '100%', y1: HEIGHT, y2: HEIGHT }),
    drawn('rect', { class: 'bar-undated', x: '20%', width: '60%', y: HEIGHT - height, height }),
    ...(isCut ? [drawn('rect', { class: 'bar-cut', x: 0, width: '100%', y: HEIGHT / 4, height: 6 })] : []),
  );
}
