import type { RunningText } from '../blocks/running-text.ts';
import type { Headline } from './headline.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';

/** The first running text of the story: behind its headline, where that stands below the words of whoever passed it on. */
export function behindPreface(
  { firstProse }: RunningText,
  headline: Headline | null,
  readings: readonly Reading[],
): number {
  if (headline === null || headline.at < firstProse) return firstProse;
  const found = readings.findIndex(({ form }, index) => index >= headline.until && form === 'prose');
  return found < 0 ? firstProse : found;
}

/** The story of a page. */
export function storyOf({ story }: Page, comments: number): RunningText {
  return {
    firstProse: story.stretches[0]?.start ?? comments,
    afterProse: story.stretches.at(-1)?.end ?? comments,
  };
}
