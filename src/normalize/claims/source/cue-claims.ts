import type { PageName } from '../../attribution/page-names.ts';
import type { NameCue } from '../../outlets/cues/cue.ts';
import type { Findings } from '../claim.ts';

/** The claims of names that a page calls itself: each source once, and the role of all lines that say it. */
export function cueClaims(names: readonly PageName[]): Findings {
  const once = names.filter(
    ({ source }, index) => names.findIndex((other) => other.source.id === source.id) === index,
  );
  return {
    fields: once.map(({ source, cues }) => ({
      field: 'source',
      value: source,
      basis: 'stated',
      spans: cues.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
    })),
    labels: names.flatMap(({ cues }) => cues.flatMap(({ line }: NameCue) => line ?? [])),
  };
}
