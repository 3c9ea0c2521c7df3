import { foldWords } from '../languages/fold-words.ts';
import { LEXICONS } from '../languages/lexicons.ts';

/** A name of one to five words; in scripts without capitals of one to four. */
const WORD = String.raw`[\p{L}\p{M}.'-]{0,24}`;
const NAME = String.raw`(?:(?:\p{Lu}${WORD}|\p{Lo}[\p{Lo}\p{M}-]{0,20})(?: \p{L}${WORD}){0,4})`;

/** The name at the beginning of a turn, perhaps in bold, with what he is in capitals or brackets. */
const SPEAKER = new RegExp(
  [
    `^[*_]{0,3}(?<name>${NAME})`,
    String.raw`(?<role>, [^:.?!()]{2,60})?(?: ?\([^():]{1,40}\))?[*_]{0,3}\s?[:：]`,
    String.raw`(?:(?=[*_]{0,3}(?:\s+\S|\p{Lo}))|(?<end>[*_]{0,3}$))`,
  ].join(''),
  'u',
);

/** Lengths of names, in characters. One letter is a label. */
const [SHORTEST, LONGEST] = [2, 40];

/** Words before a colon that are labels of something: dates, credits, corrections, pointers. */
const LABELS: ReadonlySet<string> = new Set(
  LEXICONS.flatMap(({ labels, furniture, caption, correction, kinds }) => [
    ...Object.values(labels).flat(),
    ...Object.values(furniture).flat(),
    ...Object.values(kinds).flat(),
    ...caption,
    ...correction,
  ]).map((word) => foldWords(word)),
);

/** Some of them open turns as well: who asks is called `记者`, a reporter. */
const ASKERS: ReadonlySet<string> = new Set(
  LEXICONS.flatMap(({ interview }) => interview.asker).map((word) => foldWords(word)),
);

/** English labels that no lexicon needs. */
const OTHER_LABELS =
  /^(?:note|background|update|updated|published|posted|date|read more|see also|watch|related|source|sources|by|ps)$/u;

/**
 * The name by which a turn of a conversation begins: `Al-Shammari: We …` → `Al-Shammari`,
 * `MARTA BASH, HOST (voice-over): …` → `MARTA BASH`. None before a known label (`Photo: …`), a longer clause, an
 * address or a clock time. Whether it is somebody's name shows in company.
 */
export function readSpeaker(text: string): string | null {
  const head = text.slice(0, 160);
  if (!head.includes(':') && !head.includes('：')) return null;
  const { name, role, end } = SPEAKER.exec(head)?.groups ?? {};
  // What is said may stand below the name, where the name cannot be the lead to a speech.
  if (end !== undefined && (role === undefined || name !== name?.toUpperCase())) return null;
  if (name === undefined || name.length < SHORTEST || name.length > LONGEST) return null;
  const folded = foldWords(name);
  return (LABELS.has(folded) && !ASKERS.has(folded)) || OTHER_LABELS.test(folded) ? null : name;
}
