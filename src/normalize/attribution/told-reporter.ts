import type { Span } from '../../model/span.ts';
import type { Document } from '../document.ts';
import { isNotOutlet } from '../lines/not-outlets.ts';
import { hasOutletNoun, isLooseName, isName } from '../lines/outlet-name.ts';

const QUOTED = String.raw`[«"“„](?<name>[^«»"“”„\n]{2,50})[»"”“]`;

/** Signs of the forms, one of which must stand in a passage: asking the expressions is dear. */
const SIGNS = [
  'орреспонд',
  'урналист',
  'ореспонд',
  'muhabir',
  'müxbir',
  'مراسل',
  'خبرنگار',
  'لـ',
  "'s correspondent",
  '’s correspondent',
];

/** Whose reporter somebody spoke to, in the story's own words: `рассказала корреспонденту издания «Край»`, `Norda Postası muhabirine`. */
const TOLD: readonly { readonly pattern: RegExp; readonly isQuoted: boolean }[] = [
  {
    pattern: new RegExp(
      `(?:корреспонденту|журналисту|кореспонденту|кореспондентці|журналістці) (?:издания |газеты |агентства |портала |сайта |видання |газети )?${QUOTED}`,
      'u',
    ),
    isQuoted: true,
  },
  {
    pattern: new RegExp(`(?:^|\\s)(?:لمراسل|لمراسلة|مراسل) (?:صحيفة |موقع |قناة |وكالة )?${QUOTED}`, 'u'),
    isQuoted: true,
  },
  {
    pattern: new RegExp(
      `(?:قال|قالت|أوضح|أوضحت|أكد|أكدت|صرح|صرّح|روى|روت|شرح)(?:[^.\\n«]{0,60})\\sلـ ?${QUOTED}`,
      'u',
    ),
    isQuoted: true,
  },
  {
    pattern: new RegExp(`خبرنگار (?:روزنامه |پایگاه خبری |خبرگزاری |هفته‌نامه )?${QUOTED}`, 'u'),
    isQuoted: true,
  },
  { pattern: new RegExp(`${QUOTED}(?:[ıiuü]n|n[ıiuü]n)? (?:\\p{Ll}{2,12} )?müxbiri`, 'u'), isQuoted: true },
  {
    pattern: /(?<name>\p{Lu}[\p{L}’']{1,20}(?: \p{Lu}[\p{L}’']{1,20}){1,3}) muhabirine(?!\p{L})/u,
    isQuoted: false,
  },
  {
    pattern:
      /\btold (?:the )?(?<name>\p{Lu}[\p{L}]{1,20}(?: \p{Lu}[\p{L}]{1,20}){0,3})['’]s (?:correspondent|reporter)(?!\p{L})/u,
    isQuoted: false,
  },
];

/**
 * The outlet to whose reporter people of the story spoke: in quotation marks, or with an outlet's noun. Only where the story names one outlet
 * so, and no agency of others: papers quote what was told to it. View offsets.
 */
export function findToldReporter({ passages, firstProse, afterProse, outlets }: Document): Span | null {
  const found = passages
    .slice(firstProse, afterProse)
    .flatMap(({ text, start }): readonly (Span & { name: string })[] => {
      if (!SIGNS.some((sign) => text.includes(sign))) return [];
      return TOLD.flatMap(({ pattern, isQuoted }) => {
        const match = pattern.exec(text);
        const name = match?.groups?.name;
        if (match === null || name === undefined || isNotOutlet(name)) return [];
        const isOutlets = isQuoted ? isName(name) || isLooseName(name) : hasOutletNoun(name);
        if (outlets.known(name)?.type === 'agency' || !isOutlets) return [];
        const at = start + match.index + match[0].lastIndexOf(name);
        return [{ name, start: at, end: at + name.length }];
      });
    });
  return new Set(found.map(({ name }) => name)).size === 1 ? (found[0] ?? null) : null;
}
