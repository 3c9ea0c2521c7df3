import type { Span } from '../../model/span.ts';
import { findClosingMatter } from '../closing/closing-matter.ts';
import { readDate } from '../dates/read-date.ts';
import type { Document } from '../document.ts';
import { BODY_NOUN } from '../lines/body-noun.ts';
import { isKnownPlace } from '../lines/datelines/printed-dateline.ts';
import { couldBePerson, hasArticle, isName } from '../lines/outlet-name.ts';
import { isPageWay } from '../outlets/page-way.ts';
import { ANY_SOURCE_LABELS } from '../outlets/source-labels.ts';

/** One word of a script without capitals; several may be witnesses, a ministry or a sentence. */
const ONE_WORD =
  /^(?:[\p{Script=Arabic}\p{Script=Hebrew}\u200C]{3,16}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,8}|[\p{Script=Hangul}]{2,8})$/u;

/** A ministry, an office, a bureau of numbers, in a script without blanks. */
const HAN_BODY = /(?:[部局省厅廳庁院会會府]|公司|会社|大学|大學)$/u;

/** Signs that outlets and hardly bodies set into their names: `Salt & Tide`, `elDiario.es`, `NordaNow`, `Wave 77`. */
const SIGNS = /\s&\s|\p{Ll}(?:\p{Lu}|\.\p{Ll}{2,3}$)|\s\p{N}{1,3}$/u;

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
  return [
    ...credits.filter(({ name }) => outlets.known(name.text) !== null).map(({ name }) => name),
    ...[...credits.map(({ name }) => name), ...labelled]
      .filter(({ text }) => couldBeCredited(text))
      .map(({ text, start }) => ({ start, end: start + text.length })),
  ];
}

function couldBeCredited(name: string): boolean {
  if (isPageWay(name) || isKnownPlace(name) || couldBePerson(name) || BODY_NOUN.test(name)) return false;
  if (ONE_WORD.test(name)) return !HAN_BODY.test(name);
  // Initials and several words are a body's as often: `Source: WHO`, `Source: Harbor Board`.
  const isForm = (/^\p{Lu}\p{Ll}{2,20}$/u.test(name) || hasArticle(name) || SIGNS.test(name)) && isName(name);
  return isForm && readDate(name) === null;
}
