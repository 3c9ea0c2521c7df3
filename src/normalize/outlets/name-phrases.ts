import { keepAnswers } from '../../text/keep-answers.ts';
import { LEXICONS } from '../languages/lexicons.ts';
import { isLeadWord, isNotOutlet } from '../lines/not-outlets.ts';
import { isLooseName, isName, nounWeight } from '../lines/outlet-name.ts';
import { isSmallNoun } from '../lines/outlet-noun.ts';
import { toPatternWord, toTriePattern } from '../text/word-trie.ts';
import type { OutletIndex } from './outlet-index.ts';
import {
  couldBe,
  OPEN_PHRASES,
  type PhraseKind,
  phrasesLike,
  type Template,
  tellingWords,
} from './phrase-templates.ts';
import { beginsWithDay } from './printed-day.ts';

/** The next word of a name that a phrase's open end has cut, with the small words before it. */
const NEXT_OF_NAME =
  /^ (?:(?:of|the|&|de|du|des|del|da|do|dos|das|di|della|la|le|les|el|los|las|lo|der|die|das|van|het|en|na|nad|της|του|των) ){0,2}\p{Lu}[\p{L}\p{M}\p{N}&'’-]{0,30}/u;

/** The next word, where it is a noun of outlets that its language writes small: `Náš kraj noviny`. */
const SMALL_NEXT = /^ (?<noun>\p{Ll}[\p{L}\p{M}]{2,20})(?![\p{L}\p{M}])/u;

/** So many words of a name may be cut. */
const MOST_CUT = 4;

/** What stands behind a name where it is followed and read: no part of it. */
const PLATFORM =
  /^ ?(?:facebook|instagram|twitter|telegram|whats ?app|you ?tube|linkedin|tik ?tok|google|newsletter|app|x)\p{L}{0,6}(?!\p{L})/iu;
const PLATFORM_BEHIND =
  /\s(?:facebook|instagram|twitter|telegram|whats ?app|you ?tube|linkedin|tik ?tok|google|newsletter)\p{L}{0,6}$/iu;

/** A day that a phrase's open beginning has left before the name. */
const DAY_BEFORE = /^\d{1,2}\.? \p{L}{3,12} (?:19|20)\d\d\S{0,5} /u;

/** Words that lead to a name or stand for one. */
const NO_NAME =
  /^(?:(?:the|our|your|my|this|us|me)$|(?:transcript|live|listen|read|watch|more|download|get|subscribe|follow|join|new|all|free|a|an|see|click|photos?|videos?)\b)/iu;

/** An article with its capital that a phrase has taken from the name. */
const OWN_ARTICLE = /(?<![\p{L}\p{M}])The $/u;

/** An outlet's name in the slot of a phrase. */
export interface PhraseName {
  readonly kind: PhraseKind;
  readonly name: string;
  /** Where the name begins in the line. */
  readonly at: number;
  /** The phrase itself: two that differ are two cues. */
  readonly phrase: string;
  /** Whether the name stands in quotation marks, as no person's does. */
  readonly isQuoted: boolean;
}

/** Longer lines are no phrases. */
const LONGEST = 320;

/** The telling words of the phrases that begin and end with a slot: most lines hold none of them. */
const BETWEEN_SLOTS = new RegExp(
  toTriePattern(OPEN_PHRASES.flatMap(tellingWords).map((word) => toPatternWord(word, ' '))),
  'u',
);

/** Days and months, which stand where a name would: `first published on Monday`. */
const TIMES: ReadonlySet<string> = new Set(
  LEXICONS.flatMap(({ weekdays, months, shortMonths }) =>
    [weekdays, months, shortMonths]
      .flat(2)
      .map((word) => word.toLowerCase())
      // Days of two letters are words of names in other languages: `St`, `La`, `So`.
      .filter((word) => !/^\p{Script=Latin}{2}$/u.test(word)),
  ),
);

/**
 * The names in a line or sentence that is a phrase of the lexicons: `The post … appeared first on NAME`, `Download the NAME app`.
 * Names that could be none are left out. Linear in the line's length, which is bounded.
 */
export function readNamePhrases(text: string, outlets: OutletIndex): readonly PhraseName[] {
  const all = readSlots(text).flatMap(
    ({ kind, phrase, isLoose, line, lead, printed }): readonly PhraseName[] => {
      // Words behind the slot say themselves where the name ends.
      const rest = /NAME ?\*/u.test(phrase) ? line.slice(line.indexOf(printed) + printed.length) : '';
      const whole = printed + restOfName(rest);
      const bare = whole
        .replace(/ \([^()]*\)?$/u, '')
        .replace(/^(?:[\s«"“„'‘(《「『]|(?:19|20)\d\d\s)+|[\s»"”“'’)》」』]+$/gu, '')
        .replace(DAY_BEFORE, '')
        .replace(PLATFORM_BEHIND, '');
      const isQuoted = /^[«"“„'‘]/u.test(printed);
      const isKnown = outlets.named(bare) !== null;
      if (!isKnown && !(isName(bare) || ((isLoose || isQuoted) && isLooseName(bare)))) return [];
      // Before a verb a name may be any words of a sentence: `Раз в месяц из посёлка выходит …`.
      const isOpen = kind === 'own' && /^(?:NAME|\*)/u.test(phrase);
      if (!isKnown && isOpen && !isQuoted && !isName(bare) && nounWeight(bare) === 0) return [];
      if (!isKnown && (isNotOutlet(bare) || isTime(bare) || isLeadWord(bare) || NO_NAME.test(bare)))
        return [];
      const from = line.indexOf(printed) + whole.indexOf(bare);
      const article = OWN_ARTICLE.exec(line.slice(0, from))?.[0].length ?? 0;
      const name = line.slice(from - article, from) + bare;
      return [{ kind, name, at: lead + from - article, phrase, isQuoted }];
    },
  );
  return all.filter((one) => !all.some((other) => isBetter(other, one)));
}

/** Whether one reading of the same words is to be preferred: without a verb before the name, by the longer phrase, by what says more. */
function isBetter(one: PhraseName, other: PhraseName): boolean {
  if (one.at >= other.at + other.name.length || other.at >= one.at + one.name.length) return false;
  if (one.at !== other.at)
    return isArticle(one.name, other.name) || (one.at > other.at && !isArticle(other.name, one.name));
  if (one.name !== other.name) {
    const [isOpen, isOtherOpen] = [one.phrase, other.phrase].map((phrase) => /NAME ?\*/u.test(phrase));
    return isOpen === isOtherOpen ? lengthOf(one.phrase) > lengthOf(other.phrase) : isOtherOpen === true;
  }
  return RANKS.indexOf(one.kind) < RANKS.indexOf(other.kind);
}

/** Whether a name is another one behind an article with its capital: `The Valley Post`. */
function isArticle(longer: string, name: string): boolean {
  return longer.endsWith(` ${name}`) && /^\p{Lu}\p{L}{1,2}$/u.test(longer.slice(0, -name.length - 1));
}

const RANKS: readonly PhraseKind[] = ['origin', 'self', 'own', 'credit', 'page', 'any'];

/** How much of a phrase is words, its choices by their longest. */
function lengthOf(phrase: string): number {
  return phrase
    .replace(/\((?<words>[^()]*)\)/gu, (_, words: string) =>
      words.split('/').reduce((longest, word) => (word.length > longest.length ? word : longest), ''),
    )
    .replace(/NAME|\*/gu, '').length;
}

/** The words behind a slot that are of the name. */
function restOfName(rest: string): string {
  let at = 0;
  for (let count = 0; count < MOST_CUT; count += 1) {
    const text = rest.slice(at);
    if (PLATFORM.test(text)) break;
    const noun = SMALL_NEXT.exec(text)?.groups?.noun;
    const next = NEXT_OF_NAME.exec(text)?.[0] ?? (noun !== undefined && isSmallNoun(noun) ? ` ${noun}` : '');
    if (next === '') break;
    at += next.length;
  }
  return rest.slice(0, at);
}

/** What stands in the slot of a phrase. */
interface Slot extends Pick<Template, 'kind' | 'phrase' | 'isLoose'> {
  /** The line without the signs at its ends, and how many stand before it. */
  readonly line: string;
  readonly lead: number;
  readonly printed: string;
}

/** The slots of all phrases that a line is: mostly none. Two rules ask it of every line. */
const readSlots = keepAnswers((text): readonly Slot[] => {
  if (text.length > LONGEST || text.length < 5) return [];
  const behind = CLAUSE.exec(text)?.[0].length ?? 0;
  const clause = behind === 0 ? [] : slotsFrom(text, behind);
  return [...slotsFrom(text, 0), ...clause];
});

/** What leads up to a plea: `Sempre aggiornato: segui NAME su Facebook`. */
const CLAUSE = /^[^:：]{4,60}[:：]\s(?=\S)/u;

function slotsFrom(text: string, from: number): readonly Slot[] {
  const lead = from + (/[\p{L}\p{N}]/u.exec(text.slice(from))?.index ?? 0);
  const line = text.slice(lead).replace(/[\s.!:»"”“'’)\]]+$/u, '');
  const folded = line.toLowerCase().replaceAll('’', "'");
  const alike = phrasesLike(folded);
  const candidates = BETWEEN_SLOTS.test(folded) ? [...alike, ...OPEN_PHRASES] : alike;
  return candidates.flatMap((template): readonly Slot[] => {
    const printed = couldBe(template, folded) ? template.pattern().exec(line)?.groups?.name : undefined;
    if (printed === undefined) return [];
    const { kind, phrase, isLoose } = template;
    return [{ kind, phrase, isLoose, line, lead, printed: toQuoted(line, printed) }];
  });
}

/** All of a name in quotation marks, of which an open slot takes the first words. */
function toQuoted(line: string, printed: string): string {
  const close = CLOSING.get(printed[0] ?? '');
  if (close === undefined || close.test(printed.slice(1))) return printed;
  const at = line.indexOf(printed);
  const end = line.slice(at + 1).search(close);
  // The line's last signs were left off, and the closing mark with them.
  if (end < 0) return line.length - at <= LONGEST_QUOTED ? line.slice(at) : printed;
  return end > LONGEST_QUOTED ? printed : line.slice(at, at + end + 2);
}

const CLOSING: ReadonlyMap<string, RegExp> = new Map([
  ['«', /»/u],
  ['“', /”/u],
  ['„', /[“”]/u],
  ['"', /"/u],
]);

const LONGEST_QUOTED = 60;

/** Whether a name is a day or begins with one: `Monday`, `March next year`; not `Mar Abierta`, whose next word has a capital and is no time. */
export function isTime(name: string): boolean {
  const [first = '', second = ''] = name.split(/[\s.,]+/u);
  return (
    beginsWithDay(name) ||
    (TIMES.has(first.toLowerCase()) && (!/^\p{Lu}/u.test(second) || TIMES.has(second.toLowerCase())))
  );
}
