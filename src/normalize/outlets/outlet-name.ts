/** Nouns by which outlets call themselves, at the end of their names. */
const LAST_WORD =
  /(?:News|Agency|Times|Post|Tribune|Herald|Press|Monitor|Gazette|Journal|Chronicle|Guardian|Observer|Telegraph|Courier|Mail|Mirror|Star|Sun|Today|Daily|Weekly|Review|Network|Channel|Television|Radio|TV|Media|Online|Standard|Bulletin|Dispatch|Ledger|Register|Record|Inquirer|Globe|Echo|Argus|Sentinel|Advertiser|Citizen|Express|Wire|Newswire|Examiner|Independent|Newspaper|English)$/u;

/** The same nouns wherever they stand in a name: `Times of Israel`, `Radio Farda`, `Gazette de l'Étang`. */
const ANY_WORD = new RegExp(`\\b${LAST_WORD.source.slice(0, -1)}\\b`, 'u');

/** Nouns that leave no doubt, even without an article before the name. */
const SURE_ENDING = /(?:News Agency|News Network|Newspaper|Newswire|Broadcasting Corporation)$/u;

/** One to five words with capitals; the small words of several languages between them are not counted. */
const NAME =
  /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}.&'’-]*(?: (?:(?:of|and|the|for|de|du|des|la|le|el|al|der|die|das) )?(?:[dl]['’])?(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}.&'’-]*){0,4}$/u;

/** Whether a line could be a name at all: `Norda Press`, not `two officials familiar with the matter`. */
export function isName(text: string): boolean {
  return text.length <= 60 && NAME.test(text);
}

/** Whether a name has an outlet's noun in it: enough under a label that says `Source`. */
export function hasOutletNoun(text: string): boolean {
  return isName(text) && ANY_WORD.test(text);
}

/**
 * Whether a line reads as an outlet's name though no profile knows it and no label says so: `The
 * Evening Courier`, `Kestrel News Agency`. Not `World News`, a section; not `Emily Post`, a person; not
 * `Press Freedom Falls Again`. Only right above a date is it worth a claim.
 */
export function isOutletName(text: string): boolean {
  if (!isName(text) || text.split(' ').length > 4) return false;
  return SURE_ENDING.test(text) || (text.startsWith('The ') && LAST_WORD.test(text));
}
