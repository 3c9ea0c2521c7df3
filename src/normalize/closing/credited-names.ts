import type { Span } from '../../model/span.ts';
import { readDate } from '../dates/read-date.ts';
import { closingPassages, type Document } from '../document.ts';
import { BODY_NOUN } from '../lines/body-noun.ts';
import { isKnownPlace } from '../lines/datelines/printed-dateline.ts';
import { couldBePerson, hasArticle, isName, nounWeight } from '../lines/outlet-name.ts';
import type { OutletIndex } from '../outlets/outlet-index.ts';
import { isPageWay } from '../outlets/page-way.ts';
import { ANY_SOURCE_LABELS } from '../outlets/source-labels.ts';
import { findClosingMatter } from './closing-matter.ts';

/** One word of a script without capitals; several may be witnesses, a ministry or a sentence. */
const ONE_WORD =
  /^(?:[\p{Script=Arabic}\p{Script=Hebrew}\u200C]{3,16}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,8}|[\p{Script=Hangul}]{2,8})$/u;

/** A ministry, an office, a bureau of numbers, in a script without blanks. */
const HAN_BODY = /(?:[部局省厅廳庁院会會府]|公司|会社|大学|大學)$/u;

/** Signs that outlets and hardly bodies set into their names: `Salt & Tide`, `elDiario.es`, `NordaNow`, `Wave 77`, `Coastline LB`. */
const SIGNS = /\s&\s|\p{Ll}(?:\p{Lu}|\.\p{Ll}{2,3}$)|\s(?:\p{N}{1,3}|\p{Lu}{2,3})$/u;

/** Behind the story a source's label stands over no more lines. */
const LAST = 3;

/**
 * Whom the credit at a text's very end names, under a bare `Source`: a known outlet, or a name that is no person's, no place's and no
 * body's. Bodies are the sources of numbers as often, and officials of words. View offsets.
 */
export function findCreditedNames(document: Document): readonly Span[] {
  const { cells, outlets, edges } = document;
  const { credits } = findClosingMatter(document);
  const end = edges.last.at(-LAST)?.from ?? 0;
  const labelled = cells.flatMap(({ place, label, value, valueStart }) =>
    place === 'back' && valueStart >= end && ANY_SOURCE_LABELS.has(label)
      ? [{ text: value.replace(/[.。]$/u, ''), start: valueStart }]
      : [],
  );
  const signed = signedNames(document);
  return [
    ...credits.filter(({ name }) => outlets.known(name.text) !== null).map(({ name }) => name),
    ...[...credits.map(({ name }) => name), ...labelled]
      .filter(({ text }) => couldBeCredited(text))
      .map(({ text, start }) => ({ start, end: start + text.length })),
    ...signed,
  ];
}

/** A name behind the last sentence, after a dash or in brackets: `… twice.  -- Coastline LB`, `… twice. (The Slow Tram)`. */
const BEHIND_SENTENCE =
  /[.!?…。！？]["'»”’]?\s{0,3}(?:(?:--|[—–])\s?(?<dashed>\p{L}[^.!?,;:()—–]{1,48})|[(（](?<bracketed>\p{L}[^()（）.!?,;:]{1,48})[)）]\.?)$/u;

/** The same on the last line, its city behind it: `— Valley Courier`, `Valley Courier – Larne`. */
const OWN_LINE =
  /^(?:--|[—–])?\s?(?<name>\p{L}[^.!?,;:()—–|]{1,48}?)(?:\s[—–-]\s\p{L}[\p{L}\p{M} ’'-]{2,24})?$/u;

/** What somebody said, with who said it behind: not the text's own signature. */
const QUOTED = /^[“„«"'‘]/u;

/** The outlets that sign a text's end. Known ones, and names that are an outlet's by their words; not who signs as its author. */
function signedNames(document: Document): readonly Span[] {
  const { outlets, edges } = document;
  const closing = closingPassages(document).slice(0, FOOT);
  const behind = closing.flatMap(({ text, end }) => {
    const found =
      QUOTED.test(text) || text.length < LEAST_STORY ? null : BEHIND_SENTENCE.exec(text.slice(-TAIL));
    const name = found?.groups?.dashed ?? found?.groups?.bracketed;
    const marks = /[)）]\.?$/u.exec(text)?.[0].length ?? 0;
    return name === undefined ? [] : [{ name, start: end - marks - name.length }];
  });
  const last = edges.last.at(-1);
  // Below other lines it is one of several papers.
  const isBelow =
    last !== undefined &&
    (edges.foot.length < 2 || /[—–-]/u.test(last.mark + last.text.charAt(0))) &&
    closing.some(({ text, end }) => end < last.start && !QUOTED.test(text) && text.length >= LEAST_STORY);
  const name = isBelow ? OWN_LINE.exec(last.text)?.groups?.name : undefined;
  return [
    ...behind,
    ...(name === undefined ? [] : [{ name, start: (last?.start ?? 0) + (last?.text.indexOf(name) ?? 0) }]),
  ]
    .filter((each) => signs(each.name.trim(), outlets))
    .map(({ name: { length }, start }) => ({ start, end: start + length }));
}

/** Passages from the story's last on that may be signed; characters at their ends in which a name stands; a shorter one is no story's. */
const [FOOT, TAIL, LEAST_STORY] = [3, 90, 30];

function signs(name: string, outlets: OutletIndex): boolean {
  const known = outlets.named(name);
  if (known !== null) return known.type !== 'agency';
  if (isPageWay(name) || isKnownPlace(name) || couldBePerson(name)) return false;
  return (
    nounWeight(name) === 2 || (isName(name) && (hasArticle(name) ? /\s\p{Lu}/u.test(name) : SIGNS.test(name)))
  );
}

function couldBeCredited(name: string): boolean {
  if (isPageWay(name) || isKnownPlace(name) || couldBePerson(name) || BODY_NOUN.test(name)) return false;
  if (ONE_WORD.test(name)) return !HAN_BODY.test(name);
  // Initials and several words are a body's as often: `Source: WHO`, `Source: Harbor Board`.
  const isForm = (/^\p{Lu}\p{Ll}{2,20}$/u.test(name) || hasArticle(name) || SIGNS.test(name)) && isName(name);
  return isForm && readDate(name) === null;
}
