const ABBREVIATION = /^\p{Lu}[.&]?(?:\p{Lu}[.&]?|\p{N}){1,5}$/u;

/** `US`, `U.S.`, `PMU`, `F16`: two to six capitals and digits, a capital first. It is told from a word by its capitals alone. */
export function isAbbreviation(spelling: string): boolean {
  return ABBREVIATION.test(spelling);
}
