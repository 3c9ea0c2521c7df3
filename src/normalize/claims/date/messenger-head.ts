import type { DateContext } from '../../dates/date-context.ts';
import { readDateLine } from '../../dates/date-line.ts';
import type { Document } from '../../document.ts';
import type { PublicationLine } from './publication-line.ts';

/** A day and its clock time in numbers. */
const STAMP = String.raw`(?<stamp>\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?)`;

/** How messengers head a post that is copied or exported: `Channel, [17.05.2021 10:15]`, `[17.05.2021 10:15] Channel: …`, `17/05/2021, 10:15 - Channel: …`. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?<lead>[^\\[\\]\\n]{2,60}, \\[)${STAMP}\\]$`, 'u'),
  new RegExp(`^(?<lead>\\[)${STAMP}\\] [^:\\n]{2,60}:`, 'u'),
  new RegExp(`^(?<lead>)${STAMP} - [^:\\n]{2,60}:`, 'u'),
];

/** An export's first post is among its first lines. */
const LINES = 400;

/** The day of a post in an export of a messenger. Where its posts are of several days, none is the text's. Linear. */
export function messengerHeads({ lines }: Document, context: DateContext): readonly PublicationLine[] {
  const found = lines.slice(0, LINES).flatMap(({ text, from }): readonly PublicationLine[] => {
    for (const form of FORMS) {
      const { lead, stamp } = form.exec(text.slice(0, 160))?.groups ?? {};
      const line = stamp === undefined ? null : readDateLine(stamp, context);
      if (line === null || stamp === undefined) continue;
      const at = from + (lead ?? '').length;
      return [{ start: at, end: at + stamp.length, at, line }];
    }
    return [];
  });
  return new Set(found.map(({ line }) => line.date.edtf)).size === 1 ? found : [];
}
