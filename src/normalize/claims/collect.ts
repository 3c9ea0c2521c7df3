import type { Span } from '../../model/span.ts';
import { toRawSpan } from '../decode/view.ts';
import type { Document } from '../document.ts';
import type { RuledLabel } from '../resolve/paint-ledger.ts';
import type { RuledClaim } from '../resolve/resolve-fields.ts';
import type { Flag, Rule, TypeClaim } from './claim.ts';

/** All that the rules found in one text, in the order of the rules. */
export interface Collected {
  /** View offsets. */
  readonly labels: readonly RuledLabel[];
  /** Spans in raw offsets. */
  readonly fields: readonly RuledClaim[];
  /** View offsets. */
  readonly types: readonly TypeClaim[];
  /** Raw offsets. */
  readonly emphasis: readonly Span[];
  /** View offsets. */
  readonly flags: readonly Flag[];
}

/** Asks every rule, and signs what it found with the rule's id. */
export function collectClaims(document: Document, rules: readonly Rule[]): Collected {
  const found = rules.map((rule) => ({ rule: rule.id, ...rule.find(document) }));
  const toRaw = ({ start, end }: Span): Span => toRawSpan(document.view, start, end);
  return {
    labels: found.flatMap(({ rule, labels = [] }) =>
      labels.filter(({ start, end }) => start < end).map((label) => ({ ...label, rule })),
    ),
    fields: found.flatMap(({ rule, fields = [] }) =>
      fields.map((claim) => ({ ...claim, rule, spans: claim.spans.map(toRaw) })),
    ),
    types: found.flatMap(({ types = [] }) => types),
    emphasis: found.flatMap(({ emphasis = [] }) => emphasis.map(toRaw)),
    flags: found.flatMap(({ flags = [] }) => flags),
  };
}
