import type { Document } from '../../document.ts';
import { toComparable } from '../../lines/comparable.ts';
import type { MailLine } from '../../lines/mail-head.ts';
import { isNotOutlet } from '../../lines/not-outlets.ts';
import { couldBePerson, isLooseName, isName } from '../../lines/outlet-name.ts';
import { hostOf, spells } from '../../outlets/host.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { nameClaim } from './name-claim.ts';

/** `"Valley Courier - News: Ada Quill" <feeds@home.example>`: the name before the first dash or colon, and the mailbox. */
const SENDER =
  /^["'“]?(?<name>[^<>"@|:]{2,60}?)(?:\s[–—|-]\s[^<>"]{1,80}|\s?[:|][^<>"]{1,80})?["'”]?\s*<(?<box>[^<>@\s]{1,64}@[^<>\s]{3,80})>/u;

/** Enough of a mail to look for addresses in. */
const REACH = 200_000;

/** A name that could be a person's is printed again so often, at both ends of the mail. */
const PRINTS = 2;

/**
 * The outlet that sent a mail: a name that a profile knows, or one that an address of the mail spells, or that its head and its foot
 * print again. Not whoever passed the text on, whose name stands in the signature; not a feed's service, whose address the
 * story does not have.
 */
export const mailSender: Rule = {
  id: 'source/mail-sender',
  find(document) {
    const { mail } = document;
    const from = mail?.fields.find(({ kind, value }) => kind === 'party' && SENDER.test(value));
    const found = from && SENDER.exec(from.value)?.groups;
    if (mail == null || from === undefined || found?.name === undefined) return NOTHING;
    const name = found.name.trim();
    if (isNotOutlet(name) || !isSender(document, name, from, found.box ?? '')) return NOTHING;
    const start = from.valueStart + from.value.indexOf(name);
    return { fields: [nameClaim({ start, end: start + name.length }, document)] };
  },
};

function isSender(document: Document, name: string, from: MailLine, box: string): boolean {
  const { outlets, view } = document;
  const known = outlets.named(name);
  if (known !== null) return known.type !== 'agency';
  if (!isName(name) && !isLooseName(name)) return false;
  const text = view.text.slice(0, REACH);
  const behind = text.slice(from.end);
  const hosts = [...behind.matchAll(/https?:\/\/[^\s<>()]{4,200}/giu)].flatMap(([url]) => hostOf(url) ?? []);
  // A service's own address stands in its mailbox and in its foot; the story's is another one.
  const own = box.slice(box.indexOf('@') + 1);
  const isSpelled = hosts.some((host) => spells(host, name));
  const isService = spells(own, name) && hosts.some((host) => !host.endsWith(rootOf(own)));
  if (isService) return false;
  if (isSpelled && !couldBePerson(name)) return true;
  return printsOf(document, name, from.end) >= PRINTS && isPrintedAbove(document, name, from.end);
}

/** The last two labels of a host. */
function rootOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

function printsOf({ furniture }: Document, name: string, after: number): number {
  const key = ` ${toComparable(name)} `;
  return furniture.filter(({ start, text }) => start >= after && ` ${toComparable(text)} `.includes(key))
    .length;
}

/** Whether the name stands alone on a line above the story. */
function isPrintedAbove({ edges }: Document, name: string, after: number): boolean {
  const key = toComparable(name);
  return edges.head.some(({ start, text }) => start >= after && toComparable(text) === key);
}
