import { type PrintedDateline, toPart } from './printed-dateline.ts';

/** `(서울=연합뉴스) 홍길동 기자 = `, `[서울=뉴시스]홍길동 기자 = `, `[뉴욕=AP/뉴시스] `: no sentence has the sign of equality there. */
const FORM =
  /^[([](?<place>[가-힣]{2,12}(?:[·,/][가-힣]{2,10}){0,2})\s?[=＝]\s?(?<credit>[\p{L}\p{N}·/ ]{2,20})[)\]]\s?(?:(?<reporter>[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,3})\s?(?:선임|객원|인턴)?(?:기자|특파원|통신원)\s?)?(?:[=＝]\s?)?/u;

/** Datelines in Korean. Not `[서울] 날씨`, `(서울 = 수도)` inside a sentence. */
export function readHangulDateline(text: string): PrintedDateline | null {
  const match = FORM.exec(text);
  const { place, credit, reporter } = match?.groups ?? {};
  if (!match || place === undefined || credit === undefined) return null;
  const partOf = (part: string, from: number) => {
    const at = match[0].indexOf(part, from);
    return toPart(match[0], at, at + part.length);
  };
  const behind = match[0].search(/[)\]]/u);
  return {
    end: match[0].length,
    place: partOf(place, 1),
    date: null,
    credit: partOf(credit, 1 + place.length),
    reporter: reporter === undefined ? null : partOf(reporter, behind),
  };
}
