import { findFieldCodes } from '../../outlets/field-codes.ts';
import type { Rule } from '../claim.ts';

/** A database's number for an item, in any language's word for it. */
const NUMBER = /(?<id>[A-Z0-9]{6,12}0{2}\d{6,12}[a-z0-9]{6,14})$/iu;

/** A line that is nothing else. */
const OWN_LINE = /^(?:document|documento|dokument|документ) (?<id>[A-Z0-9]{3,12}\d{6,24}[a-z0-9]{5,14})$/iu;

/** `AN  Document NYTF000020210517eh5h0002x` among field codes, or alone behind a story. */
export const fieldCode: Rule = {
  id: 'source-id/field-code',
  find({ lines, edges }) {
    const codes = findFieldCodes(lines)
      .filter(({ code }) => code === 'AN')
      .map(({ value, start, end, line }) => ({
        text: NUMBER.exec(value)?.groups?.id ?? OWN_LINE.exec(value)?.groups?.id,
        value,
        end,
        start,
        line,
      }));
    const own = edges.foot.map(({ text, start, end, from, to }) => ({
      text: OWN_LINE.exec(text)?.groups?.id,
      value: text,
      start,
      end,
      line: { start: from, end: to },
    }));
    const [found] = [...codes, ...own].filter(({ text }) => text !== undefined);
    if (found?.text === undefined) return {};
    const spans = [{ start: found.end - found.text.length, end: found.end }];
    return {
      fields: [{ field: 'sourceId', value: found.text, basis: 'stated', spans }],
      labels: [{ label: 'identifier', ...found.line }],
    };
  },
};
