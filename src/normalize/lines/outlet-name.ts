import { keepAnswers } from '../keep-answers.ts';
import { OUTLET_NOUNS } from '../languages/outlet-nouns.ts';
import { toPatternWord, toTriePattern } from '../text/word-trie.ts';

/** Nouns by which outlets call themselves, at the end of their names. */
const LAST_WORD =
  /(?:News|Agency|Times|Post|Tribune|Herald|Press|Monitor|Gazette|Journal|Chronicle|Guardian|Observer|Telegraph|Courier|Mail|Mirror|Star|Sun|Today|Daily|Weekly|Review|Network|Channel|Television|Radio|TV|Media|Online|Standard|Bulletin|Dispatch|Ledger|Register|Record|Inquirer|Globe|Echo|Argus|Sentinel|Advertiser|Citizen|Express|Wire|Newswire|Examiner|Independent|Advocate|Statesman|Spectator|Vanguard|Clarion|Messenger|Recorder|Magazine|Newspaper|English)$/iu;

/** The same nouns wherever they stand in a name: `Times of Israel`, `Radio Farda`, `Gazette de l'Étang`. */
const ANY_WORD = new RegExp(`\\b${LAST_WORD.source.slice(0, -1)}\\b`, 'iu');

/** Nouns of other languages, as whole words or grown together with what stands before. */
const FOREIGN_NOUN = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:${anyOf(OUTLET_NOUNS.anywhere)}|\p{L}{1,20}${anyOf(OUTLET_NOUNS.grown)})(?![\p{L}\p{M}\p{N}])`,
  'iu',
);

/** Nouns of scripts that set no spaces. */
const UNSPACED_NOUN = new RegExp(anyOf(OUTLET_NOUNS.unspaced), 'u');

/** One of some words, in a pattern. */
function anyOf(nouns: readonly string[]): string {
  return toTriePattern(nouns.map((noun) => toPatternWord(noun, ' ')));
}

/** Whether a name ends in an outlet's noun. */
export function endsInNoun(text: string): boolean {
  return isName(text) && (LAST_WORD.test(text) || FOREIGN_NOUN.test(text) || UNSPACED_NOUN.test(text));
}

/**
 * Whether a name of several words is a paper's by its form: an article and a noun at its end, a noun of another language, a news
 * agency. Not `Emily Post`, not `Press Conference`, not `Book Review`.
 */
export function isPaperName(text: string): boolean {
  if (!isName(text)) return false;
  if (UNSPACED_NOUN.test(text) || SURE_ENDING.test(text)) return true;
  return text.includes(' ') && (FOREIGN_NOUN.test(text) || (hasArticle(text) && LAST_WORD.test(text)));
}

/** Nouns that leave no doubt, even without an article before the name. */
const SURE_ENDING = /(?:News Agency|News Network|Newspaper|Newswire|Broadcasting Corporation)$/iu;

/** Small words between the words of a name; not counted. */
const SMALL =
  '(?:of|and|&|the|for|in|on|de|du|des|la|le|les|el|los|al|der|die|das|und|et|y|e|do|da|dos|di|del|della|dei|degli|delle|von|van|het|zum|zur|sur|ya|wa|za|na|của|и|і|та|και|της|του|των)';

/** A word that begins with a capital, or stands in a script that has none; or a number. */
const WORD = String.raw`(?:(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}.&'’/-]{0,40}|\p{N}{1,4})`;

/** One to five words with capitals; the small words of several languages between them are not counted. */
const NAME = new RegExp(
  String.raw`^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}.&'’/-]{0,40}(?: (?:${SMALL} ){0,2}(?:[dl]['’])?${WORD}){0,4}$`,
  'u',
);

/** The same with up to ten words: bodies that issue releases have long names. */
const BODY_NAME = new RegExp(
  String.raw`^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}.&'’/-]{0,40}(?:,? (?:${SMALL} ){0,2}(?:[dl]['’])?${WORD}){0,9}$`,
  'u',
);

/** Legal forms of companies behind a name. */
const LEGAL_FORM =
  /(?:,? (?:CO|LTD|INC|SCCL|SLU|S\.?L\.?U|Ltda|EIRL|GbR|mbH|e\.V|e\.K|KGaA|d\.o\.o|s\.r\.o|a\.s|Kft|Zrt|Nyrt|UAB|SIA|OÜ|ApS|A\/S|ASA|Oyj|SRL|Sarl|SARL|SNC|BVBA|VZW|ASBL|CIC|Pte|Bhd|Tbk|Ltd|Limited|Inc|Incorporated|LLC|L\.L\.C|PLC|plc|LLP|Corp|Corporation|Co|Company|GmbH|AG|KG|S\.?A\.?S?|S\.?[Rr]\.?[Ll]|S\.?p\.?A|S\.?L|B\.?V|N\.?V|A\.?Ş|Pty|Pvt|Oy|AB|AS)\.?)+$/u;

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
  return isName(text) && (ANY_WORD.test(text) || FOREIGN_NOUN.test(text) || UNSPACED_NOUN.test(text));
}

/**
 * Whether a line reads as an outlet's name though no profile knows it and no label says so: `The
 * Evening Courier`, `Kestrel News Agency`. Not `World News`, a section; not `Emily Post`, a person; not
 * `Press Freedom Falls Again`. Only right above a date is it worth a claim.
 */
export function isOutletName(text: string): boolean {
  if (!isName(text) || text.split(' ').length > 4) return false;
  return SURE_ENDING.test(text) || (/^the /iu.test(text) && LAST_WORD.test(text));
}

/** One to five words that begin with a capital or a letter that has none, and no mark of a sentence between them. */
const LOOSE_NAME =
  /^[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}&'’+-]{0,30}(?: [\p{L}\p{M}\p{N}&'’.+-]{1,30}){0,4}$/u;

/** Whether words could be a name in languages that write names small: `Тихий берег`, `La Voix du nord`. Only in a name's own slot. */
export function isLooseName(text: string): boolean {
  return text.length <= 50 && LOOSE_NAME.test(text) && /\p{L}/u.test(text);
}

/** Nouns that hardly anything but a paper or an agency has in its name, at its end. */
const STRONG_NOUN = new RegExp(
  `(?:Herald|Tribune|Gazette|Courier|Times|Chronicle|Telegraph|Inquirer|Advertiser|Newspaper|Examiner|Sentinel|News Agency|News Network|Newswire|Ledger|Dispatch|Journal|Bugle|Intelligencer|Enquirer|Public (?:Radio|Media|Broadcasting)|(?:Radio|TV|Television|Broadcasting) News|${anyOf(OUTLET_NOUNS.strongEnd)})$`,
  'iu',
);

/** The same grown together with what stands before. */
const GROWN_NOUN =
  /^(?:\p{L}[\p{L} -]{0,40})?\p{L}{3,20}-?(?:zeitung|bote|kurier|tagblatt|tageblatt|nachrichten|anzeiger|bladet|tidende|tidning|krant|posten|kuriren|koerier|hírlap)$/iu;

/** Two words written as one, the second with its capital: `NordaNotizie`. */
const SEAM = /^\p{Lu}\p{Ll}{2,20}(?=\p{Lu}\p{Ll}{3,10}$)/u;

/** The same at a name's beginning, in languages that have them there. */
const STRONG_LEAD = new RegExp(String.raw`^${anyOf(OUTLET_NOUNS.strongLead)}\s\p{L}`, 'iu');

/** How much a name's own words say that it is an outlet's: 2 a paper's or an agency's noun, 1 one that others have as well, else 0. */
export const nounWeight = keepAnswers((text): 0 | 1 | 2 => {
  if (GROWN_NOUN.test(text) && isName(text) && text.split(' ').length < 4) return 2;
  const second = text.slice(SEAM.exec(text)?.[0].length ?? text.length);
  if (second !== '' && hasOutletNoun(second)) return 2;
  const isWhole =
    text.includes(' ') ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{3}/u.test(text);
  if (isWhole && (STRONG_NOUN.test(text) || STRONG_LEAD.test(text))) return 2;
  return hasOutletNoun(text) ? 1 : 0;
});

/** Two or three plain words with capitals. */
const PERSON =
  /^\p{Lu}[\p{Ll}'’-]{1,20} (?:\p{Lu}\.? )?\p{Lu}[\p{Ll}'’-]{1,20}(?: \p{Lu}[\p{Ll}'’-]{1,20})?$/u;

/** Whether a name could as well be a person's, a team's or a place's: `Tom Rudge`, `Larne Rovers`; not `Grain & Tide`. */
export function couldBePerson(text: string): boolean {
  return PERSON.test(text) && !hasOutletNoun(text) && !hasArticle(text);
}

/** Legal forms before a name. */
const LEGAL_LEAD = /^(?:PT|CV|ООО|АО|ОАО|ЗАО|ПАО|ИА|株式会社|一般社団法人)\.?\s?(?=\S{2})/u;

/** The name without the legal form of the company: `Courier Media` of `Courier Media Ltd.` */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORM, '').replace(LEGAL_LEAD, '');
}
