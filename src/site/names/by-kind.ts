import { NAME_KINDS, type NameKind } from '../../model/names.ts';
import type { ListedName } from './name-group.ts';

/** Names by what they are of, kinds in their order, without those of which there is none. */
export function byKind<Listed extends ListedName>(
  names: readonly Listed[],
): readonly { readonly kind: NameKind; readonly names: readonly Listed[] }[] {
  return NAME_KINDS.map((kind) => ({ kind, names: names.filter((name) => name.kind === kind) })).filter(
    ({ names: held }) => held.length > 0,
  );
}
