// Words that stand in no dictionary: names of towns, families, ships. Made of syllables, so that there are as many as wanted.

/** Syllables that begin, continue and end the invented words of a script. */
export interface Syllables {
  readonly first: readonly string[];
  readonly middle: readonly string[];
  readonly last: readonly string[];
}

export const LATIN: Syllables = {
  first:
    'Bal Bor Cal Cor Dar Del Dov Dra Eld Fal Fen Gar Gol Hal Hev Ist Jor Kal Kel Kor Lan Lev Lom Mar Mel Mor Nar Nev Ol Or Pel Pra Quil Ras Rov Sal Sev Sor Tal Tev Tor Ul Val Ver Vor Wen Yar Zel Zor Brun'.split(
      ' ',
    ),
  middle:
    'a ak al am an ar av e ed el em en er ev i id il im in ir iv o od ol om on or ov u ud ul um un ur'.split(
      ' ',
    ),
  last: 'ba bek da den dor fa fen ga gard go ka kin la len lo ma mir mo na nek no ra rin ro sa sel so ta tan to va ven vo za zen zo'.split(
    ' ',
  ),
};

export const ARABIC: Syllables = {
  first: 'با بو تا تو جا جو حا حو دا دو را رو زا سا سو شا صا طا عا غا فا قا كا لا ما نا ها وا يا'.split(' '),
  middle: 'بر بل تر تن جر جن در دن رم رن زر زم سر سم شر شم طر فر فن قر قن كر كن لم لن مر من نر'.split(' '),
  last: 'با تا جا دا را زا سا شا فا كا لا ما نا ود ور ول ون ين يل ير يد'.split(' '),
};

/**
 * The invented word of a number: different numbers give different words, as long as there are syllables for them.
 * @param number from 0; neighbors give words that do not look alike
 */
export function inventedWord(number: number, { first, middle, last }: Syllables): string {
  const size = first.length * middle.length * last.length;
  // A stride that shares no factor with the number of words visits each of them once.
  let place = (number * strideOf(size)) % size;
  const take = (syllables: readonly string[]): string => {
    const syllable = syllables[place % syllables.length] ?? '';
    place = Math.floor(place / syllables.length);
    return syllable;
  };
  const [start, inner, end] = [take(first), take(middle), take(last)];
  // Beyond the last word of three syllables there are those of four.
  const round = Math.floor(number / size);
  return `${start}${inner}${round === 0 ? '' : (last[round % last.length] ?? '')}${end}`;
}

const GOLDEN_RATIO = 0.618;

function strideOf(size: number): number {
  const sharesFactor = (a: number, b: number): boolean => (b === 0 ? a > 1 : sharesFactor(b, a % b));
  let stride = Math.floor(size * GOLDEN_RATIO);
  while (sharesFactor(stride, size)) stride += 1;
  return stride;
}
