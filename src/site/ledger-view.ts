// The raw text cut into what the evidence page shows: segments, the places that are linked to, and folded comments.
import { type Label, LEDGER_LABELS, type LedgerEntry } from '../model/ledger.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Span } from '../model/span.ts';

/** A stretch of a segment, cut where a field's evidence begins or ends. */
export interface Stretch {
  readonly text: string;
  /** Place that links lead to, where evidence begins here. */
  readonly place: number | null;
}

/** A segment of the ledger with its text. */
export interface Segment {
  readonly start: number;
  readonly label: Label;
  readonly rule: string;
  readonly stretches: readonly Stretch[];
}

/** Segments that stand in the open, or readers' comments that are folded with the layout between them. */
export interface SegmentGroup {
  readonly folded: boolean;
  readonly segments: readonly Segment[];
}

export interface LabelCount {
  readonly label: Label;
  /** UTF-16 units. */
  readonly characters: number;
  readonly segments: number;
}

/** All segments of a raw text, in order. */
export function toSegments(record: ArticleRecord, raw: string): readonly Segment[] {
  const spans = Object.values(record.fields).flatMap((field) => [
    ...field.spans,
    ...(field.machineSpans ?? []),
    ...field.claims.flatMap((claim): readonly Span[] => claim.spans),
  ]);
  const places = new Set(spans.map((span) => span.start));
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let next = 0;
  return record.ledger.map((entry) => {
    while ((cuts[next] ?? Number.POSITIVE_INFINITY) <= entry.start) next += 1;
    const inside: number[] = [];
    for (let at = next; (cuts[at] ?? Number.POSITIVE_INFINITY) < entry.end; at += 1)
      inside.push(cuts[at] ?? 0);
    return { ...toPlace(entry), stretches: toStretches(entry, inside, places, raw) };
  });
}

function toPlace({ start, label, rule }: LedgerEntry): Pick<Segment, 'start' | 'label' | 'rule'> {
  return { start, label, rule };
}

function toStretches(
  { start, end }: LedgerEntry,
  cuts: readonly number[],
  places: ReadonlySet<number>,
  raw: string,
): readonly Stretch[] {
  const edges = [start, ...cuts, end];
  return edges
    .slice(0, -1)
    .map((from, at) => ({ text: raw.slice(from, edges[at + 1]), place: places.has(from) ? from : null }));
}

/** Groups segments so that a run of comments, with the layout between them, is folded as one. */
export function toGroups(segments: readonly Segment[]): readonly SegmentGroup[] {
  const groups: { folded: boolean; segments: Segment[] }[] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    const folded = segment.label === 'comment' || (segment.label === 'layout' && last?.folded === true);
    if (last?.folded === folded) last.segments.push(segment);
    else groups.push({ folded, segments: [segment] });
  }
  return groups;
}

/** How much of the raw text has each label, in the order of labels; labels without any are left out. */
export function countLabels(ledger: readonly LedgerEntry[]): readonly LabelCount[] {
  const counts = new Map<Label, LabelCount>();
  for (const { label, start, end } of ledger) {
    const { characters = 0, segments = 0 } = counts.get(label) ?? {};
    counts.set(label, { label, characters: characters + end - start, segments: segments + 1 });
  }
  return LEDGER_LABELS.flatMap((label) => counts.get(label) ?? []);
}
