import type { Span } from '../model/span.ts';
import { type Flag, NOTHING, type Rule, type TypeClaim } from './claims/claim.ts';
import { toRawSpan } from './decode/view.ts';
import type { Document } from './document.ts';
import { type InSteps, runAlone } from './in-steps.ts';
import type { RuledLabel } from './resolve/paint-ledger.ts';
import type { RuledClaim } from './resolve/resolve-fields.ts';

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

/** So many rules are asked in a step: together they are less than a processor's cache holds. */
const RULES_A_STEP = 8;

/** Asks every rule, and signs what it found with the rule's id. */
export function collectClaims(document: Document, rules: readonly Rule[]): Collected {
  return runAlone(collectInSteps(document, rules));
}

/** The same, some rules a step. */
export function* collectInSteps(document: Document, rules: readonly Rule[]): InSteps<Collected> {
  const toRaw = ({ start, end }: Span): Span => toRawSpan(document.view, start, end);
  const labels: RuledLabel[] = [];
  const fields: RuledClaim[] = [];
  const types: TypeClaim[] = [];
  const emphasis: Span[] = [];
  const flags: Flag[] = [];
  for (const [index, rule] of rules.entries()) {
    if (index % RULES_A_STEP === 0) yield;
    const found = rule.find(document);
    // Nearly every rule finds nothing in a text.
    if (found === NOTHING) continue;
    for (const { label, start, end } of found.labels ?? [])
      if (start < end) labels.push({ label, start, end, rule: rule.id });
    for (const claim of found.fields ?? [])
      fields.push({ ...claim, rule: rule.id, spans: claim.spans.map(toRaw) });
    for (const type of found.types ?? []) types.push(type);
    for (const span of found.emphasis ?? []) emphasis.push(toRaw(span));
    for (const flag of found.flags ?? []) flags.push(flag);
  }
  return { labels, fields, types, emphasis, flags };
}
