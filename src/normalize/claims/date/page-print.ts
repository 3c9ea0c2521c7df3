import { toComparable } from '../../lines/comparable.ts';
import type { Line } from '../../lines/lines.ts';

/** The foot that a browser prints on each page: its address and the number of the page. */
const FOOT =
  /^(?:https?|file):\/\/\S+.{0,80}(?<![\d/])\d{1,3}\s?(?:\/|of|von|de|sur|di|из|van|z)\s?\d{1,3}$/u;

/** Where a title begins behind the date that a browser prints before it. */
const HEAD = /^[\d./-]{6,11}(?:,?\s\d{1,2}[:.]\d{2}(?:\s?[AP]M)?)?(?:\s(?<title>\S.{8,}))?$/u;

/** A page's own head is among its first lines. */
const LINES = 4;

/**
 * Whether a line is the running head of a browser's print: the day of printing, and the page's title behind
 * it, which the page prints again; or that day alone, on pages whose foot is a browser's.
 * @param lines the lines that are not blank, from the first
 * @param all every line of the text
 */
export function isPrintHead(at: number, lines: readonly Line[], all: readonly Line[]): boolean {
  const match = HEAD.exec(lines[at]?.text.replace(/\s+/gu, ' ') ?? '');
  if (match === null) return false;
  const title = match.groups?.title;
  if (title === undefined) return at < LINES && all.some(({ text }) => isFoot(text));
  const words = toComparable(title);
  return (
    lines.some(
      ({ text }, index) => index !== at && text.length > 8 && words.startsWith(toComparable(text)),
    ) || all.some(({ text }) => isFoot(text))
  );
}

function isFoot(text: string): boolean {
  return text.length <= 300 && FOOT.test(text);
}
