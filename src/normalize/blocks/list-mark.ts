/** What stands before the first word of a list item, a question or an answer. */
export interface ListMark {
  readonly kind: 'bullet' | 'number' | 'question' | 'answer';
  /** As printed: `-`, `2.`, `Q:`. */
  readonly text: string;
  /** The number of an enumerator, else null. */
  readonly number: number | null;
}

const MARK = /^(?:(?<bullet>[-*•·‣▪●◦–])(?=\s)|(?<number>\d{1,2})[.)](?=\s)|(?<label>[QA]):)\s*(?=\S)/u;

/**
 * Reads the mark at the beginning of `text`: `- item`, `2. item`, `Q: What…`. Whether it makes a list
 * or an interview is decided later, in company: `1986. A year` and `- he said` stand alone.
 */
export function readListMark(text: string): ListMark | null {
  const groups = MARK.exec(text)?.groups;
  if (groups === undefined) return null;
  const { bullet, number, label } = groups;
  if (bullet !== undefined) return { kind: 'bullet', text: bullet, number: null };
  if (number !== undefined)
    return { kind: 'number', text: text.slice(0, number.length + 1), number: Number(number) };
  return { kind: label === 'Q' ? 'question' : 'answer', text: `${label}:`, number: null };
}
