/** An address of a mailbox. */
const MAILBOX = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}/u;

/** An address of a page. */
const ADDRESS = /(?:https?:\/\/|\bwww\.)\S/iu;

/** A number behind the word for a telephone, or with a country's code. */
const TELEPHONE =
  /(?:(?<![\p{L}\p{N}])(?:tel|tél|telephone|phone|ph|fax|mob|mobile|cell|telefon|telefone|teléfono|telefono|téléphone|handy|тел|телефон|моб|هاتف|تلفن|فون|موبايل|电话|電話|传真|代表)\s?[.:：)]{0,2}\s?|\+)\(?\d[\d ()/.–-]{5,24}\d/iu;

/** Digits enough for a telephone's number. */
const DIGITS = /\d[\d ()/.–-]{5}/u;

/** Whether a line tells how to reach somebody: a mailbox, a page, a telephone. */
export function hasContact(text: string): boolean {
  if (text.length > 400) return false;
  // A quick look first: most lines hold none of these signs.
  if (text.includes('@') && MAILBOX.test(text)) return true;
  if ((text.includes('//') || /www\./iu.test(text)) && ADDRESS.test(text)) return true;
  return DIGITS.test(text) && TELEPHONE.test(text);
}

/** What is left of a line of addresses and marks of lists. */
const NO_WORDS = /^[\s\d.,;:|()[\]<>*•·-]*$/u;

/** Addresses, mailboxes and handles. */
const REACHED =
  /(?:https?:\/\/|\bwww\.)\S+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}|(?<!\S)@\w{3,}|\bt\.me\/\S+/giu;

/** Whether a line is addresses and nothing else: `4. http://…`, `<desk@grain.example>`. */
export function isAddressLine(text: string): boolean {
  if (text.length > 400 || !/[@/]|www\./iu.test(text)) return false;
  const left = text.replace(REACHED, '');
  return left !== text && NO_WORDS.test(left);
}
