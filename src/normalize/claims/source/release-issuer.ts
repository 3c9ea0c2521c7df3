import { printedText } from '../../decode/printed.ts';
import type { Document } from '../../document.ts';
import { isNotOutlet } from '../../lines/not-outlets.ts';
import { isBodyName } from '../../lines/outlet-name.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import { inAnyCase } from '../../text/any-case.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** `SOURCE Norda Grain Ltd.`, as wires of releases close them: in capitals, without a colon. */
const SOURCE_LINE = /^SOURCE:? (?<name>\S.{1,99})$/u;

/** `About Norda Grain`, alone or before the sentence that begins with the name again. */
const ABOUT = /^About (?<name>(?!the |us\b|this |me\b)\p{L}.{1,80}?):?(?:$|\s(?=\k<name>))/iu;

const NEWS_FROM = new RegExp(
  String.raw`^(?:${inAnyCase('news|press release|news release|media release|statement')}) (?:from|FROM) (?:[Tt]he |THE )?(?<name>\p{Lu}.{3,90})$`,
  'u',
);

/** What only releases print: on short lines of their own, and in the dateline of their wires. */
const RELEASE_LINE =
  /^(?:for immediate release|(?:strictly )?embargoed.{0,60}|(?:press|news|media) release(?:[ :#].{0,40})?|-\s?ends?\s?-|#\s?#\s?#|(?:media|press) contacts?:?|notes to editors:?)$/iu;
const RELEASE_WIRE = /\/PRNewswire(?:-[A-Za-z ]{2,20})?\/|\((?:business wire|globe ?newswire)\)/iu;

/** No such line is longer. */
const LONGEST = 80;

function isRelease({ view, lines }: Document): boolean {
  return (
    lines.some(({ text }) => text.length <= LONGEST && RELEASE_LINE.test(text)) ||
    RELEASE_WIRE.test(view.text)
  );
}

/** The body that a release says it is by: in its closing `SOURCE` line, or by the paragraph `About …` at its end. */
export const releaseIssuer: Rule = {
  id: 'source/release-issuer',
  find(document) {
    if (!isRelease(document)) return NOTHING;
    const found = sourceLine(document) ?? newsFrom(document) ?? aboutLine(document);
    if (found === null) return NOTHING;
    const { view, outlets } = document;
    const value = toSourceRef(printedText(view, found.start, found.end).replace(/\.$/u, ''), outlets);
    return {
      fields: [{ field: 'source', value, basis: 'stated', spans: [found] }],
      labels: [{ label: 'source', ...found }],
    };
  },
};

function sourceLine({ edges, outlets }: Document) {
  for (const { text, start } of edges.foot) {
    const name = SOURCE_LINE.exec(text)?.groups?.name;
    if (name === undefined || isNotOutlet(name) || (outlets.known(name) === null && !isBodyName(name)))
      continue;
    return { start: start + text.length - name.length, end: start + text.length };
  }
  return null;
}

/** `News from the University of Norda`, over a release. */
function newsFrom({ edges }: Document) {
  for (const { text, end } of edges.head) {
    const name = NEWS_FROM.exec(text)?.groups?.name;
    if (name?.includes(' ') && isBodyName(name) && !isNotOutlet(name))
      return { start: end - name.length, end };
  }
  return null;
}

/** The first such paragraph: a release of several bodies is led by the one that issues it. */
function aboutLine({ passages, firstProse, comments }: Document) {
  for (const [index, { text, start }] of passages.slice(0, comments).entries()) {
    const match = index < firstProse ? null : ABOUT.exec(text.slice(0, 300));
    const name = match?.groups?.name;
    if (match === null || name === undefined || isNotOutlet(name) || !isBodyName(name)) continue;
    const next = passages[index + 1]?.text ?? '';
    if (!lede(passages, firstProse).includes(name.toLowerCase())) continue;
    const isHeading = match[0].length === text.length;
    if (isHeading && !next.toLowerCase().replace(/^the /u, '').startsWith(name.toLowerCase())) continue;
    const at = start + match[0].indexOf(name);
    return { start: at, end: at + name.length };
  }
  return null;
}

/** The head and the first paragraph, where a release names the body that issues it. */
function lede(passages: Document['passages'], firstProse: number): string {
  return passages
    .slice(Math.max(0, firstProse - 8), firstProse + 2)
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
}
