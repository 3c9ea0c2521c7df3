import type { Document } from '../../document.ts';
import { readMailField } from '../../lines/mail-head.ts';

/** Whom a message is from or goes to, with an address, as mail programs of many languages print it. */
function isParty(text: string): boolean {
  return text.includes('@') && readMailField(text)?.kind === 'party';
}

/** Seconds and an offset, as mail programs stamp what they send: `Thu, 5 May 2022 10:00:00 +0200`. */
const SENT = /\d{2}:\d{2}:\d{2}\s[+-]\d{4}\b/u;

/** Whom a message is from or what it is about, with or without an address: beside such a stamp either is a header's. */
function isHeader(text: string): boolean {
  const kind = readMailField(text)?.kind;
  return kind === 'party' || kind === 'subject';
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
  const [own = ''] = text.slice(start, start + SPAN).split('\n', 1);
  const isOfHeader = SENT.test(own) ? isHeader : isParty;
  // What a message quotes has a head of its own.
  return [...before, ...behind].some(
    (line) => isQuote(line) === isQuoted && isOfHeader(line.replace(/^[>\s]+/u, '').trimEnd()),
  );
}

function isQuote(line: string): boolean {
  return line.startsWith('>');
}

/** Enough of a text for these lines. */
const SPAN = 600;
