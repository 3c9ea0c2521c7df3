import { type FieldClaim, type LabelClaim, NOTHING, type Rule } from '../claim.ts';
import { TITLE_LABELS } from './labelled-line.ts';
import { statedTitle } from './stated-title.ts';

/** A line of an export: `post_title: …`, `NAME=…`, `"headline": "…",`, `title = {…},`, `<dc:title>…</dc:title>`. */
const FIELD =
  /^(?:(?<quote>"?)(?<key>[\p{L}\p{N}_.:-]{2,40})\k<quote>(?:\s?(?:[=:]|=>)|\s{1,12}=)\s{0,3}(?=\S)|<(?<tag>[\p{L}\p{N}_.:-]{2,40})>)(?<value>.{1,400})$/u;

/** What a program sets round a value: quotation marks or braces, a comma, the end of an element. */
const ROUND = { before: /^(?:<!\[CDATA\[|["'{])/u, behind: /(?:["'}]?,?|\]\]>)?(?:<\/[^<>]{2,42}>)?$/u };

/** What names a headline behind the prefix of its kind: `post_title`, `field_title`, `dc.title`. */
const PREFIX = /^.*[_.:](?=[\p{L}\p{N}]+$)/u;

/** Behind this line no export has its fields. */
const LAST = 60;

/** Exports name so many fields on lines of their own, next to each other. */
const LEAST_FIELDS = 3;

/** In an export whose names are in capitals, the headline may be the name of its item. */
const ITEM_NAME = 'NAME';

/**
 * The headline in the fields of a program's export: `post_title: Ferry returns` among `post_name: …` and
 * `post_date: …`; `NAME=Ferry returns`. Not a label that stands alone, and no name of a person: fields
 * of an export stand next to each other, and their names are a program's.
 */
export const exportField: Rule = {
  id: 'title/export-field',
  find({ lines, view, ...document }) {
    // A crawler's record has the page's title, with the site's name; the page has its headline.
    if (document.record !== null && document.headline !== null) return NOTHING;
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    const head = lines.slice(0, LAST).filter(({ isBlank, text }) => !isBlank && text.length <= 500);
    const keys = head.map(({ text }) => readField(text));
    if (keys.filter((each) => each !== null).length < LEAST_FIELDS) return { fields, labels };
    const isOfPrograms =
      keys.filter((each) => each !== null && PROGRAM_KEY.test(each.key)).length >= LEAST_PROGRAM_KEYS;
    for (const [index, line] of head.entries()) {
      const field = keys[index];
      const hasNeighbor = keys[index - 1] != null || keys[index + 1] != null;
      if (field == null || !hasNeighbor || !isTitle(field, isOfPrograms)) continue;
      const start = line.from + field.start;
      const end = line.from + field.end;
      fields.push(statedTitle({ lines, view, ...document }, { start, end }));
      labels.push({ label: 'headline', start, end });
      break;
    }
    return { fields, labels };
  },
};

interface ExportField {
  readonly key: string;
  /** Whether its name stands in quotation marks or angle brackets, as only programs set names. */
  readonly isMarked: boolean;
  readonly start: number;
  readonly end: number;
}

/** A line of a reference manager's record: `T1  - Ferry returns`. */
const TAGGED = /^(?<key>[A-Z][A-Z\d])\s{1,3}-\s{1,3}(?=\S)/u;

/** The tags of its title. */
const TITLE_TAG = /^T[1I]$/u;

function readField(text: string): ExportField | null {
  const tagged = TAGGED.exec(text);
  if (tagged?.groups?.key !== undefined)
    return { key: tagged.groups.key, isMarked: false, start: tagged[0].length, end: text.length };
  const { key, tag, quote, value } = FIELD.exec(text)?.groups ?? {};
  const name = key ?? tag;
  if (name === undefined || value === undefined) return null;
  const before = ROUND.before.exec(value)?.[0].length ?? 0;
  const behind = before > 0 || tag !== undefined ? (ROUND.behind.exec(value)?.[0].length ?? 0) : 0;
  const isMarked = tag !== undefined || quote === '"' || value.startsWith('{');
  return { key: name, isMarked, start: text.length - value.length + before, end: text.length - behind };
}

/** A name that only a program gives: `source.id`, `publishedAt`, `post_type`. */
const PROGRAM_KEY = /^[a-z]{2,20}(?:[._][a-z]{2,20}|[A-Z][a-z]{1,20}){1,3}$/u;

/** A name with its translation, as Chinese databases print them: `Title-题名`. */
const TRANSLATED = /^(?<key>[A-Za-z]{2,20})-\p{Script=Han}{1,8}$/u;

/** So many of them make the other names a program's as well. */
const LEAST_PROGRAM_KEYS = 2;

function isTitle({ key, isMarked }: ExportField, isOfPrograms: boolean): boolean {
  if (key === ITEM_NAME || TITLE_TAG.test(key)) return true;
  const english = TRANSLATED.exec(key)?.groups?.key;
  if (english !== undefined) return TITLE_LABELS.has(english.toLowerCase());
  const isOfProgram = isMarked || isOfPrograms || PREFIX.test(key) || /^\p{Lu}{3,}$/u.test(key);
  return isOfProgram && TITLE_LABELS.has(key.replace(PREFIX, '').toLowerCase());
}
