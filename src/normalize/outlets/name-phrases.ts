import { keepAnswers } from '../keep-answers.ts';
import type { OutletWords } from '../languages/lexicon.ts';
import { LEXICONS } from '../languages/lexicons.ts';
import { isLeadWord, isNotOutlet } from '../lines/not-outlets.ts';
import { isLooseName, isName } from '../lines/outlet-name.ts';
import { toPatternWord, toTriePattern } from '../text/word-trie.ts';
import type { OutletIndex } from './outlet-index.ts';
import { beginsWithDay } from './printed-day.ts';

/** The rest of a name that a phrase's open end has cut. */
const MORE_OF_NAME = /^(?: (?:of |the |& )?\p{Lu}[\p{L}\p{M}\p{N}&'’-]{0,30}){1,4}/u;

/** Words that lead to a name or stand for one. */
const NO_NAME =
  /^(?:(?:the|our|your|my|this|us|me)$|(?:transcript|live|listen|read|watch|more|download|get|subscribe|follow|join|new|all|free|a|an|see|click|photos?|videos?)\b)/iu;

/** How much a phrase says: see the lexicon. */
export type PhraseKind = keyof OutletWords;

/** An outlet's name in the slot of a phrase. */
export interface PhraseName {
  readonly kind: PhraseKind;
  readonly name: string;
  /** Where the name begins in the line. */
  readonly at: number;
  /** The phrase itself: two that differ are two cues. */
  readonly phrase: string;
}

interface Template {
  readonly kind: PhraseKind;
  readonly phrase: string;
  readonly pattern: RegExp;
  /** The longest run of letters in it, without which the pattern need not be tried. */
  readonly literal: string;
  /** Whether names in this language have words without capitals. */
  readonly isLoose: boolean;
}

/** Letters of a phrase's beginning or end by which phrases are looked up; most lines match none. */
const KEY = 2;

/** Longer lines are no phrases. */
const LONGEST = 320;

const TEMPLATES = toTemplates();

/** The longest runs of letters in the phrases that begin and end with a slot: most lines hold none of them. */
const BETWEEN_SLOTS = new RegExp(
  toTriePattern((TEMPLATES.get('') ?? []).map(({ literal }) => toPatternWord(literal, ' '))),
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
  return readSlots(text).flatMap(({ kind, phrase, isLoose, line, lead, printed }): readonly PhraseName[] => {
    const rest = phrase.includes('NAME *') ? line.slice(line.indexOf(printed) + printed.length) : '';
    const whole = printed + (MORE_OF_NAME.exec(rest)?.[0] ?? '');
    const bare = whole
      .replace(/ \([^()]*\)?$/u, '')
      .replace(/^(?:[\s«"“„'‘(]|(?:19|20)\d\d\s)+|[\s»"”“'’)]+$/gu, '');
    const isQuoted = /^[«"“„'‘]/u.test(printed);
    const isKnown = outlets.named(bare) !== null;
    if (!isKnown && !(isName(bare) || ((isLoose || isQuoted) && isLooseName(bare)))) return [];
    if (!isKnown && (isNotOutlet(bare) || isTime(bare) || isLeadWord(bare) || NO_NAME.test(bare))) return [];
    const at = lead + line.indexOf(printed) + whole.indexOf(bare);
    return [{ kind, name: bare, at, phrase }];
  });
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
  const candidates = [
    ...(TEMPLATES.get(`<${folded.slice(0, KEY)}`) ?? []),
    ...(TEMPLATES.get(`>${folded.slice(-KEY)}`) ?? []),
    ...(BETWEEN_SLOTS.test(folded) ? (TEMPLATES.get('') ?? []) : []),
  ];
  return candidates.flatMap(({ kind, phrase, pattern, literal, isLoose }): readonly Slot[] => {
    const printed = folded.includes(literal) ? pattern.exec(line)?.groups?.name : undefined;
    if (printed === undefined) return [];
    return [{ kind, phrase, isLoose, line, lead, printed: toQuoted(line, printed) }];
  });
}

/** All of a name in quotation marks, of which an open slot takes the first words. */
function toQuoted(line: string, printed: string): string {
  const close = CLOSING.get(printed[0] ?? '');
  if (close === undefined || close.test(printed.slice(1))) return printed;
  const at = line.indexOf(printed);
  const end = line.slice(at + 1).search(close);
  return end < 0 || end > LONGEST_QUOTED ? printed : line.slice(at, at + end + 2);
}

const CLOSING: ReadonlyMap<string, RegExp> = new Map([
  ['«', /»/u],
  ['“', /”/u],
  ['„', /[“”]/u],
  ['"', /"/u],
]);

const LONGEST_QUOTED = 60;

/** Whether a name is a day or begins with one. */
export function isTime(name: string): boolean {
  return beginsWithDay(name) || TIMES.has((name.split(/[\s.,]/u)[0] ?? '').toLowerCase());
}

function toTemplates(): ReadonlyMap<string, readonly Template[]> {
  const all = new Map<string, Template[]>();
  const kinds: readonly PhraseKind[] = ['origin', 'credit', 'self', 'page', 'any'];
  for (const { code, outlet } of LEXICONS) {
    for (const kind of kinds) {
      for (const phrase of outlet[kind]) {
        const key = keyOf(phrase);
        const template = {
          kind,
          phrase,
          pattern: toPattern(phrase),
          literal: literalOf(phrase),
          // Feeds of all languages close their items in English.
          isLoose: code !== 'en' || phrase.startsWith('the post *'),
        };
        all.set(key, [...(all.get(key) ?? []), template]);
      }
    }
  }
  return all;
}

/** The letters at the end that is no slot; none where both are. */
function keyOf(phrase: string): string {
  if (!/^(?:NAME|\*)/u.test(phrase)) return `<${phrase.slice(0, KEY)}`;
  return /(?:NAME|\*|\])$/u.test(phrase) ? '' : `>${phrase.slice(-KEY)}`;
}

function literalOf(phrase: string): string {
  const parts = phrase.split(/NAME|\*|\[[^\]]+\]/u).map((part) => part.trim());
  return parts.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

function toPattern(phrase: string): RegExp {
  const source = phrase.split(/(NAME|\*| ?\[[^\]]+\]|')/u).map((piece) => {
    if (piece === 'NAME') return '(?<name>\\S(?:[^.,;:|]|\\.(?=\\S)){1,58}?)';
    if (piece === '*') return '.{1,200}?';
    if (piece === "'") return "['’]";
    if (/^ ?\[/u.test(piece)) return `(?: (?:${piece.replace(/^ ?\[|\]$/gu, '').replaceAll('/', '|')}))?`;
    return piece.replace(/[\\^$+?(){}|/.]/gu, '\\$&');
  });
  return new RegExp(`^${source.join('')}$`, 'iu');
}
