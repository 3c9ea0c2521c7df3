/** So many answers are kept at most, to texts of so many UTF-16 units altogether. */
const [MOST_ANSWERS, MOST_UNITS] = [1000, 200_000];

/**
 * A pure function of a text that knows its last answers: several rules ask the same of the same lines.
 * What it answers is the same with them and without; what it keeps is bounded.
 */
export function keepAnswers<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  let units = 0;
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    if (answers.size >= MOST_ANSWERS || units + text.length > MOST_UNITS) {
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
