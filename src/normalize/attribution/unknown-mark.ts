import type { Span } from '../../model/span.ts';
import type { Document } from '../document.ts';
import { toComparable } from '../lines/comparable.ts';
import { couldBePerson, hasOutletNoun } from '../lines/outlet-name.ts';
import type { OutletIndex } from '../outlets/outlet-index.ts';
import { couldNameAgency } from './mark-name.ts';

/** An agency's letters. Two letters are a province's as often. */
const LETTERS = /^\p{Lu}{3,6}$/u;

/** Letters that stand behind a city in brackets and are a country's or a body's. */
const NO_AGENCY =
  /^(?:USA|UAE|GBR|FRA|GER|ITA|ESP|POR|RUS|CHN|JPN|KSA|RSA|NSW|VIC|QLD|TAS|EEUU|RFA|RDA|URSS|USSR|RSFSR|SSR)$/u;

/** A mark in brackets: `(मरु वार्ता)`, `[ADS]`. */
const BRACKETS = /[([（【{](?<mark>\p{L}[^()[\]（）【】{}\d:：]{1,30})[)\]）】}]/u;
const CLOSING = new RegExp(`^${BRACKETS.source}$`, 'u');

/** The place and its agency in one bracket: `{بغداد: الفرات نيوز}`. */
const PLACED = /^[([{]\s?\p{L}[\p{L}\p{M} ]{1,20}\s?[:：/]\s?(?<mark>\p{L}[\p{L}\p{M} ]{2,30}?)\s?[)\]}]/u;

/** A story opens so, in characters; its mark stands again among so many last passages. */
const [OPENING, LAST] = [90, 4];

/**
 * The mark of an agency that no profile knows: its letters behind the place of a dateline, `Kolda, 12 fév (ADS) -`; or a mark in
 * brackets that opens the story and stands alone behind it. Not a country, a place, a desk or a person. View offsets.
 */
export function findUnknownMark({
  dateline,
  passages,
  firstProse,
  afterProse,
  comments,
  outlets,
}: Document): Span | null {
  const credit = dateline?.dateline.credit;
  if (dateline && credit && LETTERS.test(credit.text) && couldBeMark(credit.text, outlets))
    return { start: dateline.at + credit.start, end: dateline.at + credit.end };
  const placed = passages[firstProse];
  const inside = placed === undefined ? undefined : PLACED.exec(placed.text.slice(0, OPENING));
  const agency = inside?.groups?.mark;
  if (placed && inside && agency !== undefined && hasOutletNoun(agency) && couldBeMark(agency, outlets)) {
    const start = placed.start + inside[0].lastIndexOf(agency);
    return { start, end: start + agency.length };
  }
  const opening = passages[firstProse];
  const found = opening === undefined ? null : BRACKETS.exec(opening.text.slice(0, OPENING));
  const mark = found?.groups?.mark;
  if (!found || !opening || mark === undefined || !couldBeMark(mark, outlets) || couldBePerson(mark))
    return null;
  const key = toComparable(mark);
  const tail = passages.slice(
    Math.max(firstProse + 1, afterProse - 1),
    Math.min(afterProse + LAST, comments),
  );
  const isRepeated = tail.some(
    ({ text }) => text.length <= 40 && toComparable(CLOSING.exec(text)?.groups?.mark ?? '') === key,
  );
  const start = opening.start + found.index + 1;
  return isRepeated ? { start, end: start + mark.length } : null;
}

function couldBeMark(mark: string, outlets: OutletIndex): boolean {
  // What a profile knows is another rule's.
  if (outlets.byAgencyMark(mark) !== null) return false;
  return !NO_AGENCY.test(mark) && couldNameAgency(mark);
}
