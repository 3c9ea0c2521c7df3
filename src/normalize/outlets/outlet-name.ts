/** Nouns by which outlets call themselves, at the end of their names. */
const LAST_WORD =
  /(?:News|Agency|Times|Post|Tribune|Herald|Press|Monitor|Gazette|Journal|Chronicle|Guardian|Observer|Telegraph|Courier|Mail|Mirror|Star|Sun|Today|Daily|Weekly|Review|Network|Channel|Television|Radio|TV|Media|Online|Standard|Bulletin|Dispatch|Ledger|Register|Record|Inquirer|Globe|Echo|Argus|Sentinel|Advertiser|Citizen|Express|Wire|Newswire|Examiner|Independent|Newspaper|English)$/u;

/** Names that begin with such a noun, and one word more: `Press TV`, `Radio Farda`, `Times of Israel`. */
const FIRST_WORD = /^(?:Press|Radio|Daily|Channel|Times of|Voice of) \p{Lu}\p{L}+$/u;

/** Up to three words with capitals, the article and `of`, `and`, `the` between them not counted. */
const SHORT_NAME =
  /^(?:The )?(?:\p{Lu}[\p{L}\p{N}.'-]*)(?: (?:(?:of|and|the|&) )?\p{Lu}[\p{L}\p{N}.'-]*){0,2}$/u;

/**
 * Whether a line reads as an outlet's name though no profile knows it: `The Evening Courier`. Not
 * `Jane Doe`, not `Press Freedom Falls Again`. Only beside other signs is it worth a claim.
 */
export function isOutletName(text: string): boolean {
  return text.length <= 50 && SHORT_NAME.test(text) && (LAST_WORD.test(text) || FIRST_WORD.test(text));
}
