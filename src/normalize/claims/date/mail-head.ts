import type { Document } from '../../document.ts';
import { readMailField } from '../../lines/mail-head.ts';

/** Whom a message is from or goes to, with an address, as mail programs of many languages print it. */
function isParty(text: string): boolean {
  return text.includes('@') && readMailField(text)?.kind === 'party';
}

/** A message's header has so many lines around its date. */
const REACH = 5;

/** Whether what begins at `start` stands in the header of a message: it tells when that was sent. */
export function isOfMail({ view: { text } }: Document, start: number): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const isQuoted = isQuote(text.slice(from, start));
  const before = text
    .slice(Math.max(0, from - SPAN), from)
    .split('\n')
    .slice(-REACH);
  const behind = text
    .slice(start, start + SPAN)
    .split('\n')
    .slice(1, REACH);
  // What a message quotes has a head of its own.
  return [...before, ...behind].some(
    (line) => isQuote(line) === isQuoted && isParty(line.replace(/^[>\s]+/u, '').trimEnd()),
  );
}

function isQuote(line: string): boolean {
  return line.startsWith('>');
}

/** Enough of a text for these lines. */
const SPAN = 600;
