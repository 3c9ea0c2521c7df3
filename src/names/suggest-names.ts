import type { Name } from '../model/names.ts';
import { toNameIndex } from './find-names.ts';
import { foldSpelling } from './fold-spelling.ts';
import { haveLikeVowels } from './like-vowels.ts';
import { countPrintedNames, type PrintedCount, type PrintedNames } from './printed-names.ts';
import { toSkeletonKey } from './skeleton-key.ts';
import { withoutArticle } from './without-article.ts';

/** One spelling as texts print it, and how often. */
export interface CountedSpelling extends PrintedCount {
  readonly spelling: string;
}

/** Spellings that may be one name, for a person to decide on. */
export interface NameProposal {
  /** What may stand for all of them first; the others the most frequent first. */
  readonly spellings: readonly CountedSpelling[];
  /** The name of `names.yaml` that they may be further spellings of, or null. */
  readonly known: string | null;
}

/** A shorter skeleton says nothing: *Ali*, *Lee* and *Leo* have one. */
const LEAST_CONSONANTS = 3;
/** A name in one spelling is worth a page where it is printed more than once. */
const LEAST_MENTIONS = 2;
/** How often a name is printed in its short form for each time in its whole one. */
const MOST_SHORT_TO_WHOLE = 20;
/** Capitals alone are an abbreviation, and its letters no sounds. */
const ABBREVIATION = /^\p{Lu}{2,7}$/u;

/**
 * Names that the texts print and `names.yaml` does not know: words in a row with their initials in parentheses behind
 * them; names of several words, with the last of them where it stands alone; words in several spellings with one
 * skeleton and like vowels. Spellings that differ in case, article or apostrophes alone are no reason for a proposal.
 * Linear in the length of the texts.
 * @param texts running texts, one an entry
 * @returns those printed most often first
 */
export function suggestNames(texts: Iterable<string>, names: readonly Name[]): readonly NameProposal[] {
  const printed = countPrintedNames(texts, toNameIndex(names));
  const apart = new Set(names.flatMap(({ not }) => not.map(foldSpelling)));
  const known = names.flatMap(({ id, name, spellings }) =>
    [name, ...spellings].map((spelling) => ({ id, spelling })),
  );
  const isOpen = ({ spelling }: CountedSpelling) => !apart.has(foldSpelling(spelling));
  const bodies = spelledOut(printed).filter(({ spellings }) => spellings.every(isOpen));
  const taken = new Set(
    bodies.flatMap(({ spellings }) => spellings.map(({ spelling }) => foldSpelling(spelling))),
  );
  const isFree = (counted: CountedSpelling) => isOpen(counted) && !taken.has(foldSpelling(counted.spelling));
  const phrases = cluster(toSpellings(printed.phrases).filter(isFree), known);
  const words = cluster(toSpellings(printed.words).filter(isFree), known);
  const { full, rest } = joinShortForms(phrases, words);
  return [...bodies, ...full, ...rest.filter(isInSeveralForms)]
    .filter(({ known, spellings }) => known !== null || mentionsOf(spellings) >= LEAST_MENTIONS)
    .sort((a, b) => mentionsOf(b.spellings) - mentionsOf(a.spellings) || inOrder(headOf(a), headOf(b)));
}

/** How often these spellings are printed. */
export function mentionsOf(spellings: readonly PrintedCount[]): number {
  return spellings.reduce((sum, { mentions }) => sum + mentions, 0);
}

function headOf({ spellings }: NameProposal): string {
  return spellings[0]?.spelling ?? '';
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function toSpellings(counts: ReadonlyMap<string, PrintedCount>): readonly CountedSpelling[] {
  return [...counts]
    .map(([spelling, count]) => ({ spelling, ...count }))
    .sort((a, b) => b.mentions - a.mentions || inOrder(a.spelling, b.spelling));
}

/** All that texts print before one abbreviation, slips among them: a person sees which are its name. */
function spelledOut({ initials, words }: PrintedNames): readonly NameProposal[] {
  const byAbbreviation = new Map<string, CountedSpelling[]>();
  for (const each of toSpellings(initials)) {
    const abbreviation = initials.get(each.spelling)?.abbreviation ?? '';
    byAbbreviation.set(abbreviation, [...(byAbbreviation.get(abbreviation) ?? []), each]);
  }
  return [...byAbbreviation].map(([abbreviation, names]) => {
    const alone = words.get(abbreviation) ?? { mentions: mentionsOf(names), texts: 0 };
    const [head, ...others] = names;
    return {
      known: null,
      spellings: [...(head ? [head] : []), { spelling: abbreviation, ...alone }, ...others],
    };
  });
}

type Known = { readonly id: string; readonly spelling: string };

/**
 * Spellings with one skeleton and like vowels, also to one of a known name; where a skeleton tells nothing, those that
 * differ in case and accents alone.
 * @param counted most frequent first
 */
function cluster(counted: readonly CountedSpelling[], known: readonly Known[]): readonly NameProposal[] {
  const groups = new Map<string, { known: Known | null; head: string; spellings: CountedSpelling[] }[]>();
  const groupsOf = (spelling: string) => {
    const key = isTelling(spelling) ? toSkeletonKey(spelling) : ` ${foldSpelling(spelling)}`;
    const held = groups.get(key) ?? [];
    groups.set(key, held);
    return held;
  };
  for (const each of known) groupsOf(each.spelling).push({ known: each, head: each.spelling, spellings: [] });
  for (const each of counted) {
    const held = groupsOf(each.spelling);
    const like = held.find(({ head }) => haveLikeVowels(head, each.spelling));
    if (like) like.spellings.push(each);
    else held.push({ known: null, head: each.spelling, spellings: [each] });
  }
  return [...groups.values()]
    .flat()
    .filter(({ spellings }) => spellings.length > 0)
    .map(({ spellings, known }) => ({ spellings, known: known?.id ?? null }));
}

function isTelling(spelling: string): boolean {
  const consonants = toSkeletonKey(spelling).replace(/ /gu, '').replace(/^a/u, '');
  return consonants.length >= LEAST_CONSONANTS && !ABBREVIATION.test(spelling);
}

/** Puts words to the name whose last word they are, where it belongs to no other name: `Kadhimi`, `al-Kadhimi`. */
function joinShortForms(
  phrases: readonly NameProposal[],
  words: readonly NameProposal[],
): { readonly full: readonly NameProposal[]; readonly rest: readonly NameProposal[] } {
  const lastOf = (proposal: NameProposal) => withoutArticle(headOf(proposal).split(' ').at(-1) ?? '');
  const owners = new Map<string, number>();
  for (const each of phrases) owners.set(lastOf(each), (owners.get(lastOf(each)) ?? 0) + 1);
  const byForm = new Map(
    words
      .filter(({ known }) => known === null)
      .flatMap((each) => each.spellings.map(({ spelling }) => [withoutArticle(spelling), each] as const)),
  );
  const joined = new Set<NameProposal>();
  const full = phrases.map((each) => {
    const short =
      each.known === null && owners.get(lastOf(each)) === 1 ? byForm.get(lastOf(each)) : undefined;
    if (short === undefined || joined.has(short) || !mayStandFor(short, each)) return each;
    joined.add(short);
    return { ...each, spellings: [...each.spellings, ...short.spellings] };
  });
  return { full, rest: words.filter((each) => !joined.has(each)) };
}

/** A name that is hardly ever printed whole is not the one that its last word stands for. */
function mayStandFor(short: NameProposal, whole: NameProposal): boolean {
  return mentionsOf(short.spellings) <= MOST_SHORT_TO_WHOLE * mentionsOf(whole.spellings);
}

/** Whether its spellings differ in more than case, article and apostrophes. */
function isInSeveralForms({ spellings, known }: NameProposal): boolean {
  const forms = spellings.map(({ spelling }) => foldSpelling(spelling).replace(/^[a-z]{2} |[ ']/gu, ''));
  return known !== null || new Set(forms).size > 1;
}
