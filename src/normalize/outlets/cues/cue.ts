import type { Label } from '../../../model/ledger.ts';
import type { Conversation } from '../../blocks/conversation.ts';
import type { Layout } from '../../blocks/layout.ts';
import type { LabelledCell } from '../../lines/labelled-lines.ts';
import type { EdgeLine, EdgeLines } from '../edge-lines.ts';
import type { OutletIndex } from '../outlet-index.ts';

/**
 * The forms in which a page names the outlet whose page it is. Two forms that agree may name an outlet
 * that no profile knows.
 */
export type CueKind =
  | 'page-title'
  | 'masthead'
  | 'name-line'
  | 'own-line'
  | 'sender'
  | 'about'
  | 'plea'
  | 'disclaimer'
  | 'copyright'
  | 'said'
  | 'mention'
  | 'asker'
  | 'logo'
  | 'handle'
  | 'host';

/** A place where a page names an outlet. View offsets. */
export interface NameCue {
  readonly kind: CueKind;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The whole line, and the role that it has on the page; null where the name is only part of a headline or of text. */
  readonly line: { readonly start: number; readonly end: number; readonly label: Label } | null;
  /** Whether the form alone is enough to name an outlet that no profile knows. */
  readonly isOutright: boolean;
  /** The wording, where two wordings of one kind are two cues. */
  readonly phrase?: string;
}

/** What finders of cues read. */
export interface CueInput extends Pick<Layout, 'passages' | 'firstProse' | 'afterProse' | 'comments'> {
  readonly outlets: OutletIndex;
  readonly cells: readonly LabelledCell[];
  readonly conversation: Conversation | null;
  readonly edges: EdgeLines;
}

/** A cue whose name stands at `at` in an edge line. */
export function cueAt(
  kind: CueKind,
  line: EdgeLine,
  name: string,
  at: number,
  label: Label | null,
  isOutright = false,
): NameCue {
  const start = line.start + at;
  return {
    kind,
    name,
    start,
    end: start + name.length,
    line: label === null ? null : { start: line.from, end: line.to, label },
    isOutright,
  };
}
