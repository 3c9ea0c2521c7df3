import { readDateLine } from '../../dates/date-line.ts';
import { isNotOutlet } from '../../lines/not-outlets.ts';
import { isLooseName, isName, nounWeight } from '../../lines/outlet-name.ts';
import { inAnyCase } from '../../text/any-case.ts';
import type { EdgeLine } from '../edge-lines.ts';
import { beginsWithDay } from '../printed-day.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** What parts the things that a line sets side by side. */
const DIVIDERS = /\s*[|·•›>,;()[\]/]+\s*|\s+»\s+|\s+[–—-]{1,2}\s+|\s{2,}|(?<=[\d:：])\s+(?=\p{Script=Han})/gu;

/** A clock time, a page's or an issue's number, a label before a day. */
const NUMBER =
  /^(?:(?:updated|posted|published|last updated)\b.{0,60}|(?:page|pages|pg?\.?|s\.|seite|с\.|стр\.?|section|col(?:umn)?\.?|no\.?|nr\.?|nº|vol\.?|volume|issue|edition|image)\s?(?:[A-Z]?[.\d]{1,8}|[IVXLC]{1,8})|\d{1,2}[.:h]\d{2}.{0,8}|[A-Z]{0,2}\d{1,4}|\d{4}\s?-\s?\d{4})$/iu;

const ISSUE = /^(?:issue|vol\.?|volume|no\.?|nr\.?|ausgabe|número|numéro|№)\s?(?:\d{1,6}|[IVXLC]{1,8})\b/iu;

/** A day without a year, as it stands beside a name. */
const DAY = /^(?:\p{L}{3,12}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,12})$/u;

/** Who wrote it, beside the paper. */
const AUTHOR = new RegExp(String.raw`^(?:${inAnyCase('by|von|par|por|di')}) \p{Lu}.{2,50}$`, 'u');

/** A name in quotation marks behind what it names: `Газета «Верхний край»`. */
const QUOTED = /^(?:\p{L}{4,16} )?[«“„](?<name>[^«»“”„]{2,40})[»”“]$/u;

/**
 * Names among the pieces of short lines of which all other pieces are days, numbers and names: a paper's head or credit (`Monday May
 * 17 2021, 9.12am, Evening Herald`, `(Valley Courier, 9 March 2022)`, `Alma Petty, Evening Herald`). It counts where the name has a paper's
 * noun; beside an issue's number also elsewhere. Several such names in lines of their own are a list of sister titles.
 */
export function findPieces({ edges }: CueInput): readonly NameCue[] {
  const lines = new Map([...edges.head, ...edges.foot, ...edges.last].map((line) => [line.from, line]));
  const cues = [...lines.values()].flatMap((line) => cuesOf(line, edges.head));
  const alone = cues.filter(({ kind }) => kind === 'sender').map(({ name }) => name.toLowerCase());
  const isList = new Set(alone).size > 1;
  const rows = [...lines.values()].filter(({ text }) => isRow(text)).map(({ from, to }) => ({ from, to }));
  const isInRow = ({ start }: NameCue) => rows.some(({ from, to }) => from <= start && start < to);
  return cues.filter((cue) => cue.kind !== 'sender' || !(isList || isInRow(cue)));
}

function cuesOf(line: EdgeLine, head: readonly EdgeLine[]): readonly NameCue[] {
  if (line.text.length > 140) return [];
  const parts = partsOf(line.text);
  if (parts.length === 0 || parts.length > 7) return [];
  const isDay = (text: string) => beginsWithDay(text) || DAY.test(text) || isDate(text);
  const hasDay = parts.some(({ text }) => isDay(text));
  const hasIssue = parts.some(({ text }) => ISSUE.test(text));
  const quoted = parts.length > 1 && hasDay ? QUOTED.exec(parts[0]?.text ?? '')?.groups?.name : undefined;
  if (quoted !== undefined && isLooseName(quoted))
    return [cueAt('masthead', line, quoted, line.text.indexOf(quoted), null, true)];
  const isPlain = ({ text }: Part) =>
    isDay(text) || NUMBER.test(text) || isName(text) || AUTHOR.test(text) || /^\S+@\S+$/u.test(text);
  const names = parts.filter(
    ({ text }) => isName(bare(text)) && !isDay(text) && !NUMBER.test(text) && !isNotOutlet(bare(text)),
  );
  const papers = names.filter(({ text }) => nounWeight(bare(text)) === 2 && !/^an? /iu.test(text));
  if (papers.length > 1) return [];
  const [paper] = papers;
  // A headline is longer than a name and stands before its credit: `Every third hive lost (Valley Courier)`.
  const isBehindHeadline = paper !== undefined && parts.at(-1) === paper && /[)\]]$/u.test(line.text);
  if (paper !== undefined && (parts.every(isPlain) || isBehindHeadline)) {
    const index = head.findIndex(({ from }) => from === line.from);
    const beside = [head[index - 1], head[index + 1]];
    const isOverDay =
      index === 0 || (index > 0 && beside.some((each) => each !== undefined && isDay(each.text)));
    const isMarked =
      parts.length > 1 ||
      /^[–—([-]/u.test(line.text) ||
      line.text.length + 1 < line.to - line.from ||
      isOverDay;
    if (isMarked) return [cueAt('sender', line, bare(paper.text), paper.at, null)];
  }
  const isPath = /[›»>]/u.test(line.text) && parts.slice(1).every(({ text }) => isNotOutlet(text));
  return names.flatMap(({ text, at }): readonly NameCue[] => {
    if (hasIssue && parts.length > 1) return [cueAt('masthead', line, bare(text), at, null)];
    const counts =
      parts.length > 1 && ((isPath && at === parts[0]?.at) || (hasDay && nounWeight(bare(text)) > 0));
    return counts ? [cueAt('own-line', line, bare(text), at, null)] : [];
  });
}

/** Names side by side and nothing else: a paper's own line has a day or an author. */
function isRow(text: string): boolean {
  const parts = text.length > 140 ? [] : partsOf(text);
  return parts.length >= LEAST_OF_ROW && parts.every((part) => isName(part.text) && !/\d/u.test(part.text));
}

/** A paper, its place and an author may stand side by side; more names are sister titles. */
const LEAST_OF_ROW = 4;

function bare(text: string): string {
  return text.replace(/[.:]$/u, '');
}

function isDate(text: string): boolean {
  return text.length <= 60 && /\d/u.test(text) && readDateLine(text) !== null;
}

interface Part {
  readonly text: string;
  readonly at: number;
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const divider of [...text.matchAll(DIVIDERS), null]) {
    const to = divider?.index ?? text.length;
    if (to > from) parts.push({ text: text.slice(from, to), at: from });
    from = divider === null ? to : divider.index + divider[0].length;
  }
  return parts;
}
