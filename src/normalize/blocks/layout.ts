import type { Line } from '../lines/lines.ts';
import type { Passage } from './passages.ts';

/** Where a text's running text stands among its lines and passages. */
export interface Layout {
  readonly lines: readonly Line[];
  readonly passages: readonly Passage[];
  /** Index of the first passage of running text, on a page of the story's; that of the readers' comments where there is none. */
  readonly firstProse: number;
  /** Index after the last passage of running text before the readers' comments. */
  readonly afterProse: number;
  /** Index of the first passage of the readers' comments; the number of passages where there are none. */
  readonly comments: number;
}
