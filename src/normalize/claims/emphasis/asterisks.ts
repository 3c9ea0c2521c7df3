import { NOTHING, type Rule } from '../claim.ts';

/**
 * `*word*`, `*several words*`, over a line end too: an asterisk at a word's beginning and another at
 * a word's end. Not `5 * 3 * 2`, not a lone `*`, not `**`, nothing over a blank line.
 */
const EMPHASIZED =
  /(?<![\p{L}\p{N}*\\])\*(?<words>[^\s*](?:[^*\n]|\n(?!\s*\n)){0,400}?)(?<!\s)\*(?![\p{L}\p{N}*])/gu;

/** Words that plain-text mail sets between asterisks. */
export const asterisks: Rule = {
  id: 'emphasis/asterisks',
  find({ view, passages, comments }) {
    if (!view.text.includes('*')) return NOTHING;
    const end = passages[comments]?.start ?? view.text.length;
    const found = [...view.text.slice(0, end).matchAll(EMPHASIZED)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    return {
      emphasis: found.map(({ start, end }) => ({ start: start + 1, end: end - 1 })),
      labels: found.flatMap(({ start, end }) => [
        { label: 'layout' as const, start, end: start + 1 },
        { label: 'layout' as const, start: end - 1, end },
      ]),
    };
  },
};
