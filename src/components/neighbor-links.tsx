import type { Html } from '../html/html.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { articlePath } from '../site/paths.ts';
import type { Neighbors, Pair } from '../site/site.ts';
import { NOT_STATED } from '../site/title-words.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';
import { SourceAndDate } from './source-and-date.tsx';
import { TitleMark, TitleText } from './title-text.tsx';

/** The texts before and after, by date and within the source. */
export function NeighborLinks({
  frame,
  neighbors,
  source,
}: {
  readonly frame: Frame;
  readonly neighbors: Neighbors;
  readonly source: string | null;
}): Html | null {
  if (![neighbors.byDate, neighbors.inSource].some(hasAny)) return null;
  return (
    <nav class="neighbors" aria-label="Other texts">
      <PairLinks frame={frame} name="By date" pair={neighbors.byDate} />
      <PairLinks
        frame={frame}
        name={source === null ? NOT_STATED : `From ${source}`}
        pair={neighbors.inSource}
      />
    </nav>
  );
}

function hasAny({ previous, next }: Pair): boolean {
  return previous !== null || next !== null;
}

function PairLinks({
  frame,
  name,
  pair,
}: {
  readonly frame: Frame;
  readonly name: string;
  readonly pair: Pair;
}): Html | null {
  if (!hasAny(pair)) return null;
  return (
    <div class="neighbor-pair">
      <h2>{name}</h2>
      <ul>
        {pair.previous === null ? null : <Neighbor frame={frame} word="Before" entry={pair.previous} />}
        {pair.next === null ? null : <Neighbor frame={frame} word="After" entry={pair.next} />}
      </ul>
    </div>
  );
}

function Neighbor({
  frame,
  word,
  entry,
}: {
  readonly frame: Frame;
  readonly word: string;
  readonly entry: ArticleEntry;
}): Html {
  return (
    <li>
      <p class="entry-meta">
        <span class="direction">{word}</span> <SourceAndDate frame={frame} entry={entry} linked={false} />
      </p>
      <SiteLink frame={frame} to={articlePath(entry.id)}>
        <TitleText entry={entry} />
      </SiteLink>
      <TitleMark entry={entry} />
    </li>
  );
}
