import type { Field, Fields } from '../../model/record.ts';
import type { RuledClaim } from '../resolve/resolve-fields.ts';
import type { Derivation, Draft } from './derivation.ts';

/** Adds to the stated fields what can be computed from them and from the body. */
export function deriveFields(draft: Draft, derivations: readonly Derivation[]): Fields {
  let fields = draft.fields;
  for (const derivation of derivations) {
    const derived = derivation.derive(draft);
    if (derived === null) continue;
    const claim = { ...derived, rule: derivation.id } as RuledClaim;
    fields = { ...fields, [claim.field]: join(fields[claim.field], claim, derivation.completes === true) };
  }
  return fields;
}

/** What is stated outranks what is derived, unless the derivation completes it. */
function join(stated: Field, { value, basis, rule, spans }: RuledClaim, completes: boolean): Field {
  const derived = { value, basis, rule, spans };
  if (stated.value === null) return { ...derived, claims: stated.claims } as Field;
  const kept = { value: stated.value, basis: stated.basis, rule: stated.rule, spans: stated.spans };
  if (completes)
    return { ...derived, claims: [{ ...kept, why: `completed by ${rule}` }, ...stated.claims] } as Field;
  return {
    ...stated,
    claims: [...stated.claims, { ...derived, why: 'what the text states outranks it' }],
  } as Field;
}
