import { toAlternatives } from '../dates/date-words.ts';
import { foldWords } from '../languages/fold-words.ts';
import { LEXICONS } from '../languages/lexicons.ts';
import { endsSentence } from './sentence.ts';

/** A label that opens a turn of an interview: `Q:`, `**Antwort:**`, `P.-`. View offsets. */
export interface Turn {
  readonly side: 'question' | 'answer';
  readonly start: number;
  /** Behind the label's colon and the marks around it. */
  readonly end: number;
}

interface Candidate extends Turn {
  /** Whether nothing else is meant by such a label: a word, `Q:`, `问：`; not `P:`, not `A.`. */
  readonly isSure: boolean;
  /** Whether it stands where somebody's turn may begin. */
  readonly isOpening: boolean;
  /** The languages whose interviews have it on this side, each with the kind of stop behind it. */
  readonly dialects: readonly string[];
}

/** Label word, folded → the languages and sides that it stands for. */
const SIDES = toSides();

/** Labels as they are printed: with a capital or in capitals. */
const WORDS = toAlternatives(
  [...SIDES.keys()].flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
);

/** A label, perhaps numbered or set in bold, with its colon, stop or dash. */
const LABEL = new RegExp(
  [
    `(?<word>${WORDS})(?: ?\\d{1,2})?`,
    '(?<stop> ?[:：]|\\.(?: ?[-–—])?(?=\\s)| [-–—](?=\\s)|(?<=[问問答])\u3000)[*_]{0,3}(?=\\s*\\S)',
  ].join(''),
  'gu',
);

/** What stands before a label: a line's or a word's beginning, and the marks of bold print. */
const BEFORE_LABEL = /(?:^|[\s\p{Cf}。？！.?!:："”’»)\]])(?<marks>[*_]{0,3})$/u;

/** Letters that open nothing but turns when a colon follows. */
const SURE_LETTERS = new Set(['q', 'a', 'ｑ', 'ａ', '问', '問', '答']);

/** Share of the questions that are answered, and of those that ask, where the labels might be others. */
const [ANSWERED, ASKING] = [0.6, 0.5];

/** So many answered questions make a text an interview throughout. */
const SEVERAL = 2;

/**
 * The turns of an interview whose speakers are labelled as questions and answers, in any language of
 * the lexicons; none where no question is answered: no answer is made up. Labels stand at the
 * beginning of a line or behind a sentence. One answered question is enough for `Q:` and for words
 * (`Frage:`); other letters (`P:`, `S:`, `A.`) have to take turns twice and to ask. An answer counts
 * behind its question, or in an interview with several. Linear.
 *
 * Not `Plan A: go`, `Hepatitis A. It is`, a list `A. B. C.`, results `D: 45, R: 55`.
 * @param text the view's text
 */
export function findInterviewLabels(text: string): readonly Turn[] {
  const candidates = findLabels(text);
  const dialects = new Set(candidates.flatMap((candidate) => candidate.dialects));
  let best: readonly Candidate[] = [];
  for (const dialect of dialects) {
    const turns = candidates.filter(
      (candidate) => candidate.isOpening && candidate.dialects.includes(dialect),
    );
    const opened = turns.slice(turns.findIndex(({ side }) => side === 'question'));
    if (countPairs(opened) > countPairs(best) && isInterview(opened, text)) best = opened;
  }
  if (countPairs(best) >= SEVERAL) return withMissing(best, candidates);
  return best.filter(({ side }, index) => side === 'question' || best[index - 1]?.side === 'question');
}

/**
 * The turns of an interview with those between them that begin in the middle of a sentence, where a stop was
 * lost: sure labels only, and only where a question is missing between two answers or an answer between two questions.
 */
function withMissing(turns: readonly Candidate[], candidates: readonly Candidate[]): readonly Turn[] {
  const all: Turn[] = [];
  let from = candidates.findIndex(({ start }) => start === turns[0]?.start);
  for (const [index, turn] of turns.entries()) {
    const next = turns[index + 1];
    all.push(turn);
    for (
      from += 1;
      from < candidates.length && (candidates[from]?.start ?? 0) < (next?.start ?? 0);
      from += 1
    ) {
      const between = candidates[from];
      const isMissing = between?.isSure && next?.side === turn.side && between.side !== turn.side;
      if (isMissing && all.at(-1) === turn) all.push(between);
    }
  }
  return all;
}

/** The labels where words begin. The expression begins with their first letters, so that it skips the rest at once. */
function findLabels(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  LABEL.lastIndex = 0;
  for (let match = LABEL.exec(text); match !== null; match = LABEL.exec(text)) {
    const marks = BEFORE_LABEL.exec(text.slice(Math.max(0, match.index - 4), match.index))?.groups?.marks;
    if (marks === undefined) LABEL.lastIndex = match.index + 1;
    else found.push(...toCandidate(text, match, match.index - marks.length));
  }
  return found;
}

function toCandidate(text: string, match: RegExpExecArray, start: number): readonly Candidate[] {
  const { word = '', stop = '' } = match.groups ?? {};
  const sides = SIDES.get(foldWords(word)) ?? [];
  const isColon = /[:：\u3000]/u.test(stop);
  const isLetter = word.length === 1;
  const [first] = sides;
  if (first === undefined) return [];
  const isSure = isColon && (!isLetter || SURE_LETTERS.has(foldWords(word)));
  return [
    {
      side: first.side,
      start,
      end: match.index + match[0].length,
      isSure,
      isOpening: opensTurn(text, start, isSure),
      dialects: sides
        .filter(({ side }) => side === first.side)
        .map(({ language }) => language + (isColon ? ':' : stop)),
    },
  ];
}

/**
 * Whether somebody's turn may begin here: at the beginning of a line, behind a sentence, and a sure label
 * also behind the colon of what leads up to the interview (`Following is the text: Q: …`).
 */
function opensTurn(text: string, at: number, isSure: boolean): boolean {
  const before = text.slice(Math.max(0, at - 80), at).replace(/(?:(?!\n)[\s\p{Cf}])+$/u, '');
  if (before === '' || before.endsWith('\n') || endsSentence(before)) return true;
  return isSure && /[:：]$/u.test(before);
}

function isInterview(turns: readonly Candidate[], text: string): boolean {
  const pairs = countPairs(turns);
  if (pairs === 0) return false;
  if (turns.some((turn, index) => isPair(turns, index) && turn.isSure)) return true;
  const questions = turns.filter(({ side }) => side === 'question').length;
  const asking = turns.filter(
    ({ side, end }, index) =>
      side === 'question' && /[?؟？]/u.test(text.slice(end, turns[index + 1]?.start ?? end)),
  ).length;
  return (
    pairs >= SEVERAL &&
    pairs >= questions * ANSWERED &&
    pairs >= (turns.length - questions) * ANSWERED &&
    asking >= questions * ASKING
  );
}

function countPairs(turns: readonly Candidate[]): number {
  return turns.filter((_, index) => isPair(turns, index)).length;
}

/** Whether the turn at `index` answers the one before it. */
function isPair(turns: readonly Candidate[], index: number): boolean {
  return turns[index]?.side === 'answer' && turns[index - 1]?.side === 'question';
}

function toSides(): ReadonlyMap<string, readonly { language: string; side: Turn['side'] }[]> {
  const sides = new Map<string, { language: string; side: Turn['side'] }[]>();
  for (const { code, interview } of LEXICONS) {
    for (const side of ['question', 'answer'] as const) {
      for (const word of interview[side]) {
        const folded = foldWords(word);
        sides.set(folded, [...(sides.get(folded) ?? []), { language: code, side }]);
      }
    }
  }
  return sides;
}
