import { isProse } from '../../lines/prose.ts';
import { CARRIERS, likelyCarriers } from '../../outlets/carriers.ts';
import { NOTHING, type Rule } from '../claim.ts';

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
    const marked = lines.flatMap((line) => {
      const carriers = likelyCarriers(line.text);
      return carriers.length === 0 ? [] : [{ ...line, carriers }];
    });
    for (const carrier of marked.length === 0 ? [] : CARRIERS) {
      const { name, pattern } = carrier;
      for (const { text, start, carriers } of marked) {
        const found = carriers.includes(carrier) ? pattern.exec(text) : null;
        if (found === null || isProse(text)) continue;
        const at = start + found.index;
        const spans = [{ start: at, end: at + found[0].length }];
        return { fields: [{ field: 'carrier', value: name, basis: 'stated', spans }] };
      }
    }
    return NOTHING;
  },
};
