import {
  type DatelineContext,
  type DatelinePart,
  isKnownAgency,
  isKnownPlace,
  type PrintedDateline,
  toPart,
} from './printed-dateline.ts';

const DAY = String.raw`(?<date>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)`;
const REPORTER = String.raw`(?:记者|記者|特派员|通讯员)[\s:：]?(?<reporter>[\p{Script=Han}·、，\s]{2,30}?)`;
const PLACE = String.raw`(?<place>\p{Script=Han}{2,8}?)`;

/**
 * Forms in Chinese: mark, place, day and the sign for a telegram (电, 讯), in brackets or not, the reporter
 * in brackets behind or between. The sign is what no sentence has there.
 */
const CHINESE: readonly RegExp[] = [
  new RegExp(
    `^[（(【]?(?<credit>\\p{Script=Han}{2,6}?(?:社|网|網|报|報)|本报|本報|本网|本台)?(?:${REPORTER})?${PLACE}?${DAY}?(?:综合|綜合)?(?:电|電|讯|訊)(?:（${REPORTER.replaceAll('reporter', 'reporter2')}[）)]|\\(${REPORTER.replaceAll('reporter', 'reporter3')}\\))?[）)】]?[\\s:：]*`,
    'u',
  ),
];

/** Forms in Japanese: `【東京時事】`, `【ワシントン共同】`, `【北京＝山田太郎】`, `［東京　17日　ロイター］`. */
const JAPANESE = /^[【［[](?<inside>[^【】［］[\]\n]{2,30})[】］\]]\s?[-–—]?\s?/u;
const JAPANESE_INSIDE =
  /^(?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)(?:\s?(?<date>[\d０-９]{1,2}日))?(?:\s?[=＝]?\s?(?<credit>共同|時事|AFP時事|AFP=時事|ロイター|聯合ニュース|AFP|CNN|新華社)|[=＝](?<reporter>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、]{2,16}))$/u;

/**
 * Datelines in Chinese and Japanese: `新华社北京5月17日电（记者 张三）`, `（中央社記者林巧璉高雄17日電）`,
 * `（北京综合讯）`, `【東京時事】`. Not `【速報】`, not `他收到来电`.
 */
export function readHanDateline(text: string, context: DatelineContext): PrintedDateline | null {
  return (
    readJapanese(text, context) ?? readTaiwanese(text) ?? readChinese(text, context) ?? readReporter(text)
  );
}

/** `〔記者童小滿／台中報導〕`, `【記者林巧璉／高雄報導】`, as papers of Taiwan print it. */
const TAIWANESE =
  /^[〔【（(［](?:本報|中央社)?(?:記者|特派員|特派記者|通訊員|編譯)(?<reporter>[\p{Script=Han}、]{2,14}?)[／/](?<place>[\p{Script=Han}]{2,8}?)(?:即時|綜合|專訪|連線)?(?:報導|报导|電|电|訊)[〕】）)］]\s?[-–—]?\s?/u;

/** `（记者 童小满 通讯员 周牧）` before the first sentence. */
const REPORTER_FIRST =
  /^[（(](?:本报|本網|本网|本報|见习|實習)?(?:记者|記者)[\s:：]?(?<reporter>[\p{Script=Han}·]{2,4}(?:[、\s][\p{Script=Han}·]{2,4}){0,2}?)(?=[）)]|[\s、，,](?:通讯员|通訊員|实习生|摄影|文)|\s)[^（）()]{0,24}[）)]\s?/u;

function readTaiwanese(text: string): PrintedDateline | null {
  const match = TAIWANESE.exec(text);
  const { reporter, place } = match?.groups ?? {};
  if (!match || reporter === undefined || place === undefined) return null;
  const end = match[0].length;
  return {
    end,
    place: partOf(match[0], place),
    date: null,
    credit: null,
    reporter: partOf(match[0], reporter),
  };
}

function readReporter(text: string): PrintedDateline | null {
  const match = REPORTER_FIRST.exec(text);
  const reporter = match?.groups?.reporter;
  if (!match || reporter === undefined) return null;
  return {
    end: match[0].length,
    place: null,
    date: null,
    credit: null,
    reporter: partOf(match[0], reporter),
  };
}

function readChinese(text: string, context: DatelineContext): PrintedDateline | null {
  for (const pattern of CHINESE) {
    const match = pattern.exec(text);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const { credit, date } = groups;
    const [early, place] = splitPlace(groups.reporter ?? '', groups.place);
    const isBracketed = /^[（(【]/u.test(match[0]);
    const isMarked = credit !== undefined && isKnownAgency(credit, context);
    const isPlaced = place !== undefined && isKnownPlace(place);
    // Two of three: an agency, a city, a day; in brackets one of them.
    const signs = [isMarked, isPlaced, date !== undefined].filter(Boolean).length;
    if (signs < 2 && !(isBracketed && signs === 1) && credit !== '本报' && credit !== '本報') continue;
    const reporter = early ?? groups.reporter2 ?? groups.reporter3;
    return {
      end: match[0].length,
      place: partOf(match[0], place),
      date: partOf(match[0], date),
      credit: partOf(match[0], credit),
      reporter: partOf(match[0], reporter?.trim()),
    };
  }
  return null;
}

/** `記者林巧璉高雄17日電`: nothing parts the name from the place, so a known city does. */
function splitPlace(
  name: string,
  place: string | undefined,
): readonly [string | undefined, string | undefined] {
  if (name === '') return [undefined, place];
  const both = `${name}${place ?? ''}`;
  for (let at = 2; at < both.length; at += 1)
    if (isKnownPlace(both.slice(at))) return [both.slice(0, at), both.slice(at)];
  return [name, place];
}

function readJapanese(text: string, context: DatelineContext): PrintedDateline | null {
  const match = JAPANESE.exec(text);
  const inside = match?.groups?.inside;
  const groups = inside === undefined ? undefined : JAPANESE_INSIDE.exec(inside.trim())?.groups;
  if (!match || !groups?.place) return null;
  const { place, date, credit, reporter } = groups;
  const isCredited = credit !== undefined && isKnownAgency(credit, context);
  if (!isKnownPlace(place) && !isCredited && !(isTown(place) && context.isPrinted?.(place) === true))
    return null;
  return {
    end: match[0].length,
    place: partOf(match[0], place),
    date: partOf(match[0], date),
    credit: partOf(match[0], credit),
    reporter: partOf(match[0], reporter),
  };
}

/** A town's name in two to four signs; whether it is one, the text must say: `帯広市`. */
function isTown(place: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(place);
}

function partOf(printed: string, part: string | undefined): DatelinePart | null {
  if (part === undefined || part === '') return null;
  const at = printed.indexOf(part);
  return toPart(printed, at, at + part.length);
}
