import { BASES, type Basis } from '../model/basis.ts';
import { FIELD_NAMES, type FieldName } from '../model/field.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Measured } from './baseline.ts';
import { INVARIANT_NAMES, type InvariantName } from './invariants.ts';

/** What is counted over a corpus, in texts. */
export interface Counts {
  readonly texts: number;
  readonly fields: Readonly<Record<FieldName, Readonly<Record<Basis, number>>>>;
  /** Texts with at least one character of a label, block of a type; by kind, language, encoding. */
  readonly labels: Readonly<Record<string, number>>;
  readonly blocks: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
  readonly encodings: Readonly<Record<string, number>>;
  /** Texts that break an invariant, and the first of them. */
  readonly broken: Readonly<
    Record<InvariantName, { readonly texts: number; readonly such: readonly string[] }>
  >;
}

/** How many of the texts that break an invariant are named. */
const NAMED = 5;

/** Counts article by article, so that no more than one is in memory. */
export function startTally() {
  let texts = 0;
  const fields = new Map<string, number>();
  const groups = {
    labels: new Map<string, number>(),
    blocks: new Map<string, number>(),
    kinds: new Map<string, number>(),
    languages: new Map<string, number>(),
    encodings: new Map<string, number>(),
  };
  const broken = Object.fromEntries(
    INVARIANT_NAMES.map((name) => [name, { texts: 0, such: [] as string[] }]),
  ) as Record<InvariantName, { texts: number; such: string[] }>;
  return {
    add({ fields: values, ledger, blocks, raw }: ArticleRecord, problems: readonly InvariantName[]): void {
      texts += 1;
      for (const name of FIELD_NAMES) count(fields, `${name} ${values[name].basis}`);
      for (const label of new Set(ledger.map((entry) => entry.label))) count(groups.labels, label);
      for (const type of new Set(blocks.map((block) => block.type))) count(groups.blocks, type);
      count(groups.kinds, values.kind.value ?? 'other');
      count(groups.languages, values.language.value ?? 'not known');
      count(groups.encodings, raw.encoding);
      for (const name of problems) {
        broken[name].texts += 1;
        if (broken[name].such.length < NAMED) broken[name].such.push(raw.path);
      }
    },
    counts(): Counts {
      return {
        texts,
        fields: Object.fromEntries(
          FIELD_NAMES.map((name) => [
            name,
            Object.fromEntries(BASES.map((basis) => [basis, fields.get(`${name} ${basis}`) ?? 0])),
          ]),
        ) as Record<FieldName, Record<Basis, number>>,
        labels: byCount(groups.labels),
        blocks: byCount(groups.blocks),
        kinds: byCount(groups.kinds),
        languages: byCount(groups.languages),
        encodings: byCount(groups.encodings),
        broken,
      };
    },
  };
}

function count(map: Map<string, number>, name: string): void {
  map.set(name, (map.get(name) ?? 0) + 1);
}

function byCount(map: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...map].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

/**
 * Counts by the names that floors have: `field.date` the share of texts that have a value, `label.sign-off`
 * of those that have such characters, `holds.order` of those that keep an invariant; `kind.interview` a number of texts.
 */
export function toMeasured({ texts, fields, labels, kinds, broken }: Counts): Measured {
  const share = (part: number) => (texts === 0 ? 0 : part / texts);
  const named = <T>(prefix: string, values: Readonly<Record<string, T>>, toNumber: (value: T) => number) =>
    Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, toNumber(value)] as const);
  return Object.fromEntries([
    ...named('field', fields, ({ absent }) => share(texts - absent)),
    ...named('label', labels, share),
    ...named('kind', kinds, (value) => value),
    ...named('holds', broken, (value) => share(texts - value.texts)),
  ]);
}
