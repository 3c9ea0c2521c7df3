import { readDate } from '../dates/read-date.ts';
import type { Document } from '../document.ts';
import { BODY_NOUN } from '../lines/body-noun.ts';
import { toComparable } from '../lines/comparable.ts';
import { isNotOutlet } from '../lines/not-outlets.ts';
import { isBodyName } from '../lines/outlet-name.ts';
import { countWords } from '../lines/prose.ts';
import type { EdgeLine } from '../outlets/edge-lines.ts';
import { foldDotless } from '../text/fold-dotless.ts';

/** What a release calls itself, in the languages of news. */
export const RELEASE =
  /^(?:for immediate release|(?:joint |official )?(?:press|news|media) (?:releases?|statement|communiqu[eé]|note|advisory)|pressemitteilung|medienmitteilung|presseinformation|pressemeldung|communiqué de presse|comunicado(?: de prensa| de imprensa| oficial)?|nota (?:de prensa|informativa|à imprensa)|comunicato stampa|basin (?:bülteni|açiklamasi|duyurusu)|пресс-релиз|сообщение для (?:печати|сми)|ہینڈ آؤٹ|پریس ریلیز|بيان صحفي|بيان صحافي|تصريح صحفي|للنشر الفوري|برائے فوری اشاعت|فوری اشاعت کے لیے|برائے اشاعت|اخباری بیان|بيان|заявление|обращение|הודעה לעיתונות|הודעת דובר|보도자료|प्रेस विज्ञप्ति|siaran pers|بیانیه|اطلاعیه|新闻稿|新聞稿|プレスリリース|報道発表(?:資料)?|persbericht|komunikat prasowy|pressmeddelande|pressemeddelelse|pressemelding|lehdistötiedote|tiedote|pressiteade|tisková zpráva|tlačová správa|sajtóközlemény|comunicat de presă|priopćenje|saopštenje|саопштење|δελτίο τύπου|прессъобщение|прес-реліз|pranešimas spaudai|preses relīze|siaran media|thông cáo báo chí|ข่าวประชาสัมพันธ์|comunicat de premsa|prentsa-oharra)(?=$|[\s:,.№#–-])/iu;

/** Lines of a letterhead that name no body: states above a ministry, people's offices below it, addresses. */
export const NOT_BODY =
  /^(?:(?:the )?(?:[\p{L}]+ ){0,2}(?:republic|kingdom|state|government|commonwealth|sultanate|emirate)(?: of .{2,40})?|república .{2,40}|république .{2,40}|حکومت\S{0,2} .{2,30}|جمهوری .{2,30}|جمهورية .{2,30}|t\.c\.|p\.?o\.? box .*|office of the (?:spokes|press).*|press (?:office|service|department)|der (?:ober)?bürgermeister.*|presse.{0,40}|public affairs.*|contact.*|tel.*|www\..*|embargoed.*|date.*|no\.? .*|n[°º].*)$/iu;

/** A ministry, an office, a town or a company in a script without blanks. */
const HAN_BODY =
  /^[\p{Script=Han}\p{Script=Katakana}]{2,20}(?:省|庁|廳|部|局|委员会|委員会|市|县|県|府|政府|办公室|協会|协会|学会|大学|大學|集团|公司|会社)$/u;

/** So far below the mark, behind a day, the body may stand. */
const BELOW_MARK = 4;

/** How near to the story a release calls itself one, and how near above that its letterhead ends: a menu has such an item, too. */
const [NEAR_STORY, NEAR_MARK] = [14, 7];

/**
 * The body whose letterhead stands over a release: the first line of the head that can be a body's name, above
 * `PRESS RELEASE` or right below it, where the text names it again or the name says what it is. Null where there is none.
 */
export function findLetterhead(document: Document): EdgeLine | null {
  const { head } = document.edges;
  const mark = head.findIndex(
    (line) =>
      RELEASE.test(unspaced(foldDotless(line.text))) || piecesOf(line).some(({ text }) => RELEASE.test(text)),
  );
  if (mark < Math.max(0, head.length - NEAR_STORY)) return null;
  const rest = toComparable(foldDotless(document.view.text.slice(head[mark]?.end ?? 0, 200_000)));
  const isBody = (line: EdgeLine) => isBodyLine(line.text, rest);
  const beside = piecesOf(head[mark]).find(isBody);
  if (beside !== undefined) return beside;
  const above = head.slice(Math.max(0, mark - NEAR_MARK), mark).find(isBody);
  const isHan = (line: EdgeLine) => HAN_BODY.test(line.text) && isBody(line);
  return above ?? head.slice(mark + 1, mark + BELOW_MARK).find(isHan) ?? null;
}

/** What strokes set apart in a line of a portal of releases: `17.05.2021 08:00 EET | Norda Osuuskunta | Tiedote`. */
function piecesOf(line: EdgeLine | undefined): readonly EdgeLine[] {
  if (line === undefined || !/\s[|•]\s/u.test(line.text)) return [];
  return line.text.split(/\s+[|•]\s+/u).map((text) => {
    const start = line.start + line.text.indexOf(text);
    return { ...line, text, start, end: start + text.length, from: start, to: start + text.length };
  });
}

function isBodyLine(printed: string, rest: string): boolean {
  const text = foldDotless(printed);
  return (
    isBodyName(text) &&
    (text.includes(' ') || HAN_BODY.test(text)) &&
    !isNotOutlet(text) &&
    !NOT_BODY.test(text) &&
    !RELEASE.test(unspaced(text)) &&
    readDate(text) === null &&
    (BODY_NOUN.test(text) ||
      HAN_BODY.test(text) ||
      (countWords(text) <= MOST_WORDS && rest.includes(toComparable(text))))
  );
}

/** A headline of more words may be the first sentence of its release as well. */
const MOST_WORDS = 5;

/** `P R E S S E M I T T E I L U N G` without its blanks. */
function unspaced(text: string): string {
  return /^(?:\p{L} ){4,40}\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text;
}
