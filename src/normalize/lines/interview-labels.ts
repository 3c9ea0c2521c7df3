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
  /** The languages whose interviews have it on this side. */
  readonly languages: readonly string[];
  /** The kind of stop behind it. */
  readonly stop: ':' | '.' | '-';
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
    '(?<stop> ?[:：]|\\.(?: ?[-–—])?(?=\\s)| ?[-–—](?=\\s)|(?<=[问問答])\u3000)[*_]{0,3}(?=\\s*\\S)',
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
 * behind its question, or in an interview with several. Questions and answers may have other stops (`Q- … A. …`). Linear.
 *
 * Not `Plan A: go`, `Hepatitis A. It is`, a list `A. B. C.`, results `D: 45, R: 55`.
 * @param text the view's text
 */
export function findInterviewLabels(text: string): readonly Turn[] {
  return readInterview(text).turns;
}

/** The turns of an interview; where there are none, the places at which several sure labels of one side stand unanswered. */
export function readInterview(text: string): {
  readonly turns: readonly Turn[];
  readonly unanswered: readonly number[];
} {
  const candidates = findLabels(text);
  const turns = toTurns(candidates, text);
  if (turns.length > 0) return { turns, unanswered: [] };
  const opening = candidates.filter(({ isSure, isOpening }) => isSure && isOpening);
  const isOneSide = opening.every(({ side }) => side === opening[0]?.side);
  return {
    turns,
    unanswered: isOneSide && opening.length >= SEVERAL ? opening.map(({ start }) => start) : [],
  };
}

function toTurns(candidates: readonly Candidate[], text: string): readonly Turn[] {
  let best: readonly Candidate[] = [];
  for (const isOfDialect of toDialects(candidates)) {
    const turns = candidates.filter((candidate) => candidate.isOpening && isOfDialect(candidate));
    const opened = turns.slice(turns.findIndex(({ side }) => side === 'question'));
    if (countPairs(opened) > countPairs(best) && isInterview(opened, text)) best = opened;
  }
  if (countPairs(best) >= SEVERAL)
    return withMissing([...turnsBefore(candidates, best, text), ...best], candidates);
  return best.filter(({ side }, index) => side === 'question' || best[index - 1]?.side === 'question');
}

/** Whether a label is of one language, with one kind of stop on either side: all such forms that a text has. */
function toDialects(candidates: readonly Candidate[]): readonly ((candidate: Candidate) => boolean)[] {
  const languages = new Set(candidates.flatMap((candidate) => candidate.languages));
  return [...languages].flatMap((language) => {
    const own = candidates.filter((candidate) => candidate.languages.includes(language));
    const stopsOf = (side: Turn['side']) => [
      ...new Set(own.filter((each) => each.side === side).map(({ stop }) => stop)),
    ];
    return stopsOf('question').flatMap((asked) =>
      stopsOf('answer').map(
        (answered) => (candidate: Candidate) =>
          candidate.languages.includes(language) &&
          candidate.stop === (candidate.side === 'question' ? asked : answered),
      ),
    );
  });
}

/**
 * Sure labels before the first turn that are its like: an answer behind a question that has no label
 * (`… warn to veto it? A: It is …`), and a question that a heading runs into (`The crisis of 1994 Q: Could you …? A: …`).
 */
function turnsBefore(
  candidates: readonly Candidate[],
  turns: readonly Candidate[],
  text: string,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let next = turns[0];
  let at = candidates.findIndex(({ start }) => start === next?.start) - 1;
  for (; at >= 0; at -= 1) {
    const before = candidates[at];
    if (before === undefined || (before.isSure && before.side === next?.side)) break;
    if (!before.isSure) continue;
    if (before.side === 'answer' && !ENDS_ASKING.test(text.slice(0, before.start).slice(-12))) break;
    found.unshift(before);
    next = before;
  }
  return found;
}

/** A question mark, with what may close after it. */
const ENDS_ASKING = /[?？؟]["')\]]{0,2}\s*$/u;

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
      from < candidates.length && (candidates[from]?.start ?? 0) < (next?.start ?? Number.POSITIVE_INFINITY);
      from += 1
    ) {
      const between = candidates[from];
      const isGap = next === undefined ? turn.side === 'question' : next.side === turn.side;
      const isMissing = between?.isSure && isGap && between.side !== turn.side;
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
  const kind = /[:：\u3000]/u.test(stop) ? ':' : stop.startsWith('.') ? '.' : '-';
  const isLetter = word.length === 1;
  const [first] = sides;
  if (first === undefined) return [];
  const isSure = kind === ':' && (!isLetter || SURE_LETTERS.has(foldWords(word)));
  return [
    {
      side: first.side,
      start,
      end: match.index + match[0].length,
      isSure,
      isOpening: opensTurn(text, start, isSure || first.side === 'question'),
      languages: sides.filter(({ side }) => side === first.side).map(({ language }) => language),
      stop: kind,
    },
  ];
}

/**
 * Whether somebody's turn may begin here: at the beginning of a line, behind a sentence, and a question or a sure label
 * also behind the colon of what leads up to the interview (`Following is the text: Q: …`).
 */
function opensTurn(text: string, at: number, mayBeLedUp: boolean): boolean {
  const before = text.slice(Math.max(0, at - 80), at).replace(/(?:(?!\n)[\s\p{Cf}])+$/u, '');
  if (before === '' || before.endsWith('\n') || endsSentence(before)) return true;
  return mayBeLedUp && /[:：;；]$/u.test(before);
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
