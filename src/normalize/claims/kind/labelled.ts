import type { Kind } from '../../../model/field.ts';
import type { Passage } from '../../blocks/passages.ts';
import { type Document, frontPassages } from '../../document.ts';
import { countWords } from '../../lines/prose.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { endOfKindWord, readKind } from './kind-words.ts';

/** Words beside each other: `Opinion | Middle East`, `Home › Opinion`. */
const DIVIDERS = /\s*[|•·›»>]\s*|\s\/\s/gu;

/** A line of more pieces than this is a menu, unless it leads the way to the page (`›`). */
const MOST_PIECES = 3;

/** So many short lines in a row are a menu; of more if the word is one that menus seldom have. */
const [MENU_LINES, LONG_MENU_LINES] = [4, 8];

/** A line of a menu is no longer than this, in words. */
const MENU_WORDS = 3;

/** Longer lines than this say more than what a text is, in characters. */
const LONGEST = 160;

/** A word before the headline, on its line: `Kommentar: …`. */
const KICKER = /^(?<word>[^:：]{2,40})[:：]\s*\S/u;

interface Word {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** Whether it stands alone, so that it is no part of a headline. */
  readonly isAlone: boolean;
}

/**
 * What the head of the page calls the text, alone on a line, in a way to the page, or before the
 * headline: `OPINION`, `Home › Meinung`, `社説：…`, `Press Release No. 12`. Not `Opinion` in a menu; a
 * word for live coverage only where entries with times follow.
 */
export const labelled: Rule = {
  id: 'kind/labelled',
  find(document) {
    const front = frontPassages(document);
    const inFront = front.flatMap((passage, index) => {
      const found = [...readWords(passage)];
      if (found.length === 0) return [];
      const shortLines = countShortLines(front, index);
      return found.filter(({ kind }) => shortLines < leastMenu(kind));
    });
    const words = [...readKicker(document), ...inFront].filter((word) => !isCommentButton(word, document));
    const word = words.find(({ kind }) => kind !== 'liveblog' || isLive(document));
    if (word === undefined) return NOTHING;
    const { kind, start, end, isAlone } = word;
    return {
      fields: [{ field: 'kind', value: kind, basis: 'stated', spans: [{ start, end }] }],
      labels: isAlone ? [{ label: 'widget', start, end }] : [],
    };
  },
};

/** Words for an opinion piece, under which readers comment as well. */
const COMMENT =
  /^(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|comment[oi]|yorum(?:lar)?|reacties?|kommentarer?|komentarze?|комментари[ий])$/iu;

/** Below the headline such a word leads to the readers' comments: only above it does it say what the text is. */
function isCommentButton({ start, end }: Word, { headline, view }: Document): boolean {
  return headline !== null && start >= headline.end && COMMENT.test(view.text.slice(start, end).trim());
}

/** So many lines above the headline are looked at for the kicker's word in a menu. */
const MENU_ABOVE = 60;

/**
 * The word on the line right above the headline of a page. It may be the last item of a menu: there it counts
 * where the same kind is said a second time above, as menu and kicker do.
 */
function readKicker({ passages, headline, page }: Document): readonly Word[] {
  const kicker = page === null || headline === null ? undefined : passages[headline.at - 1];
  if (kicker === undefined || headline === null) return [];
  const words = [...readWords(kicker)];
  if (words.length === 0) return [];
  const above = passages.slice(Math.max(0, headline.at - MENU_ABOVE), headline.at);
  const shortLines = countShortLines(above, above.length - 1);
  const said = above.slice(0, -1).flatMap((passage) => [...readWords(passage)].map(({ kind }) => kind));
  return words.filter(({ kind }) => shortLines < leastMenu(kind) || said.includes(kind));
}

function isLive({ live }: Document): boolean {
  return live !== null;
}

function* readWords({ text, start }: Passage): Generator<Word> {
  if (text.length > LONGEST) return;
  const pieces = toPieces(text);
  const isWay = /[›»>]/u.test(text);
  if (isWay || pieces.length <= MOST_PIECES) {
    for (const piece of pieces) {
      const kind = readKind(piece.text);
      const at = start + piece.at;
      if (kind !== null) yield { kind, start: at, end: at + endOfKindWord(piece.text), isAlone: true };
    }
  }
  const word = KICKER.exec(text)?.groups?.word;
  const kind = word === undefined ? null : readKind(word);
  if (kind !== null) yield { kind, start, end: start + (word?.length ?? 0), isAlone: false };
}

function toPieces(text: string): readonly { readonly at: number; readonly text: string }[] {
  const pieces: { at: number; text: string }[] = [];
  let at = 0;
  for (const divider of [...text.matchAll(DIVIDERS), null]) {
    const end = divider?.index ?? text.length;
    if (end > at) pieces.push({ at, text: text.slice(at, end) });
    at = end + (divider?.[0].length ?? 0);
  }
  return pieces;
}

function leastMenu(kind: Kind): number {
  return kind === 'press-release' || kind === 'transcript' ? LONG_MENU_LINES : MENU_LINES;
}

/** How many short lines stand in a row with this one, itself counted; as many as a long menu has for an item of a list. */
function countShortLines(front: readonly Passage[], index: number): number {
  if (front[index]?.mark !== null) return LONG_MENU_LINES;
  const isShort = (passage: Passage | undefined) =>
    passage !== undefined && countWords(passage.text) <= MENU_WORDS && !/\d/u.test(passage.text);
  if (!isShort(front[index])) return 0;
  let [first, last] = [index, index];
  while (index - first < LONG_MENU_LINES && isShort(front[first - 1])) first -= 1;
  while (last - index < LONG_MENU_LINES && isShort(front[last + 1])) last += 1;
  return last - first + 1;
}
