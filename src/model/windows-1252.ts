/** What windows-1252 has at 0x80 to 0x9F, where ISO-8859-1 has controls (WHATWG Encoding, index windows-1252). */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Decodes windows-1252: total, one UTF-16 unit a byte. The platform's own decoder is not used,
 * because Node 20 decodes this encoding as ISO-8859-1 (of the others in use here it gets all right:
 * `tests/normalize/decode/tables.test.ts`).
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(
    /[\u0080-\u009F]/gu,
    (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control,
  );
}
