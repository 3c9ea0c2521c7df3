/** How much is kept before all of it is forgotten. */
export interface MostKept {
  readonly answers: number;
  /** UTF-16 units of the texts that were asked about, altogether. */
  readonly units: number;
}

const LINES_OF_A_TEXT: MostKept = { answers: 2000, units: 400_000 };

/** For what is asked of the words of some hundred texts, one by one: most of them are the same in all. */
export const WORDS_OF_TEXTS: MostKept = { answers: 50_000, units: 1_000_000 };

/**
 * A pure function of a text that knows its last answers: several rules ask the same of the same lines.
 * What it answers is the same with them and without; what it keeps is bounded.
 */
export function keepAnswers<Answer>(
  answer: (text: string) => Answer,
  most: MostKept = LINES_OF_A_TEXT,
): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  let units = 0;
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    if (answers.size >= most.answers || units + text.length > most.units) {
      answers.clear();
      units = 0;
    }
    const found = answer(text);
    answers.set(text, { answer: found });
    units += text.length;
    return found;
  };
}

/** A pure function of a thing that does not change, a document above all: several rules ask the same of one. */
export function keepFor<Thing extends object, Answer>(
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const known = answers.get(thing);
    if (known !== undefined) return known.answer;
    const found = answer(thing);
    answers.set(thing, { answer: found });
    return found;
  };
}

/** What is computed when it is first asked for, and then known. */
export function lazily<Answer>(answer: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | null = null;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}
