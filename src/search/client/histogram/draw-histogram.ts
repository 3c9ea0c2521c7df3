// The histogram as a drawing: every bar is a button. Places are shares of the width, so that it fits any screen.
import { counted } from '../../../site/counted.ts';
import type { Bin, Bins } from '../dates/bins.ts';
import { drawn } from '../element.ts';
import { binWords } from './bin-words.ts';
import { toTicks } from './ticks.ts';

/** Pixels: the number at the top of the scale, the bars, and the line of labels below them. */
const TOP = 18;
const HEIGHT = 96;
const FOOT = TOP + HEIGHT;
const LABELS = 22;
/** What holds one text of thousands can still be seen. */
const LOWEST = 2;
/** From here on a label would run over the end of the drawing. */
const NEAR_END = 0.86;

/**
 * The bars of dated texts in a group of buttons, `data-at` naming the bin of each.
 * @param top texts that a bar of full height stands for
 */
export function drawHistogram(bins: Bins, top: number): SVGSVGElement {
  const { length } = bins.bins;
  const scale = (count: number) => (count === 0 ? 0 : Math.max(LOWEST, (count / top) * HEIGHT));
  return drawn(
    'svg',
    {
      class: 'histogram',
      width: '100%',
      height: FOOT + LABELS,
      role: 'group',
      'aria-label': 'Texts over time',
      'aria-describedby': 'dates-note',
    },
    drawn('text', { y: TOP - 5, 'aria-hidden': 'true' }, counted(top, 'text')),
    drawn('line', { class: 'level', x2: '100%', y1: TOP, y2: TOP }),
    drawn('line', { class: 'axis', x2: '100%', y1: FOOT, y2: FOOT }),
    ...toTicks(bins).map(({ at, words, minor }) => {
      const isLast = at / length > NEAR_END;
      const x = percent(isLast ? at + 1 : at, length);
      return drawn(
        'text',
        {
          class: `tick${minor ? ' tick-minor' : ''}${isLast ? ' at-end' : ''}`,
          x,
          y: FOOT + 16,
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
  const rect = (name: string, y: number, height: number) =>
    drawn('rect', { class: name, x, width, y, height });
  return [
    rect('bar-reach', TOP, HEIGHT + LABELS),
    ...(possible === 0 ? [] : [rect('bar-possible', FOOT - all, Math.max(LOWEST, all - sure))]),
    ...(certain === 0 ? [] : [rect('bar-certain', FOOT - sure, sure)]),
  ];
}

/** The texts without a date as a bar of their own, on the same scale; one that is higher is cut, and shows that it is. */
export function drawUndated(undated: number, top: number): SVGSVGElement {
  const isCut = undated > top;
  const height = isCut ? HEIGHT : Math.max(LOWEST, (undated / top) * HEIGHT);
  return drawn(
    'svg',
    { class: 'histogram', width: '100%', height: FOOT + 1, 'aria-hidden': 'true' },
    drawn('line', { class: 'axis', x2: '100%', y1: FOOT, y2: FOOT }),
    drawn('rect', { class: 'bar-undated', x: '20%', width: '60%', y: FOOT - height, height }),
    ...(isCut ? [drawn('rect', { class: 'bar-cut', width: '100%', y: TOP + HEIGHT / 4, height: 6 })] : []),
  );
}
