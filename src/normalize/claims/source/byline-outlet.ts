import { hasOutletNoun } from '../../lines/outlet-name.ts';
import type { Rule } from '../claim.ts';

/** `By JANE DOE, Associated Press Writer`, `By Jane Doe, CNN`, `Al Jazeera Staff`, `BBC News, Baghdad`: whom the author writes for. */
const FORMS: readonly RegExp[] = [
  /^by .{2,80}?(?:,| \||\s[–—-]| of| for)\s(?:the )?(?<name>\p{L}.{1,40}?)(?: (?:staff )?(?:writer|reporter|correspondent|news editor|editor|staff))?=?$/iu,
  /^(?:by )?(?:the )?(?<name>\p{L}.{1,40}?)(?:'s)? (?:staff(?: (?:writer|reporter|correspondent)s?)?|writer|correspondent|news ?desk|newsroom|web desk|reporter)=?$/iu,
  /^(?:by|par|por|von|di|автор:?) (?:the )?(?<name>\p{L}.{1,40})$/iu,
  /^(?<name>\p{Lu}.{1,40}?), (?:in )?\p{Lu}[\p{L}' -]{2,30}$/u,
  // Ada Quill, Evening Grain, Austria: as digests of the press abroad sign.
  /^\p{Lu}[\p{L}.'’ -]{3,40}, (?<name>\p{Lu}[^,]{1,40}), \p{Lu}[\p{L}' -]{2,30}$/u,
];

/** The known outlet that a byline in the head of the page names beside the author or instead of one. */
export const bylineOutlet: Rule = {
  id: 'source/byline-outlet',
  find({ edges, outlets }) {
    const fields = edges.head.flatMap(({ text, start }) => {
      if (text.length > 140) return [];
      for (const form of FORMS) {
        const name = form.exec(text)?.groups?.name;
        const profile =
          name === undefined
            ? null
            : (outlets.byName(name) ?? (hasOutletNoun(name) ? null : outlets.known(name)));
        if (name === undefined || profile === null) continue;
        const at = start + text.lastIndexOf(name);
        const value = { id: profile.id, name: profile.name };
        return [
          {
            field: 'source' as const,
            value,
            basis: 'stated' as const,
            spans: [{ start: at, end: at + name.length }],
          },
        ];
      }
      return [];
    });
    return { fields };
  },
};
