import type { Passage } from '../blocks/passages.ts';
import type { HeadLine } from './headline-line.ts';
import type { Reading } from './reading.ts';
import type { TitlePrints } from './title-prints.ts';

/** A headline: where it stands, and where it is printed again. */
export interface Headline {
  /** Index of its passage, and behind its last one where it is split over two. */
  readonly at: number;
  readonly until: number;
  /** View offsets of its words, without a byline or a date that is glued to them. */
  readonly start: number;
  readonly end: number;
  /** Indexes of its other prints. */
  readonly duplicates: readonly number[];
  /** How it is known: by the page's title, its second print, words that it shares with the story, or its place alone. */
  readonly by: 'page-title' | 'repeated' | 'words' | 'place';
}

/** What a headline is found from. */
export interface HeadFacts {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly readings: readonly Reading[];
  readonly outlets: HeadLine['outlets'];
  readonly title: TitlePrints | null;
  /** Indexes of the story's first passage and behind its last. */
  readonly story: { readonly start: number; readonly end: number };
  /** Index of the passage from which on all is the story's, whatever it looks like: the first entry of a live blog, the first turn of an interview. */
  readonly told: number;
  /** Whether the text is a whole page: then a second print alone says nothing, because menus are printed twice. */
  readonly isPage: boolean;
}
