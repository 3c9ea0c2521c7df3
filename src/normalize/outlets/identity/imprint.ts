import { isNotOutlet } from '../../lines/not-outlets.ts';
import { hasOutletNoun, isLooseName, isName } from '../../lines/outlet-name.ts';
import type { EdgeLine } from '../edge-lines.ts';

/** Legal forms of companies all over Europe, behind a name. */
const FORM = String.raw`(?:d\.\s?o\.\s?o\.?|s\.\s?r\.\s?o\.?|a\.\s?s\.|sp\. z o\.\s?o\.?|z\.\s?s\.|Kft\.?|Zrt\.?|Nyrt\.?|Bt\.|ООД|ЕООД|АД|ООО|ТОВ|ТзОВ|ПП|UAB|SIA|OÜ|Oy|AB|ApS|A\/S|AS|SRL|S\.R\.L\.|S\.r\.l\.|S\.p\.A\.|S\.\s?L\.|S\.\s?A\.|SARL|SAS|Lda\.?|Ltd\.?|Limited|GmbH|UG|e\.V\.|B\.V\.|Ε\.Ε\.|Α\.Ε\.)`;

/** The name that stands right before such a form: quoted, or behind a label, a dash or nothing. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`[„“"«](?<name>[^„“”"«»]{3,50})[“”"»],?\s?${FORM}(?![\p{L}\d])`, 'u'),
  new RegExp(
    String.raw`(?:^|[:©·|]\s?|\s[–—-]\s|\d{4}\s)(?<name>\p{Lu}[^,:;©|·–—]{2,50}?),?\s(?:[–—-]\s)?${FORM}(?![\p{L}\d])`,
    'u',
  ),
];

/** Companies that have papers, by the words of their names. */
const PUBLISHER =
  /(?<!\p{L})(?:verlag|verlags\p{L}*|medien\p{L}*|media|presse|press|holding|group|groupe|grupo|gruppo|grupa|wydawnict\p{L}*|vydavatel\p{L}*|naklad\p{L}*|izdava\p{L}*|издател\p{L}*|видавни\p{L}*|kiadó|kustannus|kirjastus|leidyb\p{L}*|tipograf\p{L}*|tiskárna|drukarnia|druck\p{L}*|print\p{L}*|publish\p{L}*|edici\p{L}*|edito\p{L}*|editrice|éditions|editura|network|editoriale|quotidiani|invest\p{L}*|consult\p{L}*|design|web|software|studio)(?!\p{L})/iu;

/** A line of imprint is no longer; it stands among the last. */
const LONGEST = 240;

/**
 * The name of the company in a page's imprint, where it could be the paper's own: `„Norda“ ООД, …`, `Nakladnik: Norda glasnik d.o.o.`; not
 * one whose words say that it publishes, prints or designs. Offset from the beginning of the line.
 */
export function readImprint({
  text,
}: EdgeLine): { readonly name: string; readonly at: number; readonly hasNoun: boolean } | null {
  if (text.length > LONGEST || !/\p{Lu}/u.test(text)) return null;
  for (const form of FORMS) {
    const found = form.exec(text);
    const name = found?.groups?.name?.trim();
    if (found === null || name === undefined) continue;
    if (PUBLISHER.test(name) || isNotOutlet(name) || !(isName(name) || isLooseName(name))) return null;
    return { name, at: text.indexOf(name, found.index), hasNoun: hasOutletNoun(name) };
  }
  return null;
}
