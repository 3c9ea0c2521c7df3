import { GIVEN_NAMES } from '../../languages/given-names.ts';
import { isLeadWord } from '../../lines/not-outlets.ts';
import { couldBePerson, nounWeight } from '../../lines/outlet-name.ts';
import type { EdgeLine } from '../edge-lines.ts';
import { type PhraseName, readNamePhrases } from '../name-phrases.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** Passages at the story's end that may say it in their last sentence: `Tom Doe is a columnist for NAME.` */
const REACH = 2;

/** Longer ones are the story's. */
const LONGEST = 500;

/** Where a sentence of a note ends. */
const SENTENCE_END = /(?<=[.!?。！？])\s*(?=[\p{Lu}\p{Lo}])/u;

/** The lines and closing sentences in which a page speaks of its outlet, in the words of the lexicons. */
export function findPhrases(input: CueInput): readonly NameCue[] {
  const { edges, outlets } = input;
  const lines = new Map([...edges.head, ...edges.foot].map((line) => [line.from, line]));
  const last = edges.last.filter(({ from }) => !lines.has(from));
  const own = [...lines.values()].flatMap((line) => cuesOf(line, readNamePhrases(line.text, outlets)));
  // An imprint is no sentence of a story's.
  const foot = last.flatMap((line) => cuesOf(line, readNamePhrases(line.text, outlets)));
  const closing = closingSentences(input).flatMap((line) =>
    cuesOf(
      line,
      readNamePhrases(line.text, outlets).filter(
        ({ kind, phrase }) => kind !== 'own' || !/^(?:NAME|\*)/u.test(phrase),
      ),
    ),
  );
  const all = [...own, ...foot, ...closing];
  return all.filter(({ start }, index) => all.findIndex((other) => other.start === start) === index);
}

/** Sentences of notes at the story's end and in the foot. */
function closingSentences({ passages, firstProse, afterProse, comments }: CueInput): readonly EdgeLine[] {
  const from = Math.max(firstProse, afterProse - REACH);
  return passages.slice(from, Math.min(comments, afterProse + 2 * REACH)).flatMap(({ text, start }) => {
    if (text.length > LONGEST) return [];
    let at = start;
    return text.split(SENTENCE_END).map((sentence) => {
      const begin = start + text.indexOf(sentence, at - start);
      at = begin + sentence.length;
      return { text: sentence, start: begin, end: at, from: begin, to: at, mark: '', link: null };
    });
  });
}

function cuesOf(line: EdgeLine, found: readonly PhraseName[]): readonly NameCue[] {
  return found.flatMap(({ kind, name, at, phrase, isQuoted }): readonly NameCue[] => {
    if (kind === 'origin' || kind === 'credit') return [];
    const said = kind === 'any' ? 'mention' : 'said';
    return [
      {
        ...cueAt(
          said,
          line,
          name,
          at,
          null,
          kind === 'self' || (kind === 'own' && (isQuoted || isSure(name, phrase))),
        ),
        phrase,
      },
    ];
  });
}

/** Phrases in which a person's name stands as well: an editor's behind a label, whom readers support. */
const OF_PERSONS =
  /NAME: \*|NAME,|permi|genehm|autoriz|consen|toestemm|zgod|разреш|дозвол|إذن|^(?:support|become|unterst|soutenez|apoy|apoie|sost|steun|stöd|støt|wesprzyj|podpo|podr|подд|підтр|подкр|подр|susține|στηρ|hazte|torne|word )/u;

/** Whether a name that an outlet's own phrase holds is one: no person's; in scripts without capitals of several words, where it has no outlet's noun. */
function isSure(name: string, phrase: string): boolean {
  if (nounWeight(name) > 0) return true;
  if (/\p{Lu}/u.test(name)) return !OF_PERSONS.test(phrase) || !couldBePerson(name);
  const [first = '', second] = name.split(' ');
  return second !== undefined && !GIVEN_NAMES.has(first) && !isLeadWord(name);
}
