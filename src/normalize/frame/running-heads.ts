import type { Passage } from '../blocks/passages.ts';
import { toComparable } from '../lines/comparable.ts';

/** `2/3`, `Page 2 of 3`, `Стр. 1 из 2`, `第2页`: the number of a printed page, at the end of a line or alone on it. */
const PAGE_MARK =
  /(?:(?<![\d/.])(?<page>\d{1,3})\s?(?:\/|of|von|de|sur|di|из|z|van|من|از|の)\s?(?<pages>\d{1,3})|(?:page|seite|página|pagina|sayfa|стр\.?|страница|صفحة|صفحه|p\.)\s?(?<alone>\d{1,3})|第\s?(?<counted>\d{1,3})\s?[页頁ページ]{1,3})$/iu;

/** A line at the edge of a page has no more characters. */
const LONGEST = 240;

/**
 * Lines that a printer put at the head and foot of each page: those that end in its number, where the
 * numbers rise from page to page (`https://grain.example/mill 2/3`), and lines beside them that come
 * back word for word but for their numbers. One score (`3/4`), a fraction or a list of pages makes none. Linear.
 */
export function findRunningHeads(passages: readonly Passage[]): ReadonlySet<number> {
  const marks = findMarks(passages);
  const found = new Set(marks);
  if (marks.length < 2) return new Set();
  const prints = new Map<string, number>();
  const keys = passages.map(({ text }) => (text.length <= LONGEST ? toKey(text) : ''));
  for (const key of keys) prints.set(key, (prints.get(key) ?? 0) + 1);
  for (const mark of marks)
    for (const at of [mark - 2, mark - 1, mark + 1, mark + 2]) {
      const key = keys[at] ?? '';
      const isClose = at === mark - 1 || at === mark + 1 || found.has(at + Math.sign(mark - at));
      if (key !== '' && isClose && (prints.get(key) ?? 0) >= marks.length - 1 && (prints.get(key) ?? 0) > 1)
        found.add(at);
    }
  return found;
}

function toKey(text: string): string {
  return toComparable(text).replace(/\p{N}+/gu, '#');
}

/** Lines whose page numbers rise by one, of one number of pages where that is printed. */
function findMarks(passages: readonly Passage[]): readonly number[] {
  const runs = new Map<string, { next: number; at: number[] }>();
  for (const [index, { text }] of passages.entries()) {
    if (text.length > LONGEST) continue;
    const end = text.slice(-40);
    if (!/[\d页頁ページ]$/u.test(end)) continue;
    const match = PAGE_MARK.exec(end);
    const groups = match?.groups;
    const page = Number(groups?.page ?? groups?.alone ?? groups?.counted ?? 0);
    const pages = groups?.pages === undefined ? null : Number(groups.pages);
    if (page === 0 || (pages !== null && page > pages)) continue;
    const run = runs.get(`${pages}`) ?? { next: page, at: [] };
    if (page !== run.next) continue;
    runs.set(`${pages}`, { next: page + 1, at: [...run.at, index] });
  }
  return [...runs.values()].filter(({ at }) => at.length > 1).flatMap(({ at }) => at);
}
