import { readNames } from '../../lines/names.ts';
import { isNotOutlet } from '../../lines/not-outlets.ts';
import { withoutKind } from '../../lines/outlet-kind.ts';
import { hasOutletNoun, isLooseName, nounWeight } from '../../lines/outlet-name.ts';
import { readPersonLine } from '../../lines/person-line.ts';
import type { OutletIndex } from '../../outlets/outlet-index.ts';
import type { Rule } from '../claim.ts';
import { nameClaim } from './name-claim.ts';

/** `By JANE DOE, Associated Press Writer`, `By Jane Doe, CNN`, `Al Jazeera Staff`, `BBC News, Baghdad`: whom the author writes for. */
const FORMS: readonly RegExp[] = [
  /^(?:by|por|par|von|di|door|av|af|автор:?) .{2,80}?(?:,| \||\s[–—-]| of| for)\s(?:the )?(?<name>\p{L}.{1,40}?)(?: (?:staff )?(?:writer|reporter|correspondent|news editor|editor|staff))?=?$/iu,
  /^(?:by )?(?:the )?(?<name>\p{L}.{1,40}?)(?:'s)? (?:staff(?: (?:writer|reporter|correspondent)s?)?|writer|correspondent|news ?desk|newsroom|web desk|reporter)=?$/iu,
  /^(?:by|par|por|von|di|автор:?) (?:the )?(?<name>\p{L}.{1,40})$/iu,
  /^(?<name>\p{Lu}.{1,40}?), (?:in )?\p{Lu}[\p{L}' -]{2,30}$/u,
  // Ada Quill, Evening Grain, Austria: as digests of the press abroad sign.
  /^\p{Lu}[\p{L}.'’ -]{3,40}, (?<name>\p{Lu}[^,]{1,40}), \p{Lu}[\p{L}' -]{2,30}$/u,
];

/** `Kovács Dóra (Norda Néplap)`: whom the author writes for, in brackets; behind the story as well. */
const IN_BRACKETS = /^(?<who>\p{Lu}[^()]{3,40}) \((?<name>\p{Lu}[^()]{2,40})\)$/u;

/** The same set off by the signs at both ends of the line: `- Dóra Kovács, Rádio Norda -`, `/Dóra Kovács, Norda de Sus/`. */
const SET_OFF =
  /^[-–—/(]{1,2}\s?(?<who>\p{Lu}[^(),/]{3,40})\s?[,/|]\s(?<name>\p{Lu}[^(),/]{2,40}?)\s?[-–—/)]{1,2}$/u;

/** The same behind a dash, with what kind of outlet it is: `نویسنده: نجیبه امینی - روزنامه هشت صبح`. */
const OF_KIND =
  /^(?:[^:：]{2,20}[:：]\s)?(?<who>\p{L}[^:،,|–-]{3,40}?)(?:\s[–—|-]\s|[,،/]\s?)(?<name>\p{L}[^:،,|–-]{3,40})$/u;

const ENGLISH = /^(?!(?:por|par|von|di|door|av|af|автор:?)\s)/iu;

/** So many lines behind the story may sign it. */
const SIGNED = 4;

/**
 * The known outlet that a byline in the head of the page names beside the author or instead of one; in brackets behind an author's name also one
 * that its noun shows to be an outlet's.
 */
export const bylineOutlet: Rule = {
  id: 'source/byline-outlet',
  find(document) {
    const { edges, outlets } = document;
    const named = edges.head.flatMap(({ text, start }) => {
      if (text.length > 140) return [];
      for (const form of FORMS) {
        const name = form.exec(text)?.groups?.name;
        const profile = name === undefined ? null : profileOf(name, outlets);
        // Who writes for an agency is credited on the pages of all: `Von Jane Doe, dpa`.
        if (name === undefined || profile === null || (profile.type === 'agency' && !ENGLISH.test(text)))
          continue;
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
    const signed = [...edges.head, ...edges.foot.slice(0, SIGNED)].flatMap((line) => {
      const printed = document.view.text.slice(line.from, line.to).trim();
      const setOff = printed.length > 90 ? undefined : SET_OFF.exec(printed)?.groups;
      const { who = '', name = '' } =
        setOff ?? (line.text.length > 90 ? {} : (IN_BRACKETS.exec(line.text)?.groups ?? {}));
      if (name === '' || readPersonLine(who)?.names !== who) return [];
      const known = outlets.byName(name);
      if (known?.type === 'agency' || (known === null && nounWeight(name) < (setOff === undefined ? 2 : 1)))
        return [];
      const at = document.view.text.lastIndexOf(name, line.to);
      return [nameClaim({ start: at, end: at + name.length }, document)];
    });
    const ofKind = edges.head.flatMap(({ text, start }) => {
      const { who, name } = text.length > 90 ? {} : (OF_KIND.exec(text)?.groups ?? {});
      // Of an agency's reporter the page is another's as often.
      if (who === undefined || name === undefined || withoutKind(name).every(({ isAgency }) => isAgency))
        return [];
      const [bare] = withoutKind(name);
      if (bare === undefined || readNames(who)?.text !== who || isNotOutlet(bare.name)) return [];
      const at = start + text.lastIndexOf(bare.name);
      return isLooseName(bare.name) ? [nameClaim({ start: at, end: at + bare.name.length }, document)] : [];
    });
    return { fields: [...named, ...signed, ...ofKind] };
  },
};

/** The outlet of a name, also where its regional edition stands behind it: `G1 Minas`. */
function profileOf(name: string, outlets: OutletIndex) {
  const whole = outlets.byName(name) ?? (hasOutletNoun(name) ? null : outlets.known(name));
  if (whole !== null) return whole;
  const end = outlets.nameEnd(name);
  const isRegional =
    end !== null && /^ \p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?$/u.test(name.slice(end));
  return isRegional ? outlets.byName(name.slice(0, end)) : null;
}
