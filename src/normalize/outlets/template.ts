import { en } from '../languages/en.ts';

/** English month names, with a capital or all in capitals, longest first. */
const MONTH_PATTERN = [...en.months, ...en.shortMonths]
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .flatMap((name) => [name, name.toUpperCase()])
  .join('|');

/** What each placeholder of a cue's template stands for. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  number: '\\d{1,12}',
  day: '\\d{1,2}',
  month: `(?:${MONTH_PATTERN})`,
  year: '\\d{4}',
  time: '\\d{1,2}:\\d{2}(?::\\d{2})?',
};

/**
 * The pattern of a cue's template: literal text with `{placeholders}`, of a whole line. An unknown
 * placeholder is literal text. Linear: nothing in it repeats without bound.
 */
export function toTemplatePattern(template: string): RegExp {
  const source = template.split(/(\{[a-z]+\})/u).map((piece) => {
    const placeholder = piece.startsWith('{') ? PLACEHOLDERS[piece.slice(1, -1)] : undefined;
    return placeholder ?? piece.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}
