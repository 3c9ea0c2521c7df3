/**
 * A function that computes each answer once: texts say the same words again and again. What is remembered is
 * forgotten as a whole when it has become too much.
 * @param compute gives the same answer for the same word always
 */
export function remembering<T>(compute: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    const answer = compute(word);
    answers.set(word, answer);
    return answer;
  };
}

/** Words of some thousand texts. */
const MOST_ANSWERS = 50_000;
