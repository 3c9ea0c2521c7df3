import type { JSX } from 'preact';
import { citationParts } from '../exports/citation.ts';
import type { ArticleEntry } from '../site/site.ts';
import type { Frame } from './frame.ts';

/** One plain line that cites a text; each part keeps its own direction. */
export function Citation({
  frame,
  entry,
}: {
  readonly frame: Frame;
  readonly entry: ArticleEntry;
}): JSX.Element {
  return (
    <p class="citation">
      {citationParts(entry, frame.archive.title, frame.address).map((part, at) => (
        <>
          {at === 0 ? '' : ' '}
          <bdi>{part}</bdi>
        </>
      ))}
    </p>
  );
}
