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
  const { start, end, comments } = findOwnLines(text, printed);
  const own = cutRunOn(cutAtStamps(renumber(printed.slice(start, end))), isAgency);
  const more = start + own.length - end;
  return {
    lines: renumber([...printed.slice(0, start), ...own, ...printed.slice(end)]),
    own: { start, end: end + more, comments: comments + more },
  };
}
