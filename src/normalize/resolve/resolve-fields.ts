import { isDeepStrictEqual } from 'node:util';
import type { FieldName } from '../../model/field.ts';
import type { Label, LedgerEntry } from '../../model/ledger.ts';
import type { Field } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import type { FieldClaim } from '../claims/claim.ts';
import { labelsAt } from './labels-at.ts';

/** A field claim with the id of its rule, its spans in raw offsets. */
export type RuledClaim = FieldClaim & { readonly rule: string };

/** Roles whose words say nothing about the article: what readers wrote, and what other items say. */
const SILENT: ReadonlySet<Label> = new Set(['comment', 'related']);

/** Fields whose words must have been given the role that the claim supposes. */
const ROLES: Partial<Record<FieldName, ReadonlySet<Label>>> = {
  title: new Set(['headline', 'body', 'standfirst']),
  byline: new Set(['byline']),
  dateline: new Set(['dateline']),
  date: new Set(['date', 'dateline']),
  dateTime: new Set(['date', 'dateline']),
};

/**
 * Chooses a field's value: the earliest claim whose words have the role that it supposes. All other
 * claims are kept, each with the reason why it was not taken.
 * @param claims all claims of the field, in the order of their rules
 */
export function resolveField(
  name: FieldName,
  claims: readonly RuledClaim[],
  ledger: readonly LedgerEntry[],
): Field {
  if (claims.length === 0)
    return { value: null, basis: 'absent', rule: `${name}/absent`, spans: [], claims: [] };
  const judged = claims.map((claim) => ({ claim, objection: objectTo(name, claim, ledger) }));
  const chosen = judged.find(({ objection }) => objection === null)?.claim;
  const rejected = judged
    .filter(({ claim }) => claim !== chosen)
    .map(({ claim, objection }) => ({
      value: claim.value,
      basis: claim.basis,
      rule: claim.rule,
      spans: claim.spans,
      why: objection ?? whyNot(claim, chosen),
    }));
  const field = chosen
    ? { value: chosen.value, basis: chosen.basis, rule: chosen.rule, spans: chosen.spans }
    : { value: null, basis: 'absent' as const, rule: `${name}/absent`, spans: [] };
  return { ...field, claims: rejected } as Field;
}

/** What speaks against a claim, or null. */
function objectTo(name: FieldName, claim: RuledClaim, ledger: readonly LedgerEntry[]): string | null {
  const labels = claim.spans.flatMap((span: Span) => [...labelsAt(ledger, span)]);
  const silent = labels.find((label) => SILENT.has(label));
  // What a box of other items says is no evidence, but takes none from what stands outside it.
  const isSaidOutside =
    name === 'source' &&
    silent === 'related' &&
    claim.spans.some((span) => ![...labelsAt(ledger, span)].some((label) => SILENT.has(label)));
  if (isSaidOutside) return null;
  if (silent !== undefined && claim.isSaidAnywhere !== true)
    return `its words stand in text labelled ${silent}`;
  const roles = ROLES[name];
  // A headline may have a day in it: `Flash Update No. 6 (As of 15 May 2021)`.
  const isDatedHeadline = name === 'title' && labels.includes('headline');
  const isOther = (label: Label) =>
    label !== 'layout' && !roles?.has(label) && !(isDatedHeadline && label === 'date');
  const other = roles && labels.find(isOther);
  return other === undefined ? null : `its words are the page's ${other}`;
}

function whyNot(claim: RuledClaim, chosen: RuledClaim | undefined): string {
  if (chosen === undefined) return 'no claim was taken';
  const relation = isDeepStrictEqual(claim.value, chosen.value) ? 'says the same, and comes' : 'comes';
  return `${chosen.rule} ${relation} first`;
}
