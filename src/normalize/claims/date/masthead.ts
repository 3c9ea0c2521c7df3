import { contextOf } from '../../dates/date-context.ts';
import { findDates } from '../../dates/read-date.ts';
import type { FieldClaim, LabelClaim, Rule } from '../claim.ts';
import { basisOf } from './claim-dates.ts';

/** The number of an issue or of a page: what a paper's own line prints beside its day. */
const ISSUE =
  /(?<![\p{L}\p{N}])(?:№|No\.|Nr\.|N[°º]|Vol\.|Issue|Ausgabe|Numéro|Número|Sayı|page|pages|p\.|pp\.|Seite|S\.|página|pág\.|pagina|pag\.|sayfa|с\.|стр\.)\s?\d|第\s?\d+\s?[期号號版]|\d+面/iu;

/** A paper's own line is among its first. */
const LINES = 12;

/** A day, in EDTF. */
const FULL_DAY = /^\d{4}-\d\d-\d\d$/u;

/** `The Argus (Melbourne), Monday 17 May 1886, page 5`, `Газета № 23 (№ 3354) от 09.02.2006`: one day beside the number of its issue. */
export const masthead: Rule = {
  id: 'date/masthead',
  find(document) {
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    for (const { text, from: start } of document.lines.slice(0, LINES)) {
      if (text.length > 160 || !ISSUE.test(text)) continue;
      const [date, second] = findDates(text, contextOf(document.language));
      if (date === undefined || second !== undefined || !FULL_DAY.test(date.edtf ?? '')) continue;
      const span = { start: start + date.start, end: start + date.end };
      fields.push({ field: 'date', value: date.edtf ?? '', basis: basisOf(date), spans: [span] });
      labels.push({ label: 'date', ...span });
    }
    return { fields, labels };
  },
};
