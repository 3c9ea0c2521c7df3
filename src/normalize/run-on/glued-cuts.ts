import { toComparable } from '../lines/comparable.ts';
import { isKnownPlace } from '../lines/datelines/printed-dateline.ts';
import { endsSentence } from '../lines/sentence.ts';
import { isService } from '../page/reading.ts';
import { CAPITAL, flagsAt, IN_WORD, NUMBER, SMALL, unitFlags } from '../text/characters.ts';
import { isSpace } from '../text/spaces.ts';

/** Where two elements of a page meet without white space. */
const SEAM = new RegExp(
  [
    // `has said.Speaking`, `again."The`.
    String.raw`(?<=[\p{Ll}\p{N})][.!?…]["”»’']?)(?=["“«‘]?\p{Lu}\p{Ll}?)`,
    // `HomePolitics`, `saysTEHRAN`, `объявленияО редакции`.
    String.raw`(?<=\p{Ll})(?=\p{Lu}(?:\p{Ll}|\p{Lu}{2}|\s))`,
    // `bekledi17.08.2024`.
    String.raw`(?<=\p{Ll})(?=\d{1,2}[./]\d{1,2}[./]\d{4})`,
    // `200941Economy`, `formül2İzmir`, `(6)Для`.
    String.raw`(?<=\d\d|\p{Ll}\d|[)»”])(?=\p{Lu}\p{Ll}{2})`,
    // `11:42 AMNews`.
    String.raw`(?<=\d\s?[AP]M)(?=\p{Lu}\p{Ll})`,
    // `печь👁`, `saklıdır©`, `арендатора«Тесто`.
    String.raw`(?<=\p{Ll})(?=[©«\p{Extended_Pictographic}])`,
  ].join('|'),
  'uy',
);

/** Commas that lost the space behind them: a text lost its line breaks, not its elements. */
const LOST_BREAK = /\p{L},\p{L}/gu;

/** A page that lost its elements has so many seams, so many of them between sentences, and so few lost line breaks. */
const [SEAMS, OF_SENTENCES, LOST_BREAKS] = [8, 2, 1];

/** The letters on both sides of a seam: the word that it would cut. */
const [BEFORE, BEHIND] = [/\p{L}+$/u, /^\p{L}\p{Ll}*/u];

/** An element whose last word begins with a capital has no more characters. */
const ELEMENT = 40;

/** Beginnings of names that have a capital within: `McNeill`, `iPhone`, `DeVito`. */
const LEAD = 2;

/**
 * Where a page's elements meet in a line that was taken from it without any space between them: `… official saysHomePoliticsMay 21, 2023, 11:42 AMNews ID 200941EconomyUrmia …`.
 * Empty in other texts, and no cut in names (`WhatsApp`, `McNeill`), addresses, initials (`U.S.Senate`). Linear.
 */
export function findGluedCuts(text: string): readonly number[] {
  const seams = findSeams(text);
  if (seams.length < SEAMS) return [];
  const cuts: number[] = [];
  for (const at of seams) if (isSeam(text, at, cuts.at(-1) ?? 0) && isBesideQuote(text, at)) cuts.push(at);
  const ofSentences = cuts.filter((at) => /[.!?…]["”»’']?$/u.test(text.slice(Math.max(0, at - 2), at)));
  if (cuts.length < SEAMS || ofSentences.length < OF_SENTENCES) return [];
  if ((text.match(LOST_BREAK)?.length ?? 0) > LOST_BREAKS) return [];
  return [...cuts, ...findGluedPlaces(text)].sort((a, b) => a - b);
}

function findSeams(text: string): readonly number[] {
  const seams: number[] = [];
  for (let at = 1; at < text.length; at += 1) {
    if (!mayBeSeam(text, at)) continue;
    SEAM.lastIndex = at;
    if (SEAM.test(text)) seams.push(at);
  }
  return seams;
}

/** The one picture that is a letter: `ℹ`. */
const INFORMATION = 0x2139;

/** Whether an element may begin here: a line has few places where a capital, a quotation mark, a digit or a picture stands behind no space. */
function mayBeSeam(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x20) return false;
  const flags = unitFlags(text, at);
  if ((flags & CAPITAL) !== 0) return !isSpace(text.charCodeAt(at - 1));
  if ((flags & IN_WORD) !== 0 && unit !== INFORMATION)
    return (flags & NUMBER) !== 0 && (flagsAt(text, at - 1) & SMALL) !== 0;
  // Quotation marks stand before what begins, and so do pictures; the second half of a pair begins nothing.
  const isSign = unit === 0x22 || (unit > 0x7f && (unit & 0xfc00) !== 0xdc00);
  return isSign && !isSpace(text.charCodeAt(at - 1));
}

/** @param last where the piece before it begins */
function isSeam(text: string, at: number, last: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  if (ADDRESS.test(before)) return false;
  if (!/\p{L}$/u.test(before)) return !/[.!?…]["”»’']?$/u.test(before) || endsSentence(before);
  const left = BEFORE.exec(before)?.[0] ?? '';
  const right = BEHIND.exec(text.slice(at, at + 30))?.[0] ?? '';
  if (/^[AP]M$/u.test(left) || /[a-z]$/u.test(left) !== /^[A-Za-z]/u.test(right)) return true;
  const name = /\p{Lu}?\p{Ll}+$/u.exec(left)?.[0] ?? left;
  if (name.length <= LEAD || isService(toComparable(name + right))) return false;
  // Names with a capital within stand in running text (`YouGov`), elements that begin with one side by side.
  return !/^\p{Lu}/u.test(name) || /^\p{Lu}{3}/u.test(text.slice(at, at + 3)) || at - last <= ELEMENT;
}

/** An address or a mailbox, which runs on. */
const ADDRESS = /(?:https?:\/\/|www\.|@)\S*$/u;

/** A straight quotation mark at a seam opens what follows where those before it are in pairs, and closes what stands before it else. */
function isBesideQuote(text: string, at: number): boolean {
  const [before, behind] = [text.charAt(at - 1) === '"', text.charAt(at) === '"'];
  if (!before && !behind) return true;
  const isOpening = (text.slice(0, before ? at - 1 : at).split('"').length - 1) % 2 === 0;
  return behind === isOpening;
}

/** Capitals before what closes a dateline: `ABONE OLÇANAKKALE, (EHA)-`. */
const CAPITALS = /\p{Lu}{6,30}(?=,?\s\(|\s?[–—]\s)/gu;

/** Where a known city begins in capitals that a page glued to it. */
function findGluedPlaces(text: string): readonly number[] {
  return [...text.slice(0, HEAD).matchAll(CAPITALS)].flatMap(({ index, 0: word }) => {
    if (isKnownPlace(word)) return [];
    for (let from = 1; from <= word.length - SHORTEST_PLACE; from += 1)
      if (isKnownPlace(word.slice(from))) return [index + from];
    return [];
  });
}

/** A dateline stands within so many characters; a city in capitals has so many letters at least. */
const [HEAD, SHORTEST_PLACE] = [1500, 5];
