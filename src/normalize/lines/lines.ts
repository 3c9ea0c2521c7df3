/** One line of the view. Offsets are the view's; `from` and `to` leave white space at the ends out. */
export interface Line {
  /** 0-based. */
  readonly index: number;
  readonly start: number;
  /** Where the line ends, before the line end character. */
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** From `from` to `to`. */
  readonly text: string;
  /** Columns of white space before the text; a tab counts as 4. */
  readonly indent: number;
  readonly isBlank: boolean;
  /** Characters of the printed line: more than its own where it is a piece of one. */
  readonly printed: number;
}

/** Stands before the first line and is no column of it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** All lines of a view's text, blank ones included. Linear. */
export function toLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push(toLine(text, lines.length, start, end));
    start = end + 1;
  }
  return lines;
}

function toLine(text: string, index: number, start: number, end: number): Line {
  const whole = text.slice(start, end);
  const trimmed = whole.trim();
  const from = trimmed === '' ? start : start + whole.indexOf(trimmed[0] ?? '');
  let indent = 0;
  for (let at = start; at < from; at += 1)
    indent += text[at] === '\t' ? 4 : text[at] === BYTE_ORDER_MARK ? 0 : 1;
  return {
    index,
    start,
    end,
    from,
    to: from + trimmed.length,
    text: trimmed,
    indent,
    isBlank: trimmed === '',
    printed: trimmed.length,
  };
}

/**
 * A line in pieces, as if it were broken at some offsets of its text, rising. No character is lost: each piece begins where the one
 * before it ends. The numbers of the lines are no longer theirs.
 */
export function cutLine(line: Line, cuts: readonly number[]): readonly Line[] {
  const { text: whole, from, start, end } = line;
  const bounds: number[] = [];
  // White space alone is no piece: it stays with the one before it.
  for (const cut of [...cuts, whole.length])
    if (cut <= whole.length && whole.slice(bounds.at(-1) ?? 0, cut).trim() !== '') bounds.push(cut);
  return bounds.map((to, index) => {
    const at = bounds[index - 1] ?? 0;
    const text = whole.slice(at, to).trim();
    const begin = from + whole.indexOf(text, at);
    return {
      ...line,
      start: index === 0 ? start : from + at,
      end: index === bounds.length - 1 ? end : from + to,
      from: begin,
      to: begin + text.length,
      text,
      indent: index === 0 ? line.indent : 0,
    };
  });
}

/** Lines with their numbers anew. */
export function renumber(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) => (line.index === index ? line : { ...line, index }));
}
