/** Characters that only steer display, and the dot that lower case leaves behind of a Turkish capital. */
const UNSEEN = /\u0307|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]/gu;

/**
 * Words as lexicons are compared with what is printed: lower case, straight apostrophes, single
 * spaces, and without the dots of `i` that Turkish capitals keep apart (`BASIN BÜLTENİ`).
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(UNSEEN, '')
    .replaceAll('ı', 'i')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
