import { isNotOutlet } from '../not-outlets.ts';
import { isName, nounWeight } from '../outlet-name.ts';
import { beginsWithDay } from '../printed-day.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** What parts the things that a line sets side by side. */
const DIVIDERS = /\s*[|·•›»>,;(/]\s*|\s+[–—-]\s+/gu;

/** A clock time, a page's number, a label before a day. */
const BESIDE = /^(?:(?:updated|posted|published|page|p\.|pg\.?) .{0,40}|\d{1,2}[.:]\d{2}.{0,8}|[A-Z]?\d{1,3})$/iu;

/**
 * Names among the pieces of a short line: beside a day they are a paper's head or credit line (`Monday May 17 2021, 9.12am, Evening
 * Herald`), which counts where the name has a paper's noun; at a line's beginning before sections a way through its site; behind a
 * name that may be an author's whom the author writes for. A dateline's place has no such noun.
 */
export function findPieces({ edges }: CueInput): readonly NameCue[] {
  return [...edges.head, ...edges.foot].flatMap((line): readonly NameCue[] => {
    if (line.text.length > 140) return [];
    const parts = partsOf(line.text);
    if (parts.length < 2 || parts.length > 6) return [];
    const hasDay = parts.some(({ text }) => beginsWithDay(text));
    const isPath = /[›»>]/u.test(line.text) && parts.slice(1).every(({ text }) => isNotOutlet(text));
    return parts.flatMap(({ text, at }, index): readonly NameCue[] => {
      const name = text.replace(/[.:]$/u, '');
      if (!isName(name) || isNotOutlet(name) || beginsWithDay(name) || BESIDE.test(name)) return [];
      const noun = nounWeight(name);
      const isCredit = noun === 2 && (hasDay || (parts.length === 2 && index === 1 && isName(parts[0]?.text ?? '')));
      if (isCredit) return [cueAt('sender', line, name, at, null)];
      return (isPath && index === 0) || (hasDay && noun > 0) ? [cueAt('own-line', line, name, at, null)] : [];
    });
  });
}

function partsOf(text: string): readonly { readonly text: string; readonly at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let from = 0;
  for (const divider of [...text.matchAll(DIVIDERS), null]) {
    const to = divider?.index ?? text.length;
    if (to > from) parts.push({ text: text.slice(from, to), at: from });
    from = divider === null ? to : divider.index + divider[0].length;
  }
  return parts;
}
