import { UNSPACED } from '../../text/unspaced.ts';

/** A word of a text as printed, with the punctuation at it; in a script without spaces, a letter. */
export interface Token {
  readonly text: string;
  /** What it is compared by: the text, with the shapes of quotation marks, dashes and dots made one. */
  readonly key: string;
  /** What stands before it: the beginning of a block, white space, or nothing. */
  readonly after: 'block' | 'space' | 'nothing';
}

const TOKEN = new RegExp(String.raw`[${UNSPACED}]\p{M}*|(?:(?![${UNSPACED}])\S)+`, 'gu');
const SINGLE_QUOTES = /[\u0060\u00B4\u02B9-\u02BF\u2018-\u201B\u2032]/gu;
const DOUBLE_QUOTES = /[\u00AB\u00BB\u201C-\u201F\u2033]|''/gu;
const DASHES = /[\u2010-\u2015\u2212]|--/gu;

/** The tokens of a text. @param blocks its blocks as printed, in order */
export function toTokens(blocks: readonly string[]): readonly Token[] {
  return blocks.flatMap((block) => {
    let end = 0;
    return [...block.matchAll(TOKEN)].map(({ 0: text, index }, at): Token => {
      const after = at === 0 ? 'block' : index > end ? 'space' : 'nothing';
      end = index + text.length;
      return { text, key: toKey(text), after };
    });
  });
}

function toKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/…/gu, '...');
}

const LETTER = new RegExp(String.raw`^[${UNSPACED}]\p{M}*$`, 'u');

/** Whether a token is a letter of a script without spaces. */
export function isLetter({ text }: Token): boolean {
  return LETTER.test(text);
}

const WORD = /[\p{L}\p{N}]/u;

/** How many of tokens are words, not punctuation alone. */
export function countTokens(tokens: readonly Token[]): number {
  return tokens.filter(({ text }) => WORD.test(text)).length;
}
