import type { JSX } from 'preact';
import { toHref } from '../site/address.ts';
import { counted } from '../site/counted.ts';
import { yearPath } from '../site/paths.ts';
import type { YearGroup } from '../site/site.ts';
import type { Frame } from './frame.ts';

const HEIGHT = 150;
const AXIS = 26;
const MAX_LABELS = 10;

/** How much of each year a large collection holds: a bar a year, each a link, years without texts left blank. */
export function YearBars({
  frame,
  years,
}: {
  readonly frame: Frame;
  readonly years: readonly YearGroup[];
}): JSX.Element | null {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = Number(first.key);
  const slots = Number(last.key) - from + 1;
  const most = Math.max(...years.map((year) => year.articles.length));
  const slot = 100 / slots;
  const every = Math.ceil(slots / MAX_LABELS);
  return (
    <figure class="timeline">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links inside a drawing */}
      <svg role="group" aria-label="Texts by year" width="100%" height={HEIGHT + AXIS}>
        {years.map(({ key, articles }) => {
          const height = Math.max(3, (articles.length / most) * (HEIGHT - 20));
          const at = Number(key) - from;
          const words = `${key}: ${counted(articles.length, 'text')}`;
          return (
            <a key={key} href={toHref(frame.address, yearPath(key))} aria-label={words}>
              <title>{words}</title>
              <rect
                class="bar"
                x={`${(at * slot + slot * 0.12).toFixed(2)}%`}
                y={(HEIGHT - height).toFixed(1)}
                width={`${(slot * 0.76).toFixed(2)}%`}
                height={height.toFixed(1)}
              />
              {at % every === 0 ? (
                <text class="bar-year" x={`${((at + 0.5) * slot).toFixed(2)}%`} y={HEIGHT + 18}>
                  {key}
                </text>
              ) : null}
            </a>
          );
        })}
      </svg>
      <figcaption>Texts by year; a text whose year is uncertain counts in each it may fall in.</figcaption>
    </figure>
  );
}
