import { isNotOutlet } from '../../lines/not-outlets.ts';
import { hasArticle, isName, nounWeight } from '../../lines/outlet-name.ts';
import { readSpeaker } from '../../lines/speaker.ts';
import type { CueInput, NameCue } from './cue.ts';

/** An outlet that asks so often is the one that prints the interview; a press review names each paper once. */
const LEAST = 2;

/** So often an outlet that no profile knows asks, by a name that no person has: `The Slow Tram: How long …?` */
const OFTEN = 3;

/** Two things that a small word or a sign joins: `فرش و همگان`, `Salt & Tide`. */
const JOINED = /\s(?:&|and|und|et|y|e|i|и|та|و|ve)\s/u;

function isNoPerson(name: string): boolean {
  return (
    nounWeight(name) === 2 ||
    JOINED.test(name) ||
    (hasArticle(name) && isName(name) && /\s\p{Lu}/u.test(name))
  );
}

/** Letters of an outlet; a person's are two or three. */
const INITIALS = /^\p{Lu}{4,6}$/u;

/** The outlet that asks in an interview: `ZEIT ONLINE: Herr Rudge, wie lange …?`. Known, or with a name that no person has: others ask as well. */
export function findAskers({ conversation, passages, outlets }: CueInput): readonly NameCue[] {
  if (conversation?.kind !== 'interview') return [];
  const questions = new Set(
    conversation.turns.filter(({ side }) => side === 'question').map(({ start }) => start),
  );
  const asked = passages.flatMap(({ start, text }) => {
    const name = questions.has(start) ? readSpeaker(text) : null;
    return name === null ? [] : [{ name, at: start + text.indexOf(name) }];
  });
  return asked.slice(0, 1).flatMap(({ name, at }): readonly NameCue[] => {
    const times = asked.filter((other) => other.name === name).length;
    const isAgain = times >= LEAST;
    const isKnown = outlets.known(name) !== null;
    const isOutright = times >= OFTEN && !isNotOutlet(name) && isNoPerson(name);
    if (
      !isAgain ||
      (!isKnown &&
        !isOutright &&
        (!isName(name) || isNotOutlet(name) || (nounWeight(name) === 0 && !INITIALS.test(name))))
    )
      return [];
    return [{ kind: 'asker', name, start: at, end: at + name.length, line: null, isOutright }];
  });
}
