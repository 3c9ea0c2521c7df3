// Stories: what a text tells, before an outlet prints it.
import { type CastMember, GROUPS, PEOPLE, PLACES } from './cast.ts';
import { ARABIC, inventedWord, LATIN, type Syllables } from './invented-words.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import type { Random } from './random.ts';

/** A headline and paragraphs, the first of them the lede. */
export interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface StoryOptions {
  /** Different stories of an archive have different numbers: it makes the words that no other has. */
  readonly number: number;
  readonly lexicon: Lexicon;
  readonly isInterview: boolean;
  readonly random: Random;
}

/** Invented names that many texts share, and how many a single text has for itself. */
const TOWNS = 900;
const OWN_WORDS = 4;
/** Things, offices and verbs that a text keeps coming back to: words cluster by text, as in prose. */
const TOPIC = { things: 12, bodies: 6, verbs: 9, towns: 5 };
const QUESTIONS: readonly [from: number, to: number] = [3, 5];
const PARAGRAPHS: readonly [from: number, to: number] = [4, 9];
const SENTENCES: readonly [from: number, to: number] = [1, 3];
const SLOT = /\{(?<slot>[a-z]+)\}/gu;

/** Tells a story: sentences of the lexicon, their slots filled with what this text is about. */
export function tellStory({ number, lexicon, isInterview, random }: StoryOptions): Story {
  const syllables = lexicon.code === 'ar' ? ARABIC : LATIN;
  const fill = toFiller(lexicon, syllables, number, random);
  // No text says the same twice while there is something else to say.
  const said: string[] = [];
  const sentence = () => {
    if (said.length === 0) said.push(...random.shuffled(lexicon.sentences));
    return fill(said.pop() ?? '');
  };
  const sentences = () => Array.from({ length: random.between(...SENTENCES) }, sentence).join(' ');
  const title = fill(random.pick(lexicon.titles));
  const lede = `${fill(random.pick(lexicon.ledes))} ${sentence()}`;
  const length = random.between(...(isInterview ? QUESTIONS : PARAGRAPHS));
  const rest = Array.from({ length }, () => {
    if (!isInterview) return [sentences()];
    const question = fill(random.pick(lexicon.questions));
    return [`${lexicon.asks} ${question}`, `${lexicon.answers} ${sentences()}`];
  });
  return { title: startLarge(title), paragraphs: [lede, ...rest.flat()].map(startLarge) };
}

/** The story once more, with one paragraph told anew and a sentence added: what outlets call an update. */
export function updateStory(story: Story, options: StoryOptions): Story {
  const fresh = tellStory(options).paragraphs;
  const at = options.random.between(1, story.paragraphs.length - 1);
  const changed = story.paragraphs.with(at, fresh[1] ?? '');
  return { title: story.title, paragraphs: [...changed, fresh[2] ?? ''] };
}

/** Its beginning alone. */
export function shortenStory({ title, paragraphs }: Story): Story {
  return { title, paragraphs: paragraphs.slice(0, Math.ceil(paragraphs.length / 2)) };
}

function toFiller(lexicon: Lexicon, syllables: Syllables, number: number, random: Random) {
  const town = () => inventedWord(Math.floor((TOWNS + 1) ** random.fraction()) - 1, syllables);
  const own = Array.from({ length: OWN_WORDS }, (_, at) =>
    inventedWord(TOWNS + number * OWN_WORDS + at, syllables),
  );
  const topic = {
    things: random.some(lexicon.things, TOPIC.things),
    bodies: random.some(lexicon.bodies, TOPIC.bodies),
    verbs: random.some(lexicon.verbs, TOPIC.verbs),
    towns: Array.from({ length: TOPIC.towns }, town),
    qualities: random.shuffled(lexicon.qualities),
    units: random.shuffled(lexicon.units),
  };
  const spell = (member: CastMember) => (lexicon.code === 'ar' ? member.arabic : random.zipf(member.latin));
  const [rare = '', ...families] = own;
  const slots: Readonly<Record<string, () => string>> = {
    thing: () => random.zipf(topic.things),
    body: () => random.zipf(topic.bodies),
    did: () => random.zipf(topic.verbs),
    quality: () => random.zipf(topic.qualities),
    unit: () => random.zipf(topic.units),
    town: () => random.zipf(topic.towns),
    family: () => random.pick(families),
    rare: () => rare,
    speaker: () => {
      const person = random.zipf(PEOPLE);
      return `${lexicon.roles[PEOPLE.indexOf(person) % lexicon.roles.length] ?? ''} ${spell(person)}`;
    },
    group: () => spell(random.zipf(GROUPS)),
    place: () => spell(random.zipf(PLACES)),
    number: () => String(random.between(41, 980)),
    few: () => String(random.between(3, 40)),
    weekday: () => random.pick(lexicon.weekdays),
    day: () => String(random.between(1, 28)),
    month: () => random.pick(lexicon.months),
    year: () => String(random.between(1968, 2003)),
  };
  return (sentence: string): string =>
    sentence.replaceAll(SLOT, (whole, slot: string) => slots[slot]?.() ?? whole);
}

/** A sentence begins with a capital; Arabic has none. */
function startLarge(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
