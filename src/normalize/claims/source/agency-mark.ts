import type { Span } from '../../../model/span.ts';
import { couldNameAgency } from '../../attribution/mark-name.ts';
import { findOpeningCredit } from '../../attribution/opening-credit.ts';
import { findOwnLine } from '../../blocks/own-marks.ts';
import type { Document } from '../../document.ts';
import { isInitialsOf } from '../../lines/initials.ts';
import { isNotOutlet } from '../../lines/not-outlets.ts';
import { hasOutletNoun, isBodyName } from '../../lines/outlet-name.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { nameClaim } from './name-claim.ts';

/**
 * The agency credited at the story's beginning, where a profile knows its mark: `TEHRAN, May 17 (MNA) –`,
 * `MOSCOW, May 17. /TASS/.`, `Tehran, IRNA –`, `新华社北京5月17日电`. Not a bracket inside the first sentence.
 */
export const agencyMark: Rule = {
  id: 'source/agency-mark',
  find(document) {
    const found = document.dateline;
    const credit = found?.dateline.credit;
    const profile = credit && document.outlets.byAgencyMark(credit.text);
    // A mark that no profile knows, where its own words say that it is an agency's: `(Norda Press) –`.
    if (
      found &&
      credit &&
      !profile &&
      credit.text.includes(' ') &&
      hasOutletNoun(credit.text) &&
      !isNotOutlet(credit.text)
    ) {
      const span = { start: found.at + credit.start, end: found.at + credit.end };
      return { fields: [nameClaim(span, document)] };
    }
    // Or where the text's own edges have it for a name.
    const own = found && credit && !profile ? ownLine(document, credit.text) : null;
    if (own !== null) return { fields: [nameClaim(own, document)] };
    const opening =
      found && credit && profile
        ? { profile, start: found.at + credit.start, end: found.at + credit.end }
        : findOpeningCredit(document);
    if (opening === null) return NOTHING;
    const same = sameInitials(
      document,
      document.view.text.slice(opening.start, opening.end),
      opening.profile.id,
    );
    if (same !== null) return { fields: [nameClaim(same, document)] };
    const { id, name } = opening.profile;
    const spans = [{ start: opening.start, end: opening.end }];
    return { fields: [{ field: 'source', value: { id, name }, basis: 'stated', spans }] };
  },
};

/** The line of the text's edges whose name a mark is, where it could be an outlet's. View offsets. */
function ownLine({ passages, headline }: Document, mark: string): Span | null {
  const line = findOwnLine(passages, headline, mark);
  return line === null || isNotOutlet(line.text) || !couldNameAgency(mark) ? null : line;
}

/** Lines of a head in which an agency prints its name in full. */
const HEAD = 3;

/** Another agency that has the same initials and heads the page with its name: two share `APS`. View offsets. */
function sameInitials({ edges, outlets }: Document, mark: string, id: string): Span | null {
  for (const { text, start } of edges.first.slice(0, HEAD)) {
    const name = /^\S+(?: \S+){1,7}/u.exec(text)?.[0] ?? '';
    if (!isBodyName(name) || !isInitialsOf(mark, name)) continue;
    return outlets.known(name)?.id === id ? null : { start, end: start + name.length };
  }
  return null;
}
