import type { Span } from '../../model/span.ts';
import { keepFor } from '../../text/keep-answers.ts';
import type { Document } from '../document.ts';
import type { EdgeLine } from '../outlets/edge-lines.ts';

/** What an exchange's notice prints in its head or foot about the paper that is listed: its code, its number, the duty to publish. */
const LISTING =
  /(?<![\p{L}\p{N}])(?:ISIN|WKN|RNS (?:number|reach)|(?:share|stock|scrip|security|ticker|trading|issuer|bse|nse) (?:code|symbol|ticker)s?|ad[ -]?hoc(?=\s?:)|regulatory (?:announcement|filing)|stock exchange (?:release|announcement)|inside information|insiderinformation|información privilegiada|hecho (?:esencial|relevante)|fato relevante|comunicado ao mercado|information (?:réglementée|privilégiée)|informazion[ei] (?:regolamentat[ae]|privilegiat[ae])|pörssitiedote|börsmeddelande|børsmeddelelse|børsmelding|raport bieżący|özel durum açıklaması|существенн(?:ый факт|ом факте))(?![\p{L}])|(?:証券|銘柄|株券)?コード(?:番号)?\s?[：:\s]\s?\d|[证證]券代[码碼號号]|股[份票]代[码碼號号]|종목코드|\((?:AIM|LSE|NYSE|NASDAQ|TSXV?|TSX[- ]V|ASX|JSE|SGX|HKEX|Euronext[\p{L} ]{0,20}|B3|BMV|BSE|NSE|OMX|GPW|TASE|XETRA|SIX)\s?:\s?[A-Z0-9.]{1,8}\)/iu;

/** How a company speaks of itself in its notices; news writes `the company`. */
const ITSELF =
  /(?<![\p{L}])(?:[Tt]he "?Company|[Dd](?:ie|er) Gesellschaft|[Ll]a (?:Sociedad|Compañía|Società|Société)|[AO] (?:Companhia|Sociedade)|[Ss]półka|Общество|Компания|Yhtiö|Bolaget|Selskapet|Selskabet|Şirketimiz|Perseroan)(?![\p{L}])|当社|當社|本公司|당사/u;

/** Legal forms behind a name. */
const FORM =
  '(?:P\\.?L\\.?C|Ltd|Limited|Inc|Incorporated|Corp|Corporation|L\\.?L\\.?C|N\\.?V|S\\.?E|A\\.?G|(?:AG|GmbH|SE) & Co\\.? KGaA|KGaA|S\\.?A(?:\\.?B\\.? de C\\.?V)?|S\\.?p\\.?A|S\\.?C\\.?A|ASA|A\\/S|AB|Oyj?|Abp|hf|Bhd|Berhad|Tbk|PJSC|JSC|OJSC|[ZN]yrt|a\\.?\\s?s|d\\.\\s?d|A\\.?Ş|T\\.?A\\.?Ş)';

/** A company's name with its legal form: `Norda Salt PLC`, `ПАО «Норда»`, `株式会社ノルダ`; its code in brackets may follow. */
const COMPANY = new RegExp(
  `^(?<name>(?:\\p{Lu}[\\p{L}\\p{N}.&'’-]*,? (?:(?:of|and|&|de|du|der|und|et|e|y) )?){1,7}${FORM}\\.?|(?:ПАО|АО|ОАО|НПАО|PT|株式会社)\\s?[«"]?\\p{L}[\\p{L}\\p{N} ー・&-]{1,40}[»"]?|[\\p{Script=Han}\\p{Script=Katakana}ー・]{2,24}(?:股份有限公司|有限公司|株式会社|ホールディングス))(?<rest>\\s?[(（\\[][^()（）]{1,40}[)）\\]])?$`,
  'u',
);

/** The same before the headline, on its line: `Norda Seil AG: Vorstand passt Prognose an`. */
const LEAD = new RegExp(
  `^(?<name>(?:\\p{Lu}[\\p{L}\\p{N}.&'’-]* (?:(?:of|and|&|de|du|der|und|et|e|y) )?){1,7}${FORM})(?:\\s?[:/]|\\s[–—-])\\s`,
  'u',
);

/** A label of the company that an exchange's form is about; Japanese ones are spread. */
const LABEL =
  /^(?<label>(?:name of (?:the )?(?:listed )?(?:company|issuer|applicant)|company(?: name)?|issuer|unternehmen|emittent(?:in)?|société|émetteur|denominación social|emisor|companhia|emissora|società|emittente|bolag|yhtiö|selskap|spółka|şirket(?: adı)?|эмитент|公司(?:名称|名稱|全称)|会\s?社\s?名|上場会社名|회사명)\s?[:：\s]\s*)(?<value>\S.*)$/iu;

/** So many lines of a text's head name the company; forms and feet are as long. */
const MOST = 60;

/**
 * The listed company whose notice a text is, as its head prints it: on a line of its own, behind a label, or before the
 * headline. Only where head or foot print its code or its duty to publish, and the text speaks of `the Company`. A
 * story that mentions a company and its code has them in its sentences; a page of shares lists them.
 */
export const findIssuer = keepFor((document: Document): Span | null => {
  const { head, foot } = document.edges;
  const [top, bottom] = [head.slice(0, MOST), foot.slice(-MOST)];
  if (![...top, ...bottom].some(({ text }) => LISTING.test(text)) || !ITSELF.test(document.view.text))
    return null;
  for (const line of [...top, ...bottom]) {
    const labelled = readLabelled(line);
    if (labelled !== null) return labelled;
  }
  const found = top.flatMap((line) => readAlone(line) ?? []);
  const { text } = document.view;
  return (
    [...found, ...top.flatMap((line) => readLead(line) ?? [])].find((span) => isNamedAgain(text, span)) ??
    null
  );
});

/** Whether the beginning of a name is printed elsewhere, too: `Norda`, of `Norda Salt PLC`; of a Chinese one two letters. */
function isNamedAgain(text: string, { start, end }: Span): boolean {
  const word = /^(?:\p{Script=Han}{2}|[\p{L}\p{N}]{3,})/u.exec(text.slice(start, end))?.[0].toLowerCase();
  if (word === undefined) return false;
  const around = `${text.slice(0, start)} ${text.slice(end, MOST_TEXT)}`.toLowerCase();
  return around.includes(word);
}

/** So much of a text is looked at for the name, in UTF-16 units. */
const MOST_TEXT = 200_000;

function readLabelled({ text, start }: EdgeLine): Span | null {
  const { label = '', value } = LABEL.exec(text)?.groups ?? {};
  const name = value === undefined ? undefined : COMPANY.exec(value.trim())?.groups?.name;
  return name === undefined ? null : toSpan(start + label.length, name);
}

function readAlone({ text, start }: EdgeLine): Span | null {
  const name = text.length > 120 ? undefined : COMPANY.exec(capitals(text))?.groups?.name;
  return name === undefined ? null : toSpan(start, name);
}

function readLead({ text, start }: EdgeLine): Span | null {
  const name = LEAD.exec(text)?.groups?.name;
  return name === undefined ? null : toSpan(start, name);
}

/** Legal forms are printed in capitals with the rest of a name: `NORDA HOLDINGS LIMITED`. */
function capitals(text: string): string {
  return /\p{Ll}/u.test(text)
    ? text
    : text.replace(
        /(?<=\s)(?:LIMITED|INCORPORATED|CORPORATION|LTD|CORP|INC)\b/u,
        (form) => form[0] + form.slice(1).toLowerCase(),
      );
}

function toSpan(start: number, name: string): Span {
  return { start, end: start + name.length };
}
