import { isPublishable } from '../../dates/date-line.ts';
import { printedText } from '../../decode/printed.ts';
import type { Document } from '../../document.ts';
import { aroundDay } from '../../lines/around-day.ts';
import { isByline } from '../../lines/byline-line.ts';
import { isKnownPlace } from '../../lines/datelines/printed-dateline.ts';
import type { Line } from '../../lines/lines.ts';
import { readPersonLine } from '../../lines/person-line.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { bareDatesOf } from '../date/bare-dates.ts';
import { nameClaim } from '../source/name-claim.ts';

/** A place in the view. */
interface PlaceAt {
  readonly start: number;
  readonly text: string;
  /** The outlet whose own the text is, printed behind the place. */
  readonly outlet?: { readonly name: string; readonly start: number; readonly end: number };
}

/** `Ayşe Kaya / ÇANAKKALE`: who wrote, and where. */
const SIGNED = /^(?<name>[^/|]{4,40}?)\s?[/|]\s?(?<place>\p{Lu}[\p{Lu} .-]{2,30})$/u;

/** `نواكشوط: محمد …`, as Arabic papers print the city before the name, a link or not. */
const BEFORE_NAME =
  /^(?<place>[\p{Script=Arabic}]{2,14}(?:\s[\p{Script=Arabic}]{2,14}){0,2}):\s(?<name>.{4,120})$/u;

/** `Baghdad: Asharq Al-Awsat`, `بغداد: «الشرق الأوسط»`: the city, and the paper whose own report it is. */
const BEFORE_OUTLET =
  /^(?<place>\p{L}[\p{L}\p{M} .'-]{2,30}):\s[«"“]?(?<name>[\p{L}\p{N}][^«»"“”:]{2,40}?)[»"”]?$/u;

/** Longer lines are none of a head. */
const LONGEST = 160;

/**
 * A known place in the head of a story where its opening prints none: before the day of publication, `Zamora / Madrid - 20 jul
 * 2022`; alone on the line next to it, below the headline; behind who wrote, `Ayşe Kaya / ÇANAKKALE`. Not a section above the headline.
 */
export const headLine: Rule = {
  id: 'dateline/head-line',
  find(document) {
    if (document.dateline?.dateline.place != null) return NOTHING;
    const place = besideDay(document) ?? besideName(document);
    if (place === null) return NOTHING;
    const span = { start: place.start, end: place.start + place.text.length };
    return {
      fields: [
        {
          field: 'dateline',
          value: printedText(document.view, span.start, span.end),
          basis: 'stated',
          spans: [span],
        },
        ...(place.outlet === undefined ? [] : [nameClaim(place.outlet, document)]),
      ],
      labels: [
        { label: 'dateline', ...span },
        ...(place.outlet === undefined
          ? []
          : [{ label: 'source' as const, start: place.outlet.start, end: place.outlet.end }]),
      ],
    };
  },
};

function besideDay(document: Document): PlaceAt | null {
  const [day] = bareDatesOf(document).filter(({ line }) => isPublishable(line.date.edtf));
  if (day === undefined) return null;
  const filled = document.lines.filter(({ isBlank }) => !isBlank);
  const index = filled.findIndex(({ from, to }) => from <= day.at && day.at <= to);
  const line = filled[index];
  if (line === undefined) return null;
  const before = aroundDay(line.text)?.before ?? '';
  // `Paris, le 17 mai 2021` heads a letter or a release.
  const isLetterhead = line.text.slice(before.length).startsWith(',');
  if (isPlace(before) && !isLetterhead) return { start: line.from, text: before };
  const below = filled[index + 1];
  const above = filled[index - 1];
  const isSigned = above !== undefined && signs(filled[index - 2]);
  return placeAlone(document, below) ?? (isSigned ? placeAlone(document, above) : null);
}

/** Whether a line names who wrote: a city between it and the day is the dateline's. */
function signs(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length <= LONGEST &&
    (isByline(line.text) || readPersonLine(line.text) !== null)
  );
}

/** A place alone on a line below the headline, right above running text or a day. */
function placeAlone({ headline }: Document, line: Line | undefined): PlaceAt | null {
  if (line === undefined || headline === null || line.from < headline.end || !isPlace(line.text)) return null;
  return { start: line.from, text: line.text };
}

function besideName(document: Document): PlaceAt | null {
  const { headline, passages, firstProse } = document;
  if (headline === null) return null;
  for (const { text, start, isProse } of passages.slice(headline.at, firstProse + 1)) {
    if (isProse || start < headline.end || text.length > LONGEST) continue;
    const signed = SIGNED.exec(text)?.groups;
    if (signed?.place !== undefined && isPlace(signed.place) && readPersonLine(signed.name ?? '') !== null)
      return { start: start + text.lastIndexOf(signed.place), text: signed.place };
    const own = text.length > 90 ? undefined : BEFORE_OUTLET.exec(text)?.groups;
    if (own?.place !== undefined && own.name !== undefined && isPlace(own.place)) {
      const at = start + text.lastIndexOf(own.name);
      if (document.outlets.known(own.name) !== null)
        return { start, text: own.place, outlet: { name: own.name, start: at, end: at + own.name.length } };
    }
    const arabic = BEFORE_NAME.exec(text)?.groups;
    const name = /^\[?(?<words>[^\]]{4,60})/u.exec(arabic?.name ?? '')?.groups?.words ?? '';
    if (arabic?.place !== undefined && isPlace(arabic.place) && readPersonLine(name) !== null)
      return { start, text: arabic.place };
  }
  return null;
}

/** Whether every part is a known place. */
function isPlace(text: string): boolean {
  const parts = text.split(/\s?\/\s?/u);
  return (
    text.length >= 3 && text.length <= 60 && parts.every((part) => !part.includes(',') && isKnownPlace(part))
  );
}
