/** Whether the UTF-16 unit at `at` is a letter or half of one. Cheap for ASCII: asked for every character of a text. */
export function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  if (unit < 0xd800 || unit > 0xdfff) return LETTER.test(text.charAt(at));
  const isSecond = unit >= 0xdc00 && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return LETTER.test(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0));
}

const LETTER = /\p{L}/u;
