import { findOwnLines, type OwnLines } from './frame/added.ts';
import { cutAtStamps } from './frame/chat-log.ts';
import { type Line, renumber, toLines } from './lines/lines.ts';
import { cutRunOn } from './run-on/cut-run-on.ts';

/** The lines of a text, its own cut where a log's stamps or a page's edges were run into them. */
export function toLinesWithOwn(
  text: string,
  isAgency: (mark: string) => boolean,
): { readonly lines: readonly Line[]; readonly own: OwnLines } {
  const printed = toLines(text);
  const found = findOwnLines(text, printed);
  const { start, end, comments } = found;
  const own = renumber(printed.slice(start, end));
  const cut = cutRunOn(cutAtStamps(own), isAgency);
  if (cut === own) return { lines: printed, own: found };
  const more = cut.length - own.length;
  return {
    lines: renumber([...printed.slice(0, start), ...cut, ...printed.slice(end)]),
    own: { start, end: end + more, comments: comments + more, passages: null },
  };
}
