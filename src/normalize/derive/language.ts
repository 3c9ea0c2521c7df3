import { francAll } from 'franc-min';
import { bodyBlocks, type Derivation } from './derivation.ts';
import { LANGUAGE_CODES } from './language-codes.ts';

/** Less text than this, in letters, names no language. */
const LEAST_LETTERS = 40;

/** Enough of a text to know its language by, in UTF-16 units: more costs time and changes nothing. */
const SAMPLE = 1000;

/** The language of the body, by its three-letter sequences (franc-min, its better-known languages). */
export const language: Derivation = {
  id: 'language/trigrams',
  derive(draft) {
    const body = bodyBlocks(draft);
    const sample = body
      .map(({ text }) => text)
      .join('\n')
      .slice(0, SAMPLE);
    if ((sample.match(/\p{L}/gu) ?? []).length < LEAST_LETTERS) return null;
    const code = LANGUAGE_CODES.get(francAll(sample, { only: [...LANGUAGE_CODES.keys()] })[0]?.[0] ?? 'und');
    const spans = body.flatMap(({ spans }) => spans);
    const [first, last] = [spans[0], spans.at(-1)];
    if (code === undefined || first === undefined || last === undefined) return null;
    return {
      field: 'language',
      value: code,
      basis: 'derived',
      spans: [{ start: first.start, end: last.end }],
    };
  },
};
