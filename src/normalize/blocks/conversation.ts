import { foldWords } from '../languages/fold-words.ts';
import { LEXICONS } from '../languages/lexicons.ts';
import { countWords } from '../lines/prose.ts';
import { readSpeaker } from '../lines/speaker.ts';
import type { Passage } from './passages.ts';

/** A passage that a speaker's name opens. */
export interface NamedTurn {
  /** View offset of the passage. */
  readonly start: number;
  /** Who asks and who answers in an interview; null in a transcript, and for voices between. */
  readonly side: 'question' | 'answer' | null;
}

/** A text of named speakers. An interview has one who asks and one who answers; a transcript has voices. */
export interface Conversation {
  readonly kind: 'interview' | 'transcript';
  readonly turns: readonly NamedTurn[];
}

interface Turn {
  readonly passage: Passage;
  readonly name: string;
  /** The last word of a name, by which one voice is known that is first printed in full. */
  readonly voice: string;
  /** Whether what is said, further paragraphs included, ends with a question. */
  asks: boolean;
}

/** A voice is heard twice at least. */
const LEAST_TURNS = 2;

/** A transcript has so many voices, and so many turns between them. */
const [SEVERAL_VOICES, TRANSCRIPT_TURNS] = [3, 8];

/** Share of turns that end with a question: of who asks at least, of who answers at most. */
const [ASKER_SHARE, ANSWERER_SHARE] = [0.5, 0.25];

/** Turns of voices heard once, at most: more of them and the names are labels of something else. */
const STRAY_SHARE = 0.25;

/** Share of the turns that are spoken sentences, not values of a table. */
const SPOKEN_SHARE = 0.5;

/** What is heard and not said: `(CROSSTALK)`, `[Applause]`, `(END VIDEO CLIP)`. */
const SOUND_CUE =
  /^[([](?:(?:begin |end )?(?:video|audio)[ \p{L}]{0,30}|crosstalk|applause|laughter|music|inaudible|commercial break|foreign language|voice-?over|newsbreak)[)\]]$/iu;

const ASKERS: ReadonlySet<string> = new Set(
  LEXICONS.flatMap(({ interview }) => interview.asker.map((word) => foldWords(word))),
);

/**
 * The conversation of named speakers that a text consists of, or null: `Mehr: … / Al-Shammari: …`,
 * `JW: … / SK: …`, `WALLACE: …`. Who asks is known by the share of questions among the turns, or by a
 * name that is an outlet's or `Interviewer`; where neither tells, nobody asks. None beside `Q:` and
 * `A:`. Linear.
 * @param passages of the article, without the readers' comments
 * @param isOutlet whether a name is an outlet's
 */
export function findConversation(
  passages: readonly Passage[],
  isOutlet: (name: string) => boolean,
): Conversation | null {
  if (passages.some(({ mark }) => mark?.kind === 'answer')) return null;
  const all = toTurns(passages);
  const voices = toVoices(all);
  const main = [...voices].filter(([, own]) => own.length >= LEAST_TURNS);
  // A headline names who speaks as well: `Militia leader: We will go on`.
  const turns = all.slice(all.findIndex(({ voice }) => (voices.get(voice)?.length ?? 0) >= LEAST_TURNS));
  const stray = turns.length - main.reduce((sum, [, own]) => sum + own.length, 0);
  if (main.length < 2 || stray > turns.length * STRAY_SHARE || !isSpoken(turns)) return null;
  const cues = passages.filter(({ text }) => text.length < 60 && SOUND_CUE.test(text)).length;
  const asker = cues > 1 ? undefined : findAsker(main, isOutlet);
  const isForOutlet = voices.get(asker ?? '')?.some(({ name }) => isOutlet(name)) === true;
  if (asker !== undefined && (main.length === 2 || isForOutlet)) {
    const sideOf = (voice: string) => {
      if (voice === asker) return 'question';
      return main.some(([name]) => name === voice) ? 'answer' : null;
    };
    return {
      kind: 'interview',
      turns: turns.map(({ passage, voice }) => ({ start: passage.start, side: sideOf(voice) })),
    };
  }
  const isTranscript = (main.length >= SEVERAL_VOICES && turns.length >= TRANSCRIPT_TURNS) || cues > 1;
  return isTranscript
    ? { kind: 'transcript', turns: turns.map(({ passage }) => ({ start: passage.start, side: null })) }
    : null;
}

function toTurns(passages: readonly Passage[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const passage of passages) {
    const name = readSpeaker(passage.text);
    const last = turns.at(-1);
    if (name === null && last === undefined) continue;
    const asks = /[?؟？][)"'»”\]*_]*$/u.test(passage.text);
    if (name !== null) turns.push({ passage, name, voice: toVoice(name), asks });
    else if (last !== undefined) last.asks = asks;
  }
  return turns;
}

function toVoice(name: string): string {
  return foldWords(name.replace(/\.$/u, '')).split(' ').at(-1) ?? name;
}

function toVoices(turns: readonly Turn[]): ReadonlyMap<string, readonly Turn[]> {
  const voices = new Map<string, Turn[]>();
  for (const turn of turns) {
    const own = voices.get(turn.voice);
    if (own === undefined) voices.set(turn.voice, [turn]);
    else own.push(turn);
  }
  return voices;
}

function isSpoken(turns: readonly Turn[]): boolean {
  const spoken = turns.filter(
    ({ passage: { text } }) => countWords(text) >= 4 && /[.!?…。！？؟۔।]["'»”’)\]*_]*$/u.test(text),
  );
  return spoken.length >= turns.length * SPOKEN_SHARE;
}

/** The one voice that asks while all others answer; or the one whose name says so, if it asks at all. */
function findAsker(
  main: readonly (readonly [string, readonly Turn[]])[],
  isOutlet: (name: string) => boolean,
): string | undefined {
  const share = (own: readonly Turn[]) => own.filter(({ asks }) => asks).length / own.length;
  const isNamed = ({ name, voice }: Turn) => ASKERS.has(voice) || isOutlet(name);
  const named = main.filter(([, own]) => own.some(isNamed) && share(own) > 0);
  if (named.length === 1) return named[0]?.[0];
  const asking = main.filter(([, own]) => share(own) >= ASKER_SHARE);
  const others = main.filter(([, own]) => share(own) < ASKER_SHARE);
  const areAnswers = others.every(([, own]) => share(own) <= ANSWERER_SHARE);
  return asking.length === 1 && areAnswers ? asking[0]?.[0] : undefined;
}
