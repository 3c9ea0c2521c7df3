import { type FieldClaim, type LabelClaim, NOTHING, type Rule } from '../claim.ts';
import { TITLE_LABELS } from './labelled-line.ts';
import { statedTitle } from './stated-title.ts';

/** A line of an export: `post_title: …`, `NAME=…`, `"headline": "…",`, `<dc:title>…</dc:title>`. */
const FIELD =
  /^(?:(?<quote>"?)(?<key>[\p{L}\p{N}_.:-]{2,40})\k<quote>\s?(?:[=:]|=>)\s{0,3}(?=\S)|<(?<tag>[\p{L}\p{N}_.:-]{2,40})>)(?<value>.{1,400})$/u;

/** What a program sets round a value: quotation marks, a comma, the end of an element. */
const ROUND = { before: /^(?:<!\[CDATA\[|["'])/u, behind: /(?:["']?,?|\]\]>)?(?:<\/[^<>]{2,42}>)?$/u };

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
    for (const [index, line] of head.entries()) {
      const field = keys[index];
      const hasNeighbor = keys[index - 1] != null || keys[index + 1] != null;
      if (field == null || !hasNeighbor || !isTitle(field)) continue;
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

function readField(text: string): ExportField | null {
  const { key, tag, quote, value } = FIELD.exec(text)?.groups ?? {};
  const name = key ?? tag;
  if (name === undefined || value === undefined) return null;
  const before = ROUND.before.exec(value)?.[0].length ?? 0;
  const behind = before > 0 || tag !== undefined ? (ROUND.behind.exec(value)?.[0].length ?? 0) : 0;
  const isMarked = tag !== undefined || quote === '"';
  return { key: name, isMarked, start: text.length - value.length + before, end: text.length - behind };
}

function isTitle({ key, isMarked }: ExportField): boolean {
  if (key === ITEM_NAME) return true;
  const isOfProgram = isMarked || PREFIX.test(key) || /^\p{Lu}{3,}$/u.test(key);
  return isOfProgram && TITLE_LABELS.has(key.replace(PREFIX, '').toLowerCase());
}
