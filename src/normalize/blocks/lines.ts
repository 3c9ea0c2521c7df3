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
}

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
  for (let at = start; at < from; at += 1) indent += text[at] === '\t' ? 4 : 1;
  return {
    index,
    start,
    end,
    from,
    to: from + trimmed.length,
    text: trimmed,
    indent,
    isBlank: trimmed === '',
  };
}
