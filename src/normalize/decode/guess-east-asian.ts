/** Encodings of two bytes a character, by their WHATWG names. */
export type EastAsianEncoding = 'gb18030' | 'big5' | 'shift_jis' | 'euc-jp' | 'euc-kr';

/** The commonest characters of a language's news: about a third of it. */
const CHINESE_BOTH = '的一是不了在人有我他中大上以到地和年出也就日月本分方要公同工行作生高新政市成部家外';
const SIMPLIFIED = `${CHINESE_BOTH}国这为说时来个们对会发经业进动产现关开报区电实长体机后过还没从当应见问间记议员总将与协样务战双军该达届广场书讯`;
const TRADITIONAL = `${CHINESE_BOTH}國這為說時來個們對會發經業進動產現關開報區電實長體機後過還沒從當應見問間記議員總將與協樣務戰雙軍該達屆廣場書訊`;
const JAPANESE = 'のにはをたとがしでてなるいれもさかすことらりくまけよっんあえだお年日本人大会国月';
const KOREAN = '이다의는에을가로하고한은지사를서대기들인해과정도시자일전장부수아주있나원와보국성리상조연';

const READINGS: readonly (readonly [EastAsianEncoding, ReadonlySet<string>])[] = [
  ['gb18030', new Set(SIMPLIFIED)],
  ['big5', new Set(TRADITIONAL)],
  ['shift_jis', new Set(JAPANESE)],
  ['euc-jp', new Set(JAPANESE)],
  ['euc-kr', new Set(KOREAN)],
];

/** So many bytes beyond ASCII show frequencies, and so large a share of a file has them. */
const [LEAST_BYTES, LEAST_SHARE] = [16, 0.3];

/** Share of the characters beyond ASCII that are common, and how much more than in any other reading. */
const [COMMON_SHARE, TIMES_MORE] = [0.2, 2];

/**
 * Reads bytes as Chinese, Japanese or Korean in an older encoding; null unless they are valid in it
 * throughout, and its commonest characters are as common in them as they should be. Linear.
 */
export function guessEastAsian(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: EastAsianEncoding } | null {
  const high = bytes.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  if (high < LEAST_BYTES || high < bytes.length * LEAST_SHARE) return null;
  const readings = READINGS.flatMap(([encoding, common]) => {
    const text = readWhole(bytes, encoding);
    return text === null ? [] : [{ text, encoding, share: commonShare(text, common) }];
  }).sort((a, b) => b.share - a.share);
  const [best, second] = readings;
  if (best === undefined || best.share < COMMON_SHARE) return null;
  if (second !== undefined && best.share < second.share * TIMES_MORE) return null;
  return { text: best.text, encoding: best.encoding };
}

function readWhole(bytes: Uint8Array, encoding: EastAsianEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // What the decoder says of bytes that are not valid.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function commonShare(text: string, common: ReadonlySet<string>): number {
  let [all, found] = [0, 0];
  for (const character of text) {
    if (character < '\u2E80') continue;
    all += 1;
    if (common.has(character)) found += 1;
  }
  return all === 0 ? 0 : found / all;
}
