import { toWordKey } from '../languages/word-key.ts';
import { endsSentence } from '../lines/sentence.ts';
import { ANY_SOURCE_LABELS, OUTLET_LABELS } from '../outlets/source-labels.ts';

/** Whose text it is, printed behind its last words, as offsets into the text it was read from. */
export interface SourceCredit {
  readonly start: number;
  readonly end: number;
  readonly name: { readonly start: number; readonly end: number; readonly text: string };
}

/** `(Source: Press TV)`, `[Quelle: dpa]`, `(Source: Lobe Log`, which lost its second bracket. */
const IN_BRACKETS =
  /[([（]\s?(?<label>\p{L}[\p{L}\p{M} ]{2,24}?)\s?[:：]\s{0,2}(?<name>[^\s()[\]（）][^()[\]（）]{1,80}?)\s?(?:[)\]）]\s?[.。]?)?$/u;

/** `Source: Press TV`, `Source: https://example.org` behind a sentence. */
const BARE =
  /(?<=\s)(?<label>\p{L}[\p{L}\p{M} ]{2,24}?)\s?[:：]\s{0,2}(?<name>(?:[\p{L}\p{N}][^\s:.!?]{0,24}(?: [^\s:.!?]{1,24}){0,4}|(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){1,3}(?:\/\S{0,80})?))\.?$/u;

/** `(Reuters)`, `(www.example.org)`: a name or address alone in brackets. */
const NAME_ALONE = /[([（](?<name>[^()[\]（）]{2,40})[)\]）]\.?$/u;

const HOST = /^(?:https?:\/\/)?(?:[a-z\d-]{1,40}\.){1,3}[a-z]{2,8}\/?$/u;

/**
 * The credit at the end of `text` that says where it was taken from, under a label for sources or outlets in any language;
 * or in brackets of its own a name that `isOutlet` knows or an address. Not `(Source of tension: oil)`, not
 * `he named his source: the minister`, and nothing in the middle of a sentence.
 * @param from where the passage begins
 */
export function readSourceCredit(
  text: string,
  from: number,
  isOutlet: (name: string) => boolean,
): SourceCredit | null {
  const own = text.slice(from);
  for (const pattern of /[:：]/u.test(own) ? [IN_BRACKETS, BARE, NAME_ALONE] : [NAME_ALONE]) {
    const match = pattern.exec(own);
    const { label, name } = match?.groups ?? {};
    if (match === null || name === undefined) continue;
    const start = from + match.index;
    if (label === undefined ? !HOST.test(name) && !isOutlet(name.replace(/\.$/u, '')) : !isLabel(label))
      continue;
    // A label in brackets says enough by itself.
    const before = text.slice(0, start).trimEnd();
    if (pattern !== IN_BRACKETS && !endsSentence(before) && !/[)"]$/u.test(before)) continue;
    if (pattern === BARE && /^\p{Ll}/u.test(name) && !HOST.test(name) && !isOutlet(name)) continue;
    const nameStart = start + match[0].lastIndexOf(name);
    const [end, nameEnd] = [start + match[0].length, nameStart + name.length];
    return { start, end, name: { start: nameStart, end: nameEnd, text: name } };
  }
  return null;
}

function isLabel(label: string): boolean {
  const key = toWordKey(label);
  return ANY_SOURCE_LABELS.has(key) || OUTLET_LABELS.has(key);
}
