import { isProse } from '../../blocks/prose.ts';
import { CARRIERS } from '../../outlets/carriers.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** Any of the marks: most lines have none. */
const ANY = new RegExp(CARRIERS.map(({ pattern }) => pattern.source).join('|'), 'iu');

/**
 * A service that carried the text and prints itself in the page's head or foot: `The Wayback Machine - https://web.archive.org/…`,
 * `Supplied by BBC Monitoring`, `Yahoo! Groups Links`, `LexisNexis`. Not one that the story writes about. It is never the source.
 */
export const named: Rule = {
  id: 'carrier/named',
  find({ edges, dateline, passages }) {
    const opening = passages.filter(({ start }) => start === dateline?.at);
    const ends = [...edges.head, ...edges.first, ...edges.foot, ...edges.last];
    const lines = [
      ...ends.map(({ text, start }) => ({ text, start })),
      // A release's wire stands in its dateline.
      ...opening.map(({ text, start }) => ({ text: text.slice(0, 120), start })),
    ].filter(
      // The same line may stand at two ends.
      ({ text, start }, index, all) =>
        text.length <= 400 && all.findIndex((each) => each.start === start && each.text === text) === index,
    );
    const marked = lines.filter(({ text }) => ANY.test(text));
    for (const { name, pattern } of CARRIERS) {
      for (const { text, start } of marked) {
        const found = pattern.exec(text);
        if (found === null || isProse(text)) continue;
        const at = start + found.index;
        const spans = [{ start: at, end: at + found[0].length }];
        return { fields: [{ field: 'carrier', value: name, basis: 'stated', spans }] };
      }
    }
    return NOTHING;
  },
};
