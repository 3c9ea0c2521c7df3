import { keepAnswers } from '../../text/keep-answers.ts';
import { hasNounAtEnd, isSmallNoun, type NounWeight, readNouns } from './outlet-noun.ts';

/** Whether a name ends in an outlet's noun. */
export function endsInNoun(text: string): boolean {
  return isName(text) && hasNounAtEnd(text);
}

/**
 * Whether a name of several words is a paper's by its form: an article and a noun, a noun that is only papers', a news agency. Not
 * `Emily Post`, not `Press Conference`, not `Book Review`.
 */
export function isPaperName(text: string): boolean {
  return nounWeight(text) === 2 || (isName(text) && hasArticle(text) && hasNounAtEnd(text));
}

/** Small words between the words of a name; not counted. */
const SMALL =
  '(?:of|and|&|the|for|in|on|de|du|des|la|le|les|el|los|al|der|die|das|und|et|y|e|do|da|dos|di|del|della|dei|degli|delle|von|van|het|zum|zur|sur|z|w|ya|wa|za|na|của|и|і|та|και|της|του|των)';

/** A word that begins with a capital, or stands in a script that has none; or a number. */
const WORD = String.raw`(?:(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}.&'’/-]{0,40}|\p{N}{1,4})`;

/** One to five words with capitals; the small words of several languages between them are not counted. */
const NAME = new RegExp(
  String.raw`^(?:a[ldnrstz]-|el-)?(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}.&'’/-]{0,40}(?: (?:${SMALL} ){0,2}(?:[dl]['’])?${WORD}){0,4}$`,
  'u',
);

/** The same with up to ten words: bodies that issue releases have long names. */
const BODY_NAME = new RegExp(
  String.raw`^(?:a[ldnrstz]-|el-)?(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}.&'’/-]{0,40}(?:,? (?:${SMALL} ){0,2}(?:[dl]['’])?${WORD}){0,9}$`,
  'u',
);

/** Legal forms of companies behind a name. */
const LEGAL_FORM =
  /(?:,? (?:CO|LTD|INC|SCCL|SLU|S\.?L\.?U|Ltda|Lda|EIRL|GbR|mbH|e\.V|e\.K|KGaA|d\.o\.o|s\.r\.o|a\.s|sp\. z o\.o|Kft|Zrt|Nyrt|Bt|UAB|SIA|OÜ|ehf|hf|ApS|A\/S|ASA|Oyj|SRL|Sarl|SARL|SNC|BVBA|VZW|ASBL|CIC|Pte|Sdn|Bhd|Tbk|MMC|Ltd|Limited|Inc|Incorporated|LLC|L\.L\.C|PLC|plc|LLP|Corp|Corporation|Co|Company|& Co|GmbH|AG|KG|S\.?A\.?S?|S\.?[Rr]\.?[Ll]|S\.?p\.?A|S\.?L|B\.?V|N\.?V|A\.?Ş|Pty|Pvt|Oy|AB|AS|ООД|ЕООД|ЕАД|АД|ДОО|д\.о\.о|ДООЕЛ|Α\.?Ε|ΕΠΕ|Ι\.?Κ\.?Ε|Ο\.?Ε|Μονοπρόσωπη|ЖШС|ՍՊԸ|בע["״]מ|प्रा|लि|प्राइवेट|लिमिटेड|লিমিটেড)\.?)+$/u;

/** Whether a line could be a name at all: `Norda Press`, not `two officials familiar with the matter`. */
export function isName(text: string): boolean {
  return text.length <= 60 && NAME.test(text);
}

/** Whether a line could be the name of a body that issues releases: `Ministry of Grain and Fisheries`. */
export function isBodyName(text: string): boolean {
  return text.length <= 100 && BODY_NAME.test(text);
}

/** An article that opens names of papers. */
const ARTICLE = /^(?:the|le|la|les|l'|el|los|las|il|lo|gli|o|a|os|as|der|die|das|de|het) /iu;

/** Whether a name opens as papers' names do: `The Slow Tram`, `La Voz`. */
export function hasArticle(text: string): boolean {
  return ARTICLE.test(text);
}

/** Whether a name has an outlet's noun in it: enough under a label that says `Source`. */
export function hasOutletNoun(text: string): boolean {
  return nounWeight(text) > 0;
}

/**
 * Whether a line reads as an outlet's name though no profile knows it and no label says so: `The
 * Evening Courier`, `Kestrel News Agency`. Not `World News`, a section; not `Emily Post`, a person; not
 * `Press Freedom Falls Again`. Only right above a date is it worth a claim.
 */
export function isOutletName(text: string): boolean {
  return text.split(' ').length <= MOST_WORDS && isPaperName(text);
}

/** A name on a line of its own has no more words. */
const MOST_WORDS = 5;

/** One to five words that begin with a capital or a letter that has none, and no mark of a sentence between them. */
const LOOSE_NAME =
  /^[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}&'’+-]{0,30}(?: [\p{L}\p{M}\p{N}&'’.+-]{1,30}){0,4}$/u;

/** Whether words could be a name in languages that write names small: `Тихий берег`, `La Voix du nord`. Only in a name's own slot. */
export function isLooseName(text: string): boolean {
  return text.length <= 50 && LOOSE_NAME.test(text) && /\p{L}/u.test(text);
}

/** How much a name's own words say that it is an outlet's: 2 a paper's or an agency's noun, 1 one that others have as well, else 0. */
export const nounWeight = keepAnswers((text): NounWeight => {
  const name = text.replace(LOWER_ARTICLE, '');
  const second = name.slice(SEAM.exec(name)?.[0].length ?? name.length);
  if (second !== '' && readNouns(`${name.charAt(0)} ${second}`) > 0) return 2;
  if (!isName(name) && !isName(name.replace(LOWER_WORD, capitalNoun))) return 0;
  const bare = name.replace(ARTICLE, '');
  return readNouns(name) === 2 || !bare.includes(' ') ? readNouns(name) : readNouns(bare);
});

/** Whether a name is one plain word with a capital, as sections, countries and topics are: `Irak`, `Culture`. */
export function isPlainWord(name: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name);
}

/** Two words written as one, the second with its capital: `NordaNotizie`. */
const SEAM = /^\p{Lu}\p{Ll}{2,20}(?=\p{Lu}\p{Ll}{3,10}$)/u;

/** An article written small, as in a sentence: `the Harbour Herald`. */
const LOWER_ARTICLE = /^(?:the|le|la|les|el|los|il|lo|o|a|der|die|das|de|het) /u;

/** A word written small behind another; languages that write names so do it with the noun: `Поморский вестник`, `Lhotecký zpravodaj`. */
const LOWER_WORD = /(?<= )\p{Ll}[\p{L}\p{M}’'-]*/gu;

function capitalNoun(word: string): string {
  return isSmallNoun(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Two or three plain words with capitals. */
const PERSON =
  /^\p{Lu}[\p{Ll}'’-]{1,20} (?:\p{Lu}\.? )?\p{Lu}[\p{Ll}'’-]{1,20}(?: \p{Lu}[\p{Ll}'’-]{1,20})?$/u;

/** Whether a name could as well be a person's, a team's or a place's: `Tom Rudge`, `Larne Rovers`; not `Grain & Tide`. */
export function couldBePerson(text: string): boolean {
  return PERSON.test(text) && !hasOutletNoun(text) && !hasArticle(text);
}

/** Legal forms before a name. */
const LEGAL_LEAD =
  /^(?:PT|CV|OÜ|UAB|SIA|ООО|АО|ОАО|ЗАО|ПАО|ИА|ТОВ|ТДВ|АНО|ЧУП|ТОО|株式会社|一般社団法人)\.?\s?(?=\S{2})/u;

/** The name without the legal form of the company: `Courier Media` of `Courier Media Ltd.` */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORM, '').replace(LEGAL_LEAD, '');
}
