import type { Span } from '../../model/span.ts';
import type { Document } from '../document.ts';
import { BODY_NOUN } from '../lines/body-noun.ts';
import { toComparable } from '../lines/comparable.ts';
import { isBodyName, isLooseName } from '../lines/outlet-name.ts';
import type { EdgeLine } from '../outlets/edge-lines.ts';
import { isPageWay } from '../outlets/page-way.ts';
import { foldDotless } from '../text/fold-dotless.ts';
import { NOT_BODY, RELEASE } from './letterhead.ts';

/** What a body's own page prints round its news, and no paper's: its state, its office for the press, its minister among its ways. */
const OFFICIAL =
  /(?:^|[|/>•,،]\s?)(?:(?:media|press) (?:cent(?:er|re)|office|service|department|unit)(?: department| unit| information)?|pressestelle|presseamt|service (?:de )?presse|oficina de prensa|gabinete de (?:prensa|imprensa)|ufficio stampa|пресс-служба|روابط عمومی|basin yayin .{0,40}|المركز الإعلامي|المكتب الإعلامي)(?=\s?(?:[|/>•,:]|$))|[|/>•]\s?(?:(?:the )?minister|le ministre|bakan|الوزير|وزیر)\s?(?=[|/>•]|$)|^(?:t\.c\.\s|جمهورية \p{L}{3,20}$|statement (?:to|by|of|from) )/iu;

/** Before the body's name, and behind it: the state's mark, its board, its office, its seat. */
const [LEAD, TAIL] = [
  /^T\.C\.\s+/u,
  /(?:\s[–—|-]\s|[,،]\s).*$|\s(?:yönetim kurulu|genel merkezi|press (?:office|service).*)$/iu,
];

/** First lines and last ones that may name it; in so many of them the page says that it is a body's. */
const [TOP, BOTTOM, HEAD, FOOT] = [3, 4, 10, 8];

/**
 * The body whose own page or release a text is, by its name above all else or below all else: `T.C. Bergama Belediyesi` over its menu, `Free
 * Dockers' Committee – Norda` below a statement. Only where head or foot say that they are a body's, above only a name that the text
 * prints again: a paper's kicker names bodies, too. View offsets.
 */
export function findIssuingBody({ edges, view }: Document): Span | null {
  const { head, foot, first, last } = edges;
  const around = [...head.slice(0, HEAD), ...foot.slice(-FOOT)];
  const isOfficial = around.some(({ text }) => {
    const line = foldDotless(text);
    return text.length <= LONGEST && (OFFICIAL.test(line) || RELEASE.test(line));
  });
  if (!isOfficial) return null;
  // Above its menu the first line is the page's own.
  const isOverMenu = ({ start }: Span) =>
    start === first[0]?.start && /\s[|•]\s.*\s[|•]\s/u.test(first[1]?.text ?? '');
  const isFoot = new Set(foot.map(({ from }) => from));
  const top = first
    .slice(0, TOP)
    .filter(({ from }) => !isFoot.has(from))
    .map(readBody)
    .find((span) => span !== null && (isOverMenu(span) || isPrintedAgain(view.text, span)));
  return (
    top ??
    last
      .slice(-BOTTOM)
      .filter(({ from }) => isFoot.has(from))
      .map(readBody)
      .find((span) => span !== null) ??
    null
  );
}

const LONGEST = 120;

function readBody({ text, start }: EdgeLine): Span | null {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const name = text.slice(lead).replace(TAIL, '').trimEnd();
  const couldBe = isBodyName(name.replaceAll(/[’']/gu, '')) || isLooseName(name);
  if (text.length > LONGEST || !name.includes(' ') || !couldBe || !BODY_NOUN.test(name)) return null;
  if (
    isPageWay(name) ||
    NOT_BODY.test(name) ||
    OFFICIAL.test(foldDotless(name)) ||
    RELEASE.test(foldDotless(name))
  )
    return null;
  return { start: start + lead, end: start + lead + name.length };
}

/** Enough of a text to look for a name in. */
const REACH = 60_000;

function isPrintedAgain(text: string, { start, end }: Span): boolean {
  return toComparable(text.slice(end, end + REACH)).includes(toComparable(text.slice(start, end)));
}
