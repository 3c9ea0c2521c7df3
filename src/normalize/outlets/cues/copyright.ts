import { toComparable } from '../../lines/comparable.ts';
import { isNotOutlet } from '../../lines/not-outlets.ts';
import { withoutKind } from '../../lines/outlet-kind.ts';
import {
  couldBePerson,
  hasOutletNoun,
  isBodyName,
  isLooseName,
  isName,
  withoutLegalForm,
} from '../../lines/outlet-name.ts';
import type { EdgeLine, EdgeLines } from '../edge-lines.ts';
import { isHost } from '../host.ts';
import type { OutletIndex } from '../outlet-index.ts';
import { RIGHTS, readRightsHolder } from '../rights-holder.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** What leads to the name: `Copyright © 2019-2021`, `(c)`, `© BBC MMV` has its year behind. */
const LEAD =
  /^(?:all (?:content|material|text)s? )?(?:copyrights?|[©ⓒ]|\(c\))(?:\s*(?:copyrights?|[©ⓒ]|\(c\)))?(?:[\s,:–-]{0,3}(?:\d{4}(?:\s?[-–]\s?(?:\d{4}|present))?))?[\s,:.–-]{0,4}(?:by |to )?/iu;

/** `NAME © 2021`, and nothing behind but the year. */
const BEHIND =
  /^(?<name>[^©]{2,80}?)[\s,–-]{0,3}(?:copyright )?(?:\d{4}\s)?(?:[©ⓒ]|\(c\))[\s,–-]{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?\.?$/iu;

/** Where the name ends: a year, a bracket, a stroke, the end of a sentence. */
const NAME_END =
  /\s(?:or|and|and\/or|und) (?:its|the|ihre)\s|[\s,–-]{1,3}(?:\d{4}|M[CDLXVI]{2,9})\b|\s?[([]|\s[–—/-]\s|,\s(?=\d)|,\s(?:an? )?(?:division|part|member|unit|brand|subsidiary|company|publication) of\s|\s(?:and|&) (?:affiliated|its|their)\s|\son\s(?=\p{Lu})|(?<=[\p{L}\p{M}]{3})\.(?=\s|$)|\s?[։।。]|;|$/u;

const YEAR = /\b(?:1[6-9]\d\d|20\d\d|M[CDLXVI]{2,9})\b/u;

/** Rights in pictures, maps and numbers are not a page's: `Photos © 2018 Norda Museum`, `Map data © 2018 Tide Charts`. */
const OF_PICTURES =
  /^(?:photos?|photographs?|pictures?|images?|fotos?|bilder|bild|afbeelding(?:en)?|zdj[eę]cia?|фото|صور|عکس|(?:.{1,20} )?data|maps?|karten?|kartendaten|cartes?|mapas?|mappe?|kaart(?:en)?|карта|خريطة|نقشه|videos?|vídeos?|vidéos?|видео|graphics?|infographics?|grafik|illustrations?|quotes?|地图|地図|图片|画像|写真)\s?[:：]?\s(?=©|ⓒ|\(c\)|copyright)/iu;

/** A line that keeps rights, read. Offsets count from the beginning of the line. */
export interface Copyright {
  readonly name: string;
  readonly at: number;
  readonly hasYear: boolean;
  readonly hasRights: boolean;
  /** Whether a preposition has grown together with the name, or it is printed small: it counts where the page prints it elsewhere. */
  readonly isGrown: boolean;
}

/**
 * Who keeps the rights: `© 2021 The Daily Grain. All rights reserved`, `Copyright 1994 by Norda Press`.
 * Neither year nor such words: it is a picture's credit.
 */
function readCopyright(text: string, outlets: OutletIndex): Copyright | null {
  const rights = RIGHTS.exec(text);
  if (rights === null && !/[©ⓒ]|\(c\)|copyright/iu.test(text)) return null;
  if (OF_PICTURES.test(text)) return null;
  const hasYear = YEAR.test(text);
  if (!hasYear && rights === null) return null;
  let at = 0;
  for (const piece of text.split(/(?<=[|•·])/u)) {
    const name = nameIn(piece, outlets);
    if (name !== null) return { ...name, at: at + name.at, hasYear, hasRights: rights !== null };
    at += piece.length;
  }
  return null;
}

function nameIn(piece: string, outlets: OutletIndex): Omit<Copyright, 'hasYear' | 'hasRights'> | null {
  const indent = piece.length - piece.trimStart().length;
  const text = piece.trim().replace(/\s*[|•·]$/u, '');
  const sign = text.search(/[©ⓒ]|\(c\)|copyright|all (?:content|material|text)s? ©/iu);
  const lead = sign < 0 ? null : (LEAD.exec(text.slice(sign))?.[0] ?? null);
  if (lead !== null) {
    const at = sign + lead.length;
    const quoted = /^[«"“„](?<name>[^«»"“”„]{2,60})[»"”]/u.exec(text.slice(at))?.groups?.name;
    if (quoted !== undefined && isLooseName(quoted))
      return { name: quoted, at: indent + at + 1, isGrown: false };
    const rest = text.slice(at);
    const known = knownLead(rest, outlets);
    if (known !== null) return { name: known, at: indent + at, isGrown: false };
    const end = Math.min(NAME_END.exec(rest)?.index ?? rest.length, RIGHTS.exec(rest)?.index ?? rest.length);
    const name = withoutPlace(rest.slice(0, end).replace(/[\s,.;:)–-]+$/u, ''));
    // `Copyright Jane Doe/Copyright 2021 Norda Press`: who took a picture, and who keeps the rights in it.
    if (/copyright/iu.test(name)) return null;
    // `Газета «Заречный край»`: what it is, and its name in quotation marks.
    const [of] = /[«"“„]/u.test(name) ? withoutKind(name) : [];
    if (of !== undefined && isLooseName(of.name))
      return { name: of.name, at: indent + at + name.indexOf(of.name), isGrown: false };
    if (/^(?:\p{Lu}|\p{Lo}|\p{N}+\p{L}|dpa\b|de |the )/u.test(name) || isHost(name))
      return { name, at: indent + at, isGrown: false };
    if (SMALL_NAME.test(name)) return { name, at: indent + at, isGrown: true };
  }
  const held = readRightsHolder(text);
  if (held !== null) return { ...held, at: indent + held.at };
  const rights = RIGHTS.exec(text)?.index ?? text.length;
  const before =
    BEHIND.exec(text)?.groups?.name ?? BEHIND.exec(text.slice(0, rights).trimEnd())?.groups?.name;
  return before === undefined || RIGHTS.test(before)
    ? null
    : { name: before.trimEnd(), at: indent, isGrown: false };
}

/** `Norda Forum, Port Harbour`: where it is, behind the name; not the legal form. */
function withoutPlace(name: string): string {
  return withoutLegalForm(name) === name ? name.replace(/,\s\p{Lu}\p{Ll}[\p{L}\p{M} /-]{1,40}$/u, '') : name;
}

/** Some write their names small, `© norda 2021`; they count where the page prints them elsewhere. */
const SMALL_NAME = /^\p{Ll}{3,20}$/u;

/** Where two words have grown together: `HeraldAbout`. */
const SEAM = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;

/** A known name that opens what is left of a line and has grown together with the next words: `The Evening HeraldAbout us`. */
function knownLead(rest: string, outlets: OutletIndex): string | null {
  const seams = [...rest.slice(0, LONGEST_NAME).matchAll(SEAM)].map(({ index }) => rest.slice(0, index));
  return seams.find((name) => outlets.named(name) !== null) ?? null;
}

const LONGEST_NAME = 60;

/** A company that has papers, rather than a paper: `Harbour City Press`, `Norda Media`. */
const COMPANY =
  /\s(?:media|group|holdings?|newspapers|publishing|publishers|publications|press|verlag|editora|éditions|ediciones|digital)$/iu;

/** Whether the page begins with the name of something else: what the company publishes may well be that. */
function hasOtherHead(name: string, { first }: EdgeLines): boolean {
  const key = toComparable(name);
  return first.slice(0, 3).some(({ text }) => {
    const other = toComparable(text);
    return (
      isName(text) &&
      !isNotOutlet(text) &&
      text.split(' ').length < 5 &&
      !other.includes(key) &&
      !key.includes(other)
    );
  });
}

/** Whether the page prints the name elsewhere. */
function isPrinted(name: string, own: EdgeLine, { head, first, foot }: EdgeLines): boolean {
  const key = name.toLowerCase();
  return [...head, ...first, ...foot].some(
    ({ from, text }) => from !== own.from && text.toLowerCase().includes(key),
  );
}

/** A sign and a year in so many last lines of a file are the page's own rights, not a picture's; a person's are the writer's. */
const PAGE_END = 4;

/** Copyright lines of the page: the ones at its ends, and at the end of the file behind readers' comments. */
export function findCopyrights({ edges, outlets }: CueInput): readonly NameCue[] {
  const lines = new Map([...edges.head, ...edges.foot, ...edges.last].map((line) => [line.from, line]));
  const ends = new Set(edges.last.slice(-PAGE_END).map(({ from }) => from));
  return [...lines.values()].flatMap((line): readonly NameCue[] => {
    const found = readCopyright(line.text, outlets);
    if (found === null) return [];
    const plain = outlets.known(found.name) === null ? withoutLegalForm(found.name) : found.name;
    const isKnown = outlets.known(plain) !== null;
    if (found.isGrown && !isKnown && !isPrinted(plain, line, edges)) return [];
    const isSmall = found.isGrown && SMALL_NAME.test(plain);
    if (
      !isKnown &&
      (isNotOutlet(plain) || !(isSmall || isBodyName(plain) || isLooseName(plain) || isHost(plain)))
    )
      return [];
    const isCompany = plain !== found.name || COMPANY.test(plain);
    const isOwn = !isCompany && !couldBePerson(plain) && ends.has(line.from);
    const isOutlets = isOwn || hasOutletNoun(plain);
    const isOutright =
      (found.hasRights || (found.hasYear && isOutlets)) && !(isCompany && hasOtherHead(plain, edges));
    const at = found.at + Math.max(0, found.name.indexOf(plain));
    return [cueAt('copyright', line, plain, at, 'licence', isOutright)];
  });
}
