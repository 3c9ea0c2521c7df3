/** A word between which and the next one a sentence may be cut, with what stands between them. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Without punctuation, in small letters. */
  readonly key: string;
  readonly isCapital: boolean;
  /** Whether it opens a bracket. */
  readonly isBracket: boolean;
  /** The stop or comma behind it. */
  readonly stop: string;
}

const [DASHES, STOPS] = [/^[–—-]+$/u, /[,;:،؛–—]+$/u];

/** The words of a text, a dash alone taken for a stop behind the word before it. */
export function toWords(head: string): readonly Word[] {
  const words: { -readonly [Part in keyof Word]: Word[Part] }[] = [];
  let last: (typeof words)[number] | undefined;
  for (const { index, 0: token } of head.matchAll(/\S+/gu)) {
    if (DASHES.test(token)) {
      if (last?.stop === '') last.stop = token;
      last = undefined;
      continue;
    }
    const stops = STOPS.exec(token)?.[0] ?? '';
    const bare = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.'’]+$/gu, '').replace(/(?<!s)['’]$/u, '');
    last = {
      start: index,
      end: index + token.length - stops.length,
      key: bare.toLowerCase().replace(/\.$/u, ''),
      isCapital: /^\p{Lu}/u.test(bare),
      isBracket: /^[([]/u.test(token),
      stop: stops.slice(-1),
    };
    words.push(last);
  }
  return words;
}

/** What opens a quotation or a bracket, and what closes one. */
const [OPENING, CLOSING] = [new Set('“«„「『《(（['), new Set('”»」』》)）]')];

/** Any of them, and the straight mark, which does both. */
const PAIRED = /[“«„「『《(（[”»」』》)）\]"]/u;

/** For each offset how many quotations and brackets are open there. */
export function toDepths(head: string): readonly number[] {
  if (!PAIRED.test(head)) return Array.from({ length: head.length + 1 }, () => 0);
  const depths: number[] = [0];
  let [open, isQuoted] = [0, false];
  for (const sign of head) {
    if (OPENING.has(sign)) open += 1;
    else if (CLOSING.has(sign)) open = Math.max(0, open - 1);
    else if (sign === '"') isQuoted = !isQuoted;
    for (let unit = 0; unit < sign.length; unit += 1) depths.push(open + (isQuoted ? 1 : 0));
  }
  // All of it may be one quotation, whose end lies behind.
  const all = Math.min(...depths.slice(1));
  return depths.map((depth) => depth - Math.min(all, depth));
}

/** Whether a comma stands behind a word. */
export function isComma({ stop }: Word): boolean {
  return /[,،]/u.test(stop);
}

/** An item of a list has no more words. */
export const MOST_ITEM = 4;

/** Before the last item of a list. */
export const LAST_ITEM: ReadonlySet<string> = new Set(
  'and or et ou y o e und oder и или و ve veya اور یا'.split(' '),
);

/** Words that tell more of what stands before them. */
const NO_ITEM: ReadonlySet<string> = new Set('at by for from in of on to who which said says'.split(' '));

/** Whether a comma parts the items of a list: an `and` follows, an item or two behind it. `Iran, Russia, Kazakhstan and …`. */
export function isInList(words: readonly Word[], index: number): boolean {
  const behind = words.slice(index + 1, index + 1 + 2 * MOST_ITEM);
  const and = behind.findIndex(({ key }) => LAST_ITEM.has(key));
  if (and < 0) return false;
  const items = behind.slice(0, and);
  // An item is a name or two: `…, an official at Industries and Mines` is none.
  if (items.some(({ key }) => NO_ITEM.has(key))) return false;
  const comma = items.findIndex(isComma);
  return comma < 0 ? and <= MOST_ITEM : comma < MOST_ITEM && and - comma <= MOST_ITEM + 1;
}

/** Whether a year follows its day: `January 20, | 2020`. */
export function isInDate(words: readonly Word[], index: number): boolean {
  const [day, year] = [words[index]?.key ?? '', words[index + 1]?.key ?? ''];
  return /^\d{1,2}$/u.test(day) && /^(?:19|20)\d\d$/u.test(year);
}
