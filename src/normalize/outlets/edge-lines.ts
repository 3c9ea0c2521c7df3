import type { Layout } from '../blocks/layout.ts';
import type { Passage } from '../blocks/passages.ts';
import { isProse } from '../lines/prose.ts';

/** A line of a page's head or foot without list marks, quoting marks and link marks. View offsets. */
export interface EdgeLine {
  readonly text: string;
  /** Where `text` begins and ends. */
  readonly start: number;
  readonly end: number;
  /** The line with its marks. */
  readonly from: number;
  readonly to: number;
  /** The marks before `text`: of lists, of quotes, of footnotes. */
  readonly mark: string;
  /** The address behind the words where the whole line is a link: `[Home](https://example.org/)`. */
  readonly link: string | null;
}

/** Whether a line's marks are a footnote's or those of who said something: `[1] Norda Gazette, 3 May 2021`, `— The Guardian, 3 May 1921`. */
export function isCitation({ mark }: EdgeLine): boolean {
  return /\[\d{1,4}\]\s|[—–]/u.test(mark);
}

/** Lines without those that were listed before: the edges of a text overlap. */
export function distinctLines<Edge extends Pick<EdgeLine, 'from'>>(lines: readonly Edge[]): readonly Edge[] {
  const seen = new Set<number>();
  return lines.filter(({ from }) => !seen.has(from) && seen.add(from));
}

/** The lines outside the story, each no longer than a sentence or two. */
export interface EdgeLines {
  /** Before the story. */
  readonly head: readonly EdgeLine[];
  /** Between the story and the readers' comments. */
  readonly foot: readonly EdgeLine[];
  /** The first lines of the file that hold words, wherever the story begins. */
  readonly first: readonly EdgeLine[];
  /** The first lines of the file that begin a sentence or a dateline, in full, wherever the story begins. */
  readonly opening: readonly { readonly text: string; readonly start: number }[];
  /** The last lines of the file that hold words, wherever the story ends. */
  readonly last: readonly EdgeLine[];
}

/** A page's head and foot may run to thousands of lines; names stand at their ends. */
const [MOST, FIRST, OPENING, LAST, LONGEST] = [120, 4, 16, 14, 320];

/** List marks, quoting marks, numbers of a text browser's links, emphasis. */
const MARKS = /^(?:[#>*•»·|–—-]{1,6}\s+|\[\d{1,4}\]\s?|\*{1,3}|_{1,2}(?=\p{L}))+/u;

const LINK = /^!?\[(?<words>[^\]]{1,200})\]\((?<address>[^\s)]{1,500})[^)]{0,200}\)$/u;

/** The lines of a document's edges. Linear. */
export function toEdgeLines(layout: Layout): EdgeLines {
  const { passages, comments } = layout;
  const story = findStory(layout);
  const [storyStart, storyEnd] = [
    story?.start ?? Number.POSITIVE_INFINITY,
    story?.end ?? Number.POSITIVE_INFINITY,
  ];
  const commentsStart = passages[comments]?.start ?? Number.POSITIVE_INFINITY;
  const lines = layout.lines.filter(({ isBlank, text }) => !isBlank && text.length <= LONGEST);
  const head = lines.filter(({ to }) => to <= storyStart);
  const foot = lines.filter(({ from }) => from >= storyEnd && from < commentsStart);
  return {
    head: bothEnds(head).map(toEdgeLine),
    foot: bothEnds(foot).map(toEdgeLine),
    first: lines.slice(0, FIRST).map(toEdgeLine),
    opening: layout.lines
      .filter(({ isBlank }) => !isBlank)
      .slice(0, OPENING)
      .map(({ text, from }) => ({ text: text.slice(0, LONGEST), start: from })),
    last: lines
      .slice(-LAST)
      .filter(({ text }) => !isProse(text) || text.length < 200)
      .map(toEdgeLine),
  };
}

/** A text with so many lines around its story is a whole page, which prints its own name more than once. */
export const WHOLE_PAGE = 60;

/** So many lines of a page are read at most. */
const MOST_OF_PAGE = 1600;

/** A line of rights may be a sentence. */
const RIGHTS = /©|\(c\)|copyright/iu;

/** All lines of a page that are no running text, menus and boxes between the story's parts among them. Linear. */
export function toFurnitureLines({ lines }: Pick<Layout, 'lines'>): readonly EdgeLine[] {
  const short = lines.filter(
    ({ isBlank, text }) => !isBlank && text.length <= LONGEST && (RIGHTS.test(text) || !isProse(text)),
  );
  const half = MOST_OF_PAGE / 2;
  return (short.length <= MOST_OF_PAGE ? short : [...short.slice(0, half), ...short.slice(-half)]).map(
    toEdgeLine,
  );
}

/** A page's foot behind its readers' comments has no more lines than this. */
const FOOT_BEHIND_COMMENTS = 40;

/**
 * All lines of a page but the story's own sentences: notices and pleas in whole sentences around it among them, and the last lines, which
 * stand behind readers' comments and are not theirs. Linear.
 */
export function toPageLines(layout: Layout): readonly EdgeLine[] {
  const story = findStory(layout);
  const comments = layout.passages[layout.comments]?.start ?? Number.POSITIVE_INFINITY;
  const foot = layout.lines.filter(({ isBlank }) => !isBlank).at(-FOOT_BEHIND_COMMENTS)?.from ?? 0;
  const isStory = (from: number) => story !== null && from >= story.start && from < story.end;
  const own = layout.lines.filter(
    ({ isBlank, text, from }) =>
      !isBlank &&
      text.length <= LONGEST &&
      (RIGHTS.test(text) ||
        (from < comments ? !(isStory(from) && isProse(text)) : from >= foot && !isProse(text))),
  );
  const half = MOST_OF_PAGE / 2;
  return (own.length <= MOST_OF_PAGE ? own : [...own.slice(0, half), ...own.slice(-half)]).map(toEdgeLine);
}

/**
 * Where the story runs: from the first to the last of its passages that has another running passage for company. A notice in
 * a page's head, a plea in its foot stand alone. All running text where none has company; null where there is none.
 */
function findStory({
  passages,
  firstProse,
  afterProse,
  comments,
}: Layout): { readonly start: number; readonly end: number } | null {
  const running = passages
    .slice(firstProse, Math.min(afterProse, comments))
    .map((passage) => passage.isProse);
  const hasCompany = (index: number): boolean =>
    running[index] === true && [-2, -1, 1, 2].some((step) => running[index + step] === true);
  const indexes = running.flatMap((_, index) => (hasCompany(index) ? [index] : []));
  const first: Passage | undefined = passages[firstProse + (indexes[0] ?? 0)];
  const last = passages[firstProse + (indexes.at(-1) ?? running.length - 1)];
  return running.length === 0 || !first || !last ? null : { start: first.start, end: last.end };
}

function bothEnds<T>(items: readonly T[]): readonly T[] {
  return items.length <= 2 * MOST ? items : [...items.slice(0, MOST), ...items.slice(-MOST)];
}

function toEdgeLine({
  text,
  from,
  to,
}: {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}): EdgeLine {
  const marks = MARKS.exec(text)?.[0].length ?? 0;
  const bare = text.slice(marks).replace(/[*_]{1,3}$/u, '');
  const link = LINK.exec(bare)?.groups;
  const words = link?.words ?? bare;
  const start = from + marks + (link === undefined ? 0 : bare.indexOf(words));
  return {
    text: words,
    start,
    end: start + words.length,
    from,
    to,
    mark: text.slice(0, marks),
    link: link?.address ?? null,
  };
}
