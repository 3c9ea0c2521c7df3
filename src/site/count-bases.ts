import type { Basis } from '../model/basis.ts';
import { FIELD_NAMES, type FieldName } from '../model/field.ts';
import type { Fields } from '../model/record.ts';
import type { BasisCounts } from './site.ts';

/** The basis of each field of one record. */
export type FieldBases = Readonly<Record<FieldName, Basis>>;

/** The bases alone: all that counting needs of a record. */
export function basesOf(fields: Fields): FieldBases {
  return fromNames((name) => fields[name].basis);
}

/** For each field, how many records know it on which basis. */
export function countBases(records: readonly FieldBases[]): BasisCounts {
  return fromNames((name) => {
    const counts = { stated: 0, derived: 0, profile: 0, editor: 0, absent: 0 } satisfies Record<
      Basis,
      number
    >;
    for (const bases of records) counts[bases[name]] += 1;
    return counts;
  });
}

function fromNames<T>(read: (name: FieldName) => T): Record<FieldName, T> {
  const entries = FIELD_NAMES.map((name) => [name, read(name)] as const);
  return Object.fromEntries(entries) as Record<FieldName, T>;
}
