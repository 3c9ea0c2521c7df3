import { foldWords } from '../languages/fold-words.ts';
import { LEXICONS } from '../languages/lexicons.ts';

const LABELS: ReadonlySet<string> = new Set(
  LEXICONS.flatMap(({ caption }) => caption.map((word) => foldWords(word))),
);

/** `Photo:`, `Foto :`, `写真＝`, and what a caption can begin with. */
const LABELLED =
  /^[\s[(*_]*(?<label>[^:：=＝]{1,30})[:：=＝][*_]{0,2}\s*(?=[\p{Lu}\p{Lo}\p{N}"'«“(]|\p{Ll}{2,5}(?:\/|$))/u;

/** `图为…`: the label and its verb in one. */
const PICTURE_SHOWS = /^[图圖][为為]/u;

/** How some pages print the same without a colon: `Image source, Getty Images`. */
const PAGE_LABEL =
  /^[,،]?\s?(?:(?:Image|Media|Video) (?:source|caption|copyright)|Légende image|Crédit photo|Pie de foto|Fuente de la imagen|Legenda da foto|Crédito(?= ?,)|Подпись к фото|Автор фото|Підпис до фото|Автор фото|Fotoğraf altı yazısı|Bildunterschrift|التعليق على الصورة|(?:صدر|مصدر) الصورة|توضیح تصویر|منبع تصویر|تصویر کا (?:ذریعہ|کیپشن)|图像来源|图像加注文字|圖像來源|圖像加註文字|이미지 출처|사진 설명|画像提供)(?:[,،，、]|(?<=[\p{L}\p{M}])(?=\s?\p{Lu}|کیپشن)|(?<=(?:ذریعہ|کیپشن))) ?\S/u;

/** Names in brackets that close a caption: `(Ledger/M. Okoye)`, `[Reuters]`. */
const NAMES_IN_BRACKETS =
  /[([]\p{Lu}[\p{L}\p{M}.'-]*(?:[ /]+(?:via |by )?\p{Lu}[\p{L}\p{M}.'-]*){0,5}[)\]]$/u;

/** A credit behind a stroke or a sign: `© AFP`, `/ Reuters`, `REUTERS/Jane Doe`. */
const SIGNED =
  /(?:©\s?|\(c\)\s?|\s\/\s?|(?:REUTERS|AFP|AP|EPA|EFE|ANSA|dpa)\/)\p{Lu}[\p{L}\p{M}.' /-]{1,40}$/u;

/** The last bracket of a line, which may name the photographer. */
const LAST_BRACKET = /[([（［](?<inside>[^()[\]（）［］]{2,60})[)\]）］][.。]?$/u;

/** A line that is an agency's credit and nothing else: `REUTERS/Jane Doe`, `AP Photo/J. Doe`. */
const CREDIT_LINE =
  /^(?:REUTERS|Reuters|AFP|AP|EPA|EFE|ANSA|dpa|Getty Images|Xinhua|picture alliance)(?: Photo)?\s?\/\s?\p{Lu}[\p{L}\p{M}.' /-]{1,60}$/u;

/** A photographer in Chinese or Japanese: `（新华社记者 李明 摄）`, `記者撮影`. */
const TAKEN_BY = /(?:摄|攝|撮影)[)）]?$/u;

/** Whether a passage is printed with a caption's label, in any language of the lexicons, or is a credit alone. */
export function isLabelledCaption(text: string): boolean {
  const label = LABELLED.exec(text.slice(0, 60))?.groups?.label;
  return (
    (label !== undefined && isPictureLabel(label)) ||
    PICTURE_SHOWS.test(text) ||
    PAGE_LABEL.test(text) ||
    CREDIT_LINE.test(text)
  );
}

/** Agencies whose copy was used, and nobody who took a picture: `AFP/Reuters`. */
const AGENCIES_ALONE =
  /^(?:AP|AFP|EPA|EFE|ANSA|dpa|DPA|Reuters|REUTERS|TASS|PTI|UPI|AA|APA|AAP)(?:\s?[/,]\s?(?:AP|AFP|EPA|EFE|ANSA|dpa|DPA|Reuters|REUTERS|TASS|PTI|UPI|AA|APA|AAP))+$/u;

/** Whether a bracket behind the words names a photo or a photographer: `(AP Photo/J. Doe)`, `(Foto: dpa)`. */
export function endsInPhotoCredit(text: string): boolean {
  const tail = text.slice(-80);
  const inside = LAST_BRACKET.exec(tail)?.groups?.inside;
  if (inside === undefined || AGENCIES_ALONE.test(inside)) return false;
  return (
    /^(?:AP|AFP|EPA|Reuters) Photo\b|^(?:REUTERS|AFP|AP|EPA|EFE|SHUTTERSTOCK|Shutterstock|GETTY|Getty Images)\s?\//u.test(
      inside,
    ) ||
    TAKEN_BY.test(inside) ||
    isPictureLabel(/^[^:：=＝/]{1,30}(?=[:：=＝/])/u.exec(inside)?.[0] ?? '') ||
    /^photo(?:s|graph)? (?:by|courtesy)\b/iu.test(inside)
  );
}

/** A label and what stands behind it: `… in the capital. Photo: Jane Doe`. Asked only where there is a colon: it tries each run of words. */
const LABELLED_TAIL = /(?<label>\p{L}[\p{L}\p{M}' ]{1,24})[:：=＝]\s?\p{Lu}[^.]{1,40}$/u;
const COLON = /[:：=＝]/u;

/** Whether the words are closed by a credit of any form; behind a picture that makes a caption. */
export function endsInCredit(text: string): boolean {
  const tail = text.slice(-120);
  const labelled = COLON.test(tail) ? LABELLED_TAIL.exec(tail)?.groups?.label : undefined;
  return (
    NAMES_IN_BRACKETS.test(tail) ||
    SIGNED.test(tail) ||
    TAKEN_BY.test(tail) ||
    endsInPhotoCredit(text) ||
    (labelled !== undefined && LABELS.has(foldWords(labelled).split(' ').at(-1) ?? ''))
  );
}

/** `Foto`, `File photo`, `AP Photo`, `Photo by Jane Doe`. */
function isPictureLabel(label: string): boolean {
  const words = foldWords(label);
  return LABELS.has(words) || LABELS.has(words.replace(/^(?:file|ap|afp|epa|reuters) /u, ''));
}
