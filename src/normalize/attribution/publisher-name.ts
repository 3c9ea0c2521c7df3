import { readDate } from '../dates/read-date.ts';
import type { Document } from '../document.ts';
import { isNotOutlet } from '../lines/not-outlets.ts';
import { hasKind } from '../lines/outlet-kind.ts';
import {
  couldBePerson,
  hasOutletNoun,
  isBodyName,
  isLooseName,
  withoutLegalForm,
} from '../lines/outlet-name.ts';

/** What a body is, written small before its name; in quotation marks the name itself. */
const BODY_BEFORE =
  /^(?:l['’])?(?:association|asociación|associazione|associação|stiftung|verein|stowarzyszenie|fundacja|redakcja|редакция газеты|редакция|редакція газети|газета|ооо|ано|тов|оü|uab|sia|pt)\s(?=[\p{Lu}\p{Lo}«"“„])/iu;

/** Where the name of a company ends: its address, its number. */
const COMPANY_END = /\s?[(;|]|\s[–—-]\s|,\s(?=\p{N})/u;

/**
 * The paper that a publisher's name is: known, with an outlet's noun, or printed elsewhere in the text without the legal form.
 * Not a person, not a company that has papers of other names.
 */
export function publisherIn(value: string, document: Document): string | null {
  const { outlets, view } = document;
  if (outlets.known(value) !== null) return value;
  const lead = BODY_BEFORE.exec(value)?.[0].length ?? 0;
  const quoted = /^[«"“„](?<name>[^«»"“”„]{2,60})[»"”“]/u.exec(value.slice(lead))?.groups?.name;
  const printed = quoted ?? value.slice(lead).split(COMPANY_END, 1)[0] ?? '';
  const cut = printed.split(/,\s/u);
  const whole = cut.find((part, index) => index === 0 && withoutLegalForm(part) !== part) ?? printed;
  const name = withoutLegalForm(whole.replace(/[\s.,;]+$/u, '')) === whole ? (cut[0] ?? '') : whole;
  const bare = withoutLegalForm(name.replace(/[\s,;]+$/u, ''));
  if (outlets.known(bare) !== null) return bare;
  if (isNotOutlet(bare) || !(isBodyName(bare) || isLooseName(bare)) || readDate(bare) !== null) return null;
  if (hasOutletNoun(bare) || hasKind(bare)) return bare;
  const isTwice = view.text.indexOf(bare) !== view.text.lastIndexOf(bare);
  return isTwice && (bare !== name || !couldBePerson(bare)) ? name : null;
}
