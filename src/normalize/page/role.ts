import type { Passage } from '../blocks/passages.ts';
import type { FurnitureKind } from '../lines/furniture-words.ts';
import type { Headline } from './headline-facts.ts';
import type { Reading } from './reading.ts';
import type { Story } from './story.ts';

/** What a passage outside the story is: furniture by its words, a counter, or furniture by its place. */
export type Role = FurnitureKind | 'counter' | 'caption' | 'page-head' | 'page-foot' | FrameRole;

/** What a passage is of the frame round a plain text (`src/normalize/frame/`). */
export type FrameRole = 'closing' | 'record' | 'address' | 'post' | 'credit' | 'running-head';

/** What roles are read from. */
export interface PageFacts {
  readonly passages: readonly Passage[];
  readonly readings: readonly Reading[];
  readonly story: Story;
  readonly headline: Headline | null;
}
