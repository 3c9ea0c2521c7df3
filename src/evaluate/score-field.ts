import { parseEdtf } from '../edtf/parse-edtf.ts';
import type { SourceRef } from '../model/field.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Gold } from './gold.ts';

/** How a value compares with what the text says. */
export const VERDICTS = ['right', 'rightly-null', 'missed', 'wrong', 'invented'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** The fields that are scored. */
export const SCORED_FIELDS = ['title', 'source', 'date', 'byline', 'dateline', 'kind', 'language'] as const;

export type ScoredField = (typeof SCORED_FIELDS)[number];

/** One value of one text, held against the gold. */
export interface FieldScore {
  readonly verdict: Verdict;
  readonly expected: string | null;
  readonly seen: string | null;
}

/** How a field is read from gold and record, and when two values are the same. */
interface Judge {
  expected(gold: Gold): string | null;
  seen(record: ArticleRecord): string | null;
  isSame(expected: string, seen: string, outletId: OutletIdOf): boolean;
}

/** The id of the outlet that has a name in the catalogue; null where it knows none. */
export type OutletIdOf = (name: string) => string | null;

const isEqual = (expected: string, seen: string): boolean => expected === seen;

const JUDGES: Readonly<Record<ScoredField, Judge>> = {
  title: {
    expected: ({ title }) => title,
    // A title cut from the first sentence claims no headline.
    seen: ({ fields: { title } }) => (title.basis === 'derived' ? null : title.value),
    isSame: (expected, seen) => fold(expected) === fold(seen),
  },
  source: {
    expected: ({ source }) => source && toSourceWords(source),
    seen: ({ fields: { source } }) => source.value && toSourceWords(source.value),
    isSame: isSameSource,
  },
  date: {
    expected: ({ date }) => date,
    seen: ({ fields }) => fields.date.value,
    isSame: isSameDate,
  },
  byline: {
    expected: ({ byline }) => byline?.join('; ') ?? null,
    seen: ({ fields }) => fields.byline.value,
    isSame: isSameByline,
  },
  dateline: {
    expected: ({ dateline }) => dateline,
    seen: ({ fields }) => fields.dateline.value,
    isSame: (expected, seen) => fold(expected) === fold(seen),
  },
  kind: {
    expected: ({ kind }) => kind,
    seen: ({ fields }) => fields.kind.value ?? 'other',
    isSame: isEqual,
  },
  language: {
    expected: ({ language }) => language,
    seen: ({ fields }) => fields.language.value,
    isSame: isEqual,
  },
};

/** Holds one field of a record against the gold. */
export function scoreField(
  field: ScoredField,
  gold: Gold,
  record: ArticleRecord,
  outletId: OutletIdOf,
): FieldScore {
  const judge = JUDGES[field];
  const [expected, seen] = [judge.expected(gold), judge.seen(record)];
  return { verdict: verdictOn(expected, seen, judge, outletId), expected, seen };
}

function verdictOn(
  expected: string | null,
  seen: string | null,
  { isSame }: Judge,
  outletId: OutletIdOf,
): Verdict {
  if (expected === null) return seen === null ? 'rightly-null' : 'invented';
  if (seen === null) return 'missed';
  return isSame(expected, seen, outletId) ? 'right' : 'wrong';
}

/** Without what readers do not see as a difference: case, kinds of quotation marks and dashes, white space. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201A\u201B`´]/gu, "'")
    .replace(/[\u201C-\u201F«»„]/gu, '"')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** `the-hindu: The Hindu` */
function toSourceWords({ id, name }: SourceRef): string {
  return `${id}: ${name}`;
}

/**
 * The same id; or the same name as printed, because an outlet that no catalogue knows has an id made of its name; or the outlet that the
 * catalogue knows by the printed name: its record has the catalogue's name.
 */
function isSameSource(expected: string, seen: string, outletId: OutletIdOf): boolean {
  const [one, other] = [toSource(expected), toSource(seen)];
  return one.id === other.id || toKey(one.name) === toKey(other.name) || outletId(one.name) === other.id;
}

function toSource(words: string): SourceRef {
  const [id = '', ...name] = words.split(': ');
  return { id, name: name.join(': ') };
}

function toKey(name: string): string {
  return fold(name).replace(/^the /u, '');
}

/** Same days in the same certainty: `[a,b]` is `[b,a]`. */
function isSameDate(expected: string, seen: string): boolean {
  return expected === seen || (canonical(expected) !== null && canonical(expected) === canonical(seen));
}

function canonical(edtf: string): string | null {
  const date = parseEdtf(edtf);
  if (date?.kind !== 'set') return date && JSON.stringify(date);
  return JSON.stringify({ ...date, stretches: date.stretches.map((each) => JSON.stringify(each)).sort() });
}

/** What may stand between names: `and`, `et`, `и` – words of up to three letters – and marks. */
const BETWEEN_NAMES = /^[^\p{L}]*(?:\p{L}{1,3}[^\p{L}]*)?$/u;

/** All names, in any order, and nothing else between and around them. */
function isSameByline(expected: string, seen: string): boolean {
  let rest = fold(seen);
  // Longest first, so that no name is taken out of another.
  for (const name of expected.split('; ').sort((a, b) => b.length - a.length)) {
    const at = rest.indexOf(fold(name));
    if (at < 0) return false;
    rest = `${rest.slice(0, at)}\u0001${rest.slice(at + fold(name).length)}`;
  }
  return rest.split('\u0001').every((between) => BETWEEN_NAMES.test(between));
}
