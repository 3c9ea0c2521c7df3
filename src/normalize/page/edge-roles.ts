import type { Passage } from '../blocks/passages.ts';
import { AGENCIES } from '../languages/agencies.ts';
import { FRAME_WORDS } from '../languages/frame-words.ts';
import { toWordKey } from '../languages/word-key.ts';
import { toComparable } from '../lines/comparable.ts';
import { hasContact, isAddressLine } from '../lines/contact.ts';
import { isEndMark } from '../lines/end-mark.ts';
import { isLabelWord, labelSet } from '../lines/label-words.ts';
import { toPhraseTest } from '../lines/phrase-lines.ts';
import { countWords } from '../lines/prose.ts';
import { endsInStop } from '../lines/sentence.ts';
import type { Reading } from './reading.ts';
import type { Role } from './role.ts';

const isCredit = toPhraseTest(FRAME_WORDS.credits);
const isFeedTail = toPhraseTest(FRAME_WORDS.feedTails);

/** Labels of a record whose values are no field's, or not of this story. */
const RECORD_LABELS = labelSet('other', 'otherDate', 'id', 'place');

/** `ygl/mb/dch`, `FYC // JEF`, `jpq/fa/cpy (foto)`: initials of who wrote and edited, with what belongs to it. */
const INITIALS = /^\(?\p{L}{1,4}(?:\s?\/{1,2}\s?\p{L}{1,4}){1,4}(?:\s?\((?:\p{L}|\s){2,12}\)){0,3}\)?$/u;

/** `lo/rt (AFP, dpa, Reuters)`, `jc (efe, dpa, afp)`: initials, and the agencies that a text was made of. */
const INITIALS_AND_AGENCIES =
  /^(?:\p{L}\.?){1,4}(?:\s?\/\s?(?:\p{L}\.?){1,4}){0,3}\s\((?<agencies>[\p{L}\s,،.]{2,50})\)$/u;

/** Whether a line is initials with agencies behind them, one of which is known or all in small letters or initials. */
function isInitialsAndAgencies(text: string): boolean {
  const agencies = INITIALS_AND_AGENCIES.exec(text)?.groups?.agencies;
  if (agencies === undefined) return false;
  return agencies
    .split(/[,،]\s?/u)
    .every((each) => AGENCY_KEYS.has(toWordKey(each)) || /^(?:\p{L}\s){1,3}\p{L}$/u.test(each));
}

const AGENCY_KEYS: ReadonlySet<string> = new Set(AGENCIES.map(toWordKey));

/** A label and its value: `LENGTH: 214 words`. */
const LABELLED = /^(?<label>\p{L}[\p{L}\p{M}'’ /_-]{1,40}?)\s*[:：](?!\/\/)\s*(?<value>.*)$/u;

/** What sets the cells of a menu or the steps of a path apart. */
const CELLS = /\s*[|¦›»]\s*|\s+(?:>|\/|\/\/|•|·|::)\s+/u;

/** A cell has no more words. A line of them has so many at least. */
const [CELL_WORDS, LEAST_CELLS] = [4, 3];

/** `The Associated Press contributed to this report.`: who helped, as a sentence of its own. */
const HELP =
  /^\p{Lu}[^.!?"“]*(?:(?<=\p{Lu})\.[^.!?"“]*)*\scontributed (?:to this (?:report|story|article)|reporting)(?: from [^.!?]{2,40})?\.$/u;
const LONGEST_HELP = 200;

/** The widest credit, in characters. */
const LONGEST_CREDIT = 300;

/** What a line at the edge of a plain text is by its own shape or words; null for what may be the story's. */
export function readEdgeLine(passage: Passage, reading: Reading, isBehind: boolean): Role | null {
  const { text, isProse } = passage;
  if (isBehind && isCreditLine(text, isProse)) return 'credit';
  if (isBehind && isEndMark(text)) return 'credit';
  if (isBehind && text.length <= 40 && INITIALS.test(text)) return 'credit';
  if (isBehind && text.length <= 70 && isInitialsAndAgencies(text)) return 'credit';
  if (isBehind && text.length <= 200 && isFeedEnd(text, reading.comparable)) return 'closing';
  if (isProse || reading.isRow) return null;
  if (isAddressLine(text)) return 'address';
  if (isLabelled(text)) return 'record';
  if (isMenu(text)) return isBehind ? 'page-foot' : 'page-head';
  return null;
}

/** `(Reporting by Ada Quill; Editing by Jo Mill)`; in prose only between brackets or with its semicolon. */
function isCreditLine(text: string, isProse: boolean): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  const inner = /^[[(（【]{1,2}(?<inner>[^()（）]*(?:\([^()]{0,60}\)[^()（）]*)*)[\])）】]{1,2}\.?$/u.exec(
    text,
  )?.groups?.inner;
  if (inner !== undefined) return isCredit(toComparable(inner));
  if (text.length <= LONGEST_HELP && HELP.test(text)) return true;
  if (isProse && !/;|；|\s\|\s/u.test(text)) return false;
  return isCredit(toComparable(text));
}

/** `The post … appeared first on …`, `Continue reading …`. Its first words alone say too little in a sentence. */
function isFeedEnd(text: string, comparable: string): boolean {
  if (!isFeedTail(comparable)) return false;
  return (
    /\b(?:appeared first on|est apparu en premier sur|apparaît en premier|erschien zuerst auf|(?:se publicó|apareció) primero en|apareceu primeiro em|proviene da|впервые появилась)\b/iu.test(
      text,
    ) ||
    /(?:впервые появилась|first on)/iu.test(text) ||
    (/(?:\.{3}|…|→|»|&raquo;|\[…\])$/u.test(text) && comparable.split(' ').length <= 8)
  );
}

/** Whether any language knows a line's label: of a mail, of a form. */
function hasLabel(text: string): boolean {
  const label = LABELLED.exec(text)?.groups?.label;
  return label !== undefined && isLabelWord(toWordKey(label));
}

function isLabelled(text: string): boolean {
  if (text.length > 300) return false;
  const label = LABELLED.exec(text)?.groups?.label;
  return (
    label !== undefined &&
    (RECORD_LABELS.has(toWordKey(label)) || RECORD_LABELS.has(toWordKey(label.replace(/[_-]/gu, ' '))))
  );
}

function isMenu(text: string): boolean {
  if (text.length > 300) return false;
  const cells = text.split(CELLS).filter((cell) => cell.trim() !== '');
  const isPath = /[›»]|\s>\s/u.test(text);
  if (cells.length < (isPath ? 2 : LEAST_CELLS)) return false;
  return cells.every(
    (cell) => cell.trim().split(/\s+/u).length <= CELL_WORDS && /\p{L}/u.test(cell) && !/[.!?]$/u.test(cell),
  );
}

/** `post_status=publish`, `nid: 77102`: a key of a program and its value; tags in brackets. */
const KEY_VALUE = /^(?:[A-Za-z]\w{1,40}=.{0,300}|[a-z]+_[a-z_]{1,40}: ?.{0,300})$/u;

/** So many labelled lines above a story make a record; those that open the text whatever their labels are. */
const LEAST_LABELS = 3;

/**
 * Labelled lines in runs: above a story three of them, behind it two, with a label that is known, so that line-ups, scorers and
 * what an event's notice tells stay.
 */
export function findRecordRuns(
  passages: readonly Passage[],
  start: number,
  end: number,
  isBehind: boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const close = () => {
    const texts = run.map((index) => passages[index]?.text ?? '');
    const isKnown = texts.some((text) => isLabelled(text) || hasLabel(text) || KEY_VALUE.test(text));
    // Below other lines labels that nobody knows may be told: `When: Saturday 14 May`, `Where: Hythe`.
    const isRecord = isBehind
      ? run.length > 1 && isKnown
      : run.length >= LEAST_LABELS && (isKnown || run[0] === 0);
    // A label right above running text may head it.
    if (!isBehind && /[:：]\s*$/u.test(texts.at(-1) ?? '')) run.pop();
    if (isRecord) for (const index of run) found.add(index);
    run = [];
  };
  for (let index = start; index < end; index += 1) {
    const { text = '', isProse = true } = passages[index] ?? {};
    if (!isProse && text.length <= LONGEST_RECORD && (LABELLED.test(text) || KEY_VALUE.test(text)))
      run.push(index);
    else close();
  }
  close();
  return found;
}

/** A line of a record has no more characters. */
const LONGEST_RECORD = 200;

/**
 * For each passage of an edge whether it stands in a block, between blank lines and without running
 * text, in which some line tells how to reach somebody: who to ask, a signature, a masthead's foot.
 */
export function findContactBlocks(
  passages: readonly Passage[],
  start: number,
  end: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  let block: number[] = [];
  const close = () => {
    // A short last paragraph of the story stands right above: it is nobody's address.
    while (isTold(passages[block[0] ?? -1])) block.shift();
    const texts = block.map((index) => passages[index]);
    if (
      texts.some((each) => each !== undefined && hasContact(each.text)) &&
      texts.every((each) => each?.isProse === false)
    )
      for (const index of block) found.add(index);
    block = [];
  };
  for (let index = start; index < end; index += 1) {
    if (passages[index]?.blankBefore === true) close();
    block.push(index);
  }
  close();
  return found;
}

/** A sentence with its stop and so many words tells; a contact's line does not end so. */
const TOLD_WORDS = 4;

function isTold(passage: Passage | undefined): boolean {
  if (passage === undefined || hasContact(passage.text)) return false;
  return endsInStop(passage.text) && countWords(passage.text) >= TOLD_WORDS;
}
