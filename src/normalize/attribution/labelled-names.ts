import { keepFor } from '../../text/keep-answers.ts';
import { readDateLine } from '../dates/date-line.ts';
import { readDate } from '../dates/read-date.ts';
import type { Document } from '../document.ts';
import { toWordKey } from '../languages/word-key.ts';
import { words } from '../languages/word-lists.ts';
import { toComparable } from '../lines/comparable.ts';
import { readFurnitureLine } from '../lines/furniture-words.ts';
import type { LabelledCell } from '../lines/labelled-lines.ts';
import { isNotOutlet } from '../lines/not-outlets.ts';
import { hasKind } from '../lines/outlet-kind.ts';
import { hasOutletNoun, isBodyName, isLooseName, isName } from '../lines/outlet-name.ts';
import type { EdgeLine } from '../outlets/edge-lines.ts';
import { ANY_SOURCE_LABELS, COMPANY_LABELS, OUTLET_LABELS } from '../outlets/source-labels.ts';
import { agreeingNames, outrightNames } from './page-names.ts';
import { publisherIn } from './publisher-name.ts';
import { recordCells } from './record-fields.ts';

/** An outlet under a label. View offsets. */
export interface LabelledName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly line: { readonly start: number; readonly end: number };
  /** Whether the label stands in a block of labels that describes the text, not alone behind a story. */
  readonly isHeader: boolean;
}

/** `in English 1109 gmt 17 May 21`, `p 3`, a place: what monitoring and databases print behind the name. */
const BEHIND_NAME =
  /^(?:,? (?:in [A-Z]\p{L}+|[\p{Lu}\p{Lo}][\p{L}\p{M} ]{1,30}, in \p{Lu}|p{1,2} \d|\d{1,2} \p{L}{3,9} \d{2,4}|\d{4}\b)|;|\s\(|,? vol\b)/u;

/** Agencies and initials behind the outlet that used them: `Norda Online, dpa, AFP`, `Norda.de, mau/dpa`. */
const BEHIND_OWN = /^(?:,\s(?:\p{L}{2,4}|Reuters|\p{L}{2,4}(?:\/\p{L}{2,8}){1,3})){1,6}$/u;

/** Labels of an item's other facts: two of them beside it make a header of it. */
const LEAST_BESIDE = 2;

/**
 * Outlets under labels, in the head or foot of a page. Under a label that names outlets alone any name counts; so
 * under a bare `Source` in a header of several labels. Elsewhere `Source` wants a known outlet or one with an outlet's noun: not
 * `Source: two officials`, not `Source: Facebook`, not a headline that begins so, not below a table.
 */
export const findLabelledNames = keepFor((document: Document): readonly LabelledName[] => {
  const { edges, outlets } = document;
  const cells = [...document.cells, ...quotedCells(document), ...recordCells(document)];
  // One database prints the publication under `From`, beside the kind of document.
  const isDatabase = cells.some(({ label }) => label === 'document type');
  const beside = new Set(cells.filter(({ place }) => place === 'front').map(({ label }) => label)).size;
  const inline = cells.flatMap((cell): readonly LabelledName[] => {
    const isOutletLabel = OUTLET_LABELS.has(cell.label) || (isDatabase && cell.label === 'from');
    if (!isOutletLabel && !ANY_SOURCE_LABELS.has(cell.label)) return [];
    const isHeader = cell.place === 'front' && beside > LEAST_BESIDE;
    const isCompanyLabel = COMPANY_LABELS.has(cell.label);
    const name = isCompanyLabel
      ? publisherIn(cell.value, document)
      : nameIn(cell.value, isOutletLabel || isHeader, document);
    if (name === null) return [];
    const start = cell.valueStart + Math.max(0, cell.value.indexOf(name));
    const span = { start, end: start + name.length };
    return [
      {
        name,
        ...span,
        line: { start: cell.start, end: cell.end },
        isHeader: isHeader || (isOutletLabel && !isCompanyLabel),
      },
    ];
  });
  const above = [edges.head, edges.foot].flatMap((lines) =>
    lines.flatMap((line, index): readonly LabelledName[] => {
      const label = toWordKey(line.text.replace(/\s*[:：]$/u, ''));
      const next = lines[index + 1];
      if (next === undefined || !(OUTLET_LABELS.has(label) || ANY_SOURCE_LABELS.has(label))) return [];
      const others = lines
        .slice(Math.max(0, index - 8), index + 10)
        .filter(({ text }) => OTHER_LABELS.has(toComparable(text)));
      if (others.length < LEAST_BESIDE) return [];
      const name = outlets.known(next.text) !== null || isBodyName(next.text) ? next.text : null;
      if (name === null || isNotOutlet(name)) return [];
      return [
        { name, start: next.start, end: next.end, line: { start: line.from, end: next.to }, isHeader: true },
      ];
    }),
  );
  // A publisher is a company: it counts where no publication is named.
  const isCompany = ({ line }: LabelledName) =>
    COMPANY_LABELS.has(
      toWordKey(document.view.text.slice(line.start, line.start + 60).split(/\s?[:：]/u, 1)[0] ?? ''),
    );
  const all = [...inline, ...above];
  return [...all.filter((name) => !isCompany(name)), ...all.filter(isCompany)];
});

/** A label and its value behind list, quoting or emphasis marks, or with the wide colon of Chinese and Japanese. */
const QUOTED_CELL = /^(?<label>\p{L}[\p{L}\p{M} '-]{0,40}?)\s?[:：](?:\*{1,2})?\s?(?<value>[^\s/].{0,200})$/u;

function quotedCells({ edges, cells }: Document): readonly LabelledCell[] {
  const seen = new Set(cells.map(({ start }) => start));
  const read =
    (place: LabelledCell['place']) =>
    (line: EdgeLine): readonly LabelledCell[] => {
      const { label, value } = QUOTED_CELL.exec(line.text)?.groups ?? {};
      if (label === undefined || value === undefined || seen.has(line.start)) return [];
      const valueStart = line.start + line.text.length - value.length;
      return [
        {
          place,
          label: toWordKey(label),
          language: null,
          start: line.from,
          end: line.to,
          value: value.trim(),
          valueStart,
        },
      ];
    };
  return [...edges.head.flatMap(read('front')), ...edges.foot.flatMap(read('back'))];
}

/** Lines whose label asks for a source and whose value names none: `Source: Agencies`, `Source: Facebook`. */
export function findNoNames({
  cells,
}: Document): readonly { readonly start: number; readonly end: number }[] {
  return cells
    .filter(({ label, value }) => ANY_SOURCE_LABELS.has(label) && isNotOutlet(value.replace(/[.,;]$/u, '')))
    .map(({ start, end }) => ({ start, end }));
}

/** Of labelled names, agencies under a bare `Source` behind the story, where the page is another outlet's. */
export function findCredits(document: Document, names: readonly LabelledName[]): readonly LabelledName[] {
  const agencies = names.filter(
    ({ name, isHeader }) => !isHeader && document.outlets.known(name)?.type === 'agency',
  );
  if (agencies.length === 0) return [];
  const page = [
    ...outrightNames(document, ['masthead', 'page-title', 'copyright', 'plea', 'about', 'host']),
    ...agreeingNames(document),
  ];
  return page.some(({ isAgency }) => !isAgency) ? agencies : [];
}

/** Labels that stand on lines of their own, their values below them, as pages of aid organizations and sheets of databases have it. */
const OTHER_LABELS: ReadonlySet<string> = new Set(
  words(`
    format | formato | posted | publicado en reliefweb | originally published | original published date | date | language |
    idioma | langue | languages | origin | origen | origine | country | primary country | theme | themes | title | author |
    section | document type | publication date | type de source | périodicité | couverture géographique | provenance |
    source type | periodicity | geographical coverage | art der quelle | periodizität | tipo de fuente | periodicidad |
    cobertura geográfica | procedencia
  `).map(toComparable),
);

/** What a monitor says of the medium behind a name. */
const MEDIUM = /,? (?:web ?site|tv|radio|newspaper|news agency)$/iu;

/** What stands behind an outlet that used agencies' copy. */
const WITH_AGENCIES =
  /(?:\s(?:and|&|with|avec|mit|con|e|y|und|et)\s(?:(?:news )?agencies|agences|agenturen|agencias|agenzie|agências|afp|reuters)|\s?[+/]\s?(?:agencies|وكالات|agencias|agences|ajanslar|\p{Ll}{2,4})|\s\+?\s?وكالات)\.?$/iu;

/** A name in quotation marks, alone or before a day: `«Степной вестник», 27 августа 2021 г.` */
const QUOTED_NAME = /^[«"“„「『](?<name>[^«»"“”„「」『』]{2,60})[»"”“」』](?=$|[\s,،;(.])/u;

/** Sections in a row: three short things and more, and no number. */
const LIST = /^(?:[^,،、\p{N}]{2,30}[,،、]\s?){2,}[^,،、\p{N}]{2,30}$/u;

/** Scripts in which names have words that begin as other words do. */
const LOOSE = /^[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;

const MONITORED = /,? in \p{Lu}\p{L}+ \d{3,4} gmt \d{1,2} /iu;

/** The name at the beginning of a value: known, or by its form. */
function nameIn(printed: string, isOutletsOnly: boolean, { outlets }: Document): string | null {
  // What it is may stand before the quotation marks: `газета «Степной вестник»`.
  const kind = /^[^«»"“”]{2,40}\s(?=[«"“])/u.exec(printed)?.[0] ?? '';
  const isKind = kind !== '' && hasKind(`${kind}NAME`);
  const quoted = QUOTED_NAME.exec(isKind ? printed.slice(kind.length) : printed)?.groups?.name;
  if (quoted !== undefined)
    return outlets.known(quoted) !== null || (isLooseName(quoted) && !isNotOutlet(quoted)) ? quoted : null;
  const value = withoutButtons(printed);
  const own = value.replace(WITH_AGENCIES, '');
  const whole = [...(own === value ? [] : [own]), value.replace(/[.,;]$/u, ''), ...cutsOf(value)];
  const candidates = [...whole, ...whole.map((name) => name.replace(MEDIUM, ''))];
  const known = candidates.find((name) => outlets.known(name) !== null);
  if (known !== undefined) return known;
  const name = whole.at(-1) ?? '';
  if (isNotOutlet(name) || readDate(name) !== null) return null;
  // Photographer and picture agency, with a stroke between them; sections in a row: `Iraq, Middle East, News`.
  if (/\S\/\S/u.test(name) || LIST.test(value)) return null;
  // `Lantern, Port Harbour, in English 1109 gmt 17 May 21`: a monitor's head names what it heard.
  if (isOutletsOnly || MONITORED.test(value))
    return isName(name) || isBodyName(name) || (LOOSE.test(name) && isLooseName(name)) ? name : null;
  return hasOutletNoun(name) || hasKind(name) ? name : null;
}

/** `中国新闻网 参与互动`: a page's button behind a name in a script that sets no blanks in names. */
function withoutButtons(value: string): string {
  const [name = '', ...rest] = value.split(/\s+/u);
  const isUnspaced = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(name);
  return isUnspaced && rest.length > 0 && readFurnitureLine(toComparable(rest.join(' '))) !== null
    ? name
    : value;
}

/** The value cut where something else begins: `Harbour Lantern, Port Harbour, in English 17 May 21`, `Lantern; Norda`. */
function cutsOf(value: string): readonly string[] {
  for (const found of value.matchAll(
    /[,;({[]|\.\s(?=\d)|۔\s|\s[–—»›-]\s|\s{2,}|\s(?:vom|from|dated|du|del|van|den|z dnia|от|від)\s(?=\d{1,2}[. /-])/gu,
  )) {
    const rest = value.slice(found.index);
    const before = value.slice(0, found.index).trimEnd();
    if (
      BEHIND_NAME.test(rest) ||
      /^[;({[۔]|^\s[–—»›-]|^\.\s|^\s{2}|^\s\p{Ll}/u.test(rest) ||
      BEHIND_OWN.test(rest) ||
      readDateLine(rest.replace(/^[\s,–—-]+/u, '')) !== null
    )
      return [before];
  }
  return [];
}
