import { isNotOutlet } from '../../lines/not-outlets.ts';
import { isName } from '../../lines/outlet-name.ts';
import { firstSentenceEnd } from '../../lines/sentence.ts';
import { readNameAt } from '../name-at.ts';
import type { CueInput, NameCue } from './cue.ts';

/** `The views expressed here do not necessarily reflect the editorial policy of NAME`. */
const DISCLAIMER =
  /(?:are|is) (?:solely |entirely )?(?:those|that) of the (?:author|writer|columnist|contributor)s?(?: alone)?(?:,| and)?(?: and)? not(?: necessarily)?(?: those)? of (?=(?:the )?[\p{Lu}\p{Lo}])|(?:do(?:es)? not|don't|may not)(?: necessarily| always)? (?:reflect|represent|express|coincide with)(?: (?:the|those|that|official|editorial|views?|opinions?|polic(?:y|ies)|positions?|stances?|lines?|and|or|of|by|its|publishers?|beliefs?),?){0,12} (?=(?:the )?[\p{Lu}\p{Lo}])/iu;

/** How many passages at the story's end may hold it. */
const REACH = 3;

/** The outlet that keeps a columnist's views apart from its own, at the story's end or behind it. */
export function findDisclaimers({
  passages,
  firstProse,
  afterProse,
  comments,
  outlets,
}: CueInput): readonly NameCue[] {
  const from = Math.max(firstProse, afterProse - REACH);
  return passages.slice(from, comments).flatMap(({ text, start, end }): readonly NameCue[] => {
    if (text.length > 600) return [];
    const found = DISCLAIMER.exec(text);
    if (found === null) return [];
    const at = found.index + found[0].length;
    const name = readNameAt(text, at, outlets);
    if (name === null || (outlets.known(name) === null && (!isName(name) || isNotOutlet(name)))) return [];
    // The story may run on to it in one line: its own sentence alone is no story.
    const line = { start: start + startOfSentence(text, found.index), end, label: 'promo' as const };
    return [
      { kind: 'disclaimer', name, start: start + at, end: start + at + name.length, line, isOutright: false },
    ];
  });
}

/** Where the sentence, or the bracket around it, begins that `at` stands in. */
function startOfSentence(text: string, at: number): number {
  let start = 0;
  for (;;) {
    const end = start + firstSentenceEnd(text.slice(start));
    if (end > at || end >= text.length) return start + (/^\s*/u.exec(text.slice(start))?.[0].length ?? 0);
    start = end;
  }
}
