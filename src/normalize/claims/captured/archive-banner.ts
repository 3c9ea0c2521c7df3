import { isFullDay } from '../../dates/full-day.ts';
import { readDate } from '../../dates/read-date.ts';
import { innerAddress } from '../../outlets/page-addresses.ts';
import type { FieldClaim, Rule } from '../claim.ts';

/** What an archive's or a cache's banner says before the day: `FILE ARCHIVED ON 07:33:12`, `as it appeared on`, `captured`. */
const BANNER =
  /(?:(?:file )?archived (?:on|at)|as it appeared on|captured(?: on)?|snapshot (?:from|of|taken on)|saved (?:on|at)|mostraba el|apparaissait le|angezeigt wurde am) (?:\d{1,2}:\d\d(?::\d\d)? )?(?=\p{L}{0,9}\.? ?\d)/iu;

/** What was taken: a sentence of a story says that pirates were captured. */
const COPY =
  /(?<!\p{L})(?:page|file|archived?|cached?|caché|snapshot|screenshot|página|copia|website)(?!\p{L})/iu;

/** The year, month and day that an archive's address begins with. */
const STAMP = /^(?<year>19\d\d|20\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])/u;

/**
 * The day on which a web archive or cache took the page, from its banner: the stamp in `https://web.archive.org/web/20210517110900/…`,
 * or the printed day. Not days of other captures, nor of the page's publication.
 */
export const archiveBanner: Rule = {
  id: 'captured/archive-banner',
  find({ addresses, edges }) {
    const stamps = addresses.flatMap(({ url, start }): readonly FieldClaim[] => {
      const { time } = innerAddress(url);
      const { year, month, day } = STAMP.exec(time ?? '')?.groups ?? {};
      if (time === null || year === undefined) return [];
      const at = start + url.indexOf(time);
      const spans = [{ start: at, end: at + time.length }];
      return [{ field: 'captured', value: `${year}-${month}-${day}`, basis: 'stated', spans }];
    });
    const banners = [...edges.head, ...edges.first, ...edges.last].flatMap(
      ({ text, start }): readonly FieldClaim[] => {
        const found = BANNER.exec(text);
        if (found === null || !COPY.test(text)) return [];
        const at = found.index + found[0].length;
        const date = readDate(text.slice(at));
        if (!isFullDay(date?.edtf)) return [];
        return [
          {
            field: 'captured',
            value: date.edtf,
            basis: 'stated',
            spans: [{ start: start + at, end: start + at + date.end }],
          },
        ];
      },
    );
    return { fields: [...stamps, ...banners] };
  },
};
