// The phrases of all languages in which pages name their outlet, ready to be matched.
import { lazily } from '../../text/keep-answers.ts';
import type { OutletWords } from '../languages/lexicon.ts';
import { LEXICONS } from '../languages/lexicons.ts';
import { NORTH_AND_EAST } from '../languages/outlet-phrases/north-and-east.ts';
import { PASSED_ON } from '../languages/outlet-phrases/passed-on.ts';
import { SOUTH_AND_ASIA } from '../languages/outlet-phrases/south-and-asia.ts';
import { WEST } from '../languages/outlet-phrases/west.ts';
import { phrases } from '../languages/phrases.ts';
import { toWordTable, type WordTable } from '../text/word-table.ts';

/** How much a phrase says: see the lexicon, and `languages/outlet-phrases/row.ts` for the outlet's `own`. */
export type PhraseKind = keyof OutletWords | 'own';

/** A phrase and the pattern of the lines that are it. */
export interface Template {
  readonly kind: PhraseKind;
  readonly phrase: string;
  readonly pattern: () => RegExp;
  /** The longest run of letters in it, without which the pattern need not be tried. */
  readonly literal: string;
  /** Words of which it has one, the most telling of its choices. */
  readonly oneOf: readonly string[];
  /** Whether names in this language have words without capitals. */
  readonly isLoose: boolean;
}

/** Letters of a phrase's beginning or end by which phrases are looked up, as many as it has; most lines match none. */
const [SHORTEST_KEY, LONGEST_KEY] = [1, 6];

/** A choice between words: `(first/originally)`. */
const CHOICE = /\((?<words>[^()]*)\)/u;

function toTemplates(): ReadonlyMap<string, readonly Template[]> {
  const all = new Map<string, Template[]>();
  const add = (kind: PhraseKind, phrase: string, isLoose: boolean) => {
    const template = {
      kind,
      phrase,
      pattern: lazily(() => toPattern(phrase)),
      literal: literalOf(phrase),
      oneOf: tellingChoice(phrase),
      isLoose,
    };
    for (const key of new Set(keysOf(phrase))) {
      const same = all.get(key);
      if (same === undefined) all.set(key, [template]);
      else same.push(template);
    }
  };
  // Feeds of all languages close their items in English.
  for (const { code, outlet } of LEXICONS)
    for (const kind of ['origin', 'credit', 'self', 'page', 'any'] as const)
      for (const phrase of outlet[kind]) add(kind, phrase, code !== 'en' || phrase.startsWith('the post *'));
  for (const row of [...WEST, ...NORTH_AND_EAST, ...SOUTH_AND_ASIA, ...PASSED_ON])
    for (const kind of ['origin', 'credit', 'own', 'page'] as const)
      for (const phrase of phrases(row[kind] ?? '').flatMap(withOneSlot))
        add(kind, phrase, row.code !== 'en');
  return all;
}

/** By which letters a phrase is looked up: those of all its beginnings, or of its ends, or none where both are slots. */
function keysOf(phrase: string): readonly string[] {
  const lead = phrase.slice(0, SHORTEST_KEY);
  const tail = phrase.slice(-SHORTEST_KEY);
  const found = CHOICE.exec(phrase);
  const isOpen = /^(?:NAME|\*)/u.test(phrase);
  const last = phrase.lastIndexOf('(');
  if (found !== null && lead.includes('(')) return choose(phrase, found.index).flatMap(keysOf);
  if (!isOpen) return [`<${beginningOf(phrase)}`];
  if (last >= 0 && tail.includes(')')) return choose(phrase, last).flatMap(keysOf);
  return [/(?:NAME|\*|\])$/u.test(phrase) || tail.includes('*') ? '' : `>${endOf(phrase)}`];
}

/** The letters before a phrase's first slot or choice. */
function beginningOf(phrase: string): string {
  const letters = phrase.split(/ ?(?:NAME|[*([])/u)[0] ?? '';
  return phrase.slice(0, Math.min(LONGEST_KEY, Math.max(SHORTEST_KEY, letters.length)));
}

/** The letters behind a phrase's last slot or choice. */
function endOf(phrase: string): string {
  const letters = phrase.split(/(?:NAME|[*)\]]) ?/u).at(-1) ?? '';
  return phrase.slice(-Math.min(LONGEST_KEY, Math.max(SHORTEST_KEY, letters.length)));
}

/** The phrases of one whose choices hold the slot: `meld dich für (den NAME-Newsletter/den Newsletter von NAME) an`. */
function withOneSlot(phrase: string): readonly string[] {
  const at = /\([^()]*NAME[^()]*\)/u.exec(phrase)?.index;
  return at === undefined ? [phrase] : choose(phrase, at).flatMap(withOneSlot);
}

/** The phrases that a choice at `at` leads to. */
function choose(phrase: string, at: number): readonly string[] {
  const words = CHOICE.exec(phrase.slice(at))?.groups?.words ?? '';
  const end = at + words.length + 2;
  return [...new Set(words.split('/'))].map((word) =>
    `${phrase.slice(0, at)}${word}${phrase.slice(end)}`.replace(/\s+/gu, ' ').trim(),
  );
}

/** The longest run of letters that every line of the phrase has. */
function literalOf(phrase: string): string {
  const parts = phrase.split(/NAME|\*|\[[^\]]+\]|\([^()]*\)/u).map((part) => part.trim());
  return parts.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

function shortest(words: readonly string[]): number {
  return Math.min(...words.map(({ length }) => length));
}

/** The words of the choice whose shortest word is the longest of all: lines with none of them are not the phrase. */
function tellingChoice(phrase: string): readonly string[] {
  return [...phrase.matchAll(/\((?<words>[^()]*)\)/gu)]
    .map(({ groups }) => (groups?.words ?? '').split('/').map(literalOf))
    .reduce((best, words) => (shortest(words) > shortest(best) ? words : best), ['']);
}

/** Words of which every line of a phrase has one: its longest run of letters, or those of its choice where they are longer. */
export function tellingWords({ literal, oneOf }: Template): readonly string[] {
  return literal.length >= shortest(oneOf) ? [literal] : oneOf;
}

/** Whether small letters have what every line of a phrase has: without it its pattern need not be tried. */
export function couldBe({ literal, oneOf }: Template, folded: string): boolean {
  return folded.includes(literal) && oneOf.some((word) => folded.includes(word));
}

function toPattern(phrase: string): RegExp {
  const source = phrase
    .split(/(NAME|(?<=^|\s)\*|\*|\([^()]*\) ?| ?\[[^\]]+\]|')/u)
    .map((piece, index, pieces) => {
      if (piece === 'NAME') return '(?<name>\\S(?:[^.,;:|]|\\.(?=\\S)){1,58}?)';
      // Right behind a word it stands for nothing as well.
      if (piece === '*')
        return /(?:^|\s)$/u.test(pieces.slice(0, index).findLast((each) => each !== '') ?? '')
          ? '.{1,200}?'
          : '.{0,200}?';
      if (piece === "'") return "['’]";
      if (/^\([^()]*\) ?$/u.test(piece)) return toChoice(piece);
      if (/^ ?\[/u.test(piece)) return `(?: (?:${piece.replace(/^ ?\[|\]$/gu, '').replaceAll('/', '|')}))?`;
      return literally(piece);
    });
  return new RegExp(`^${source.join('')}$`, 'iu');
}

/** A choice as alternatives, longest first; the blank behind it goes with the choice of no word. */
function toChoice(piece: string): string {
  const words = (CHOICE.exec(piece)?.groups?.words ?? '').split('/').toSorted((a, b) => b.length - a.length);
  const isOptional = words.some((word) => word === '' || word.endsWith(' '));
  const blank = piece.endsWith(' ') ? (isOptional ? ' ?' : ' ') : '';
  return `(?:${words.map((word) => literally(word).replaceAll("'", "['’]").replaceAll('\\*', '.{1,200}?')).join('|')})${blank}`;
}

function literally(text: string): string {
  return text.replace(/[\\^$*+?(){}|/.[\]]/gu, '\\$&');
}

/** All phrases by the letters that they begin or end with; under none those that begin and end with a slot. */
const TEMPLATES = toTemplates();

/** The phrases that begin and end with a slot. */
export const OPEN_PHRASES: readonly Template[] = TEMPLATES.get('') ?? [];

const keyedBy = (sign: string): WordTable<readonly Template[]> =>
  toWordTable(
    new Map(
      [...TEMPLATES].flatMap(([key, all]) => (key.startsWith(sign) ? [[key.slice(1), all] as const] : [])),
    ),
  );

/** The others by the letters of one end alone. */
const [BEGINNINGS, ENDS] = [keyedBy('<'), keyedBy('>')];

/** The phrases that begin or end as a line in small letters does: mostly none. */
export function phrasesLike(folded: string): readonly Template[] {
  const found: Template[] = [];
  const { length: end } = folded;
  for (let length = SHORTEST_KEY; length <= LONGEST_KEY; length += 1)
    for (const template of BEGINNINGS.at(folded, 0, Math.min(length, end)) ?? []) found.push(template);
  for (let length = SHORTEST_KEY; length <= LONGEST_KEY; length += 1)
    for (const template of ENDS.at(folded, Math.max(0, end - length), end) ?? []) found.push(template);
  return found;
}
