import { keepAnswers } from '../../text/keep-answers.ts';

const CREATIVE_COMMONS =
  /(?:Creative Commons|CC)[ -](?<terms>(?:Attribution|BY)(?:[ -]{1,3}(?:Non-?Commercial|No-?Deriv(?:ative)?s?|Share-?Alike|NC|ND|SA)){0,2})(?:[ -](?<version>\d\.\d))?/iu;

const PUBLIC_DOMAIN = /\b(?:CC0|Creative Commons Zero)(?: (?<version>1\.0))?/iu;

/** Short terms of a licence, in SPDX's order, and the words for them. */
const TERMS: readonly (readonly [string, RegExp])[] = [
  ['BY', /attribution|\bby\b/iu],
  ['NC', /non-?commercial|\bnc\b/iu],
  ['ND', /no-?deriv|\bnd\b/iu],
  ['SA', /share-?alike|\bsa\b/iu],
];

/** A licence as an SPDX id or as printed, and where it stands. */
interface LicenceName {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The licence that `text` names, as an SPDX id where its version is printed (`CC-BY-4.0`), else as
 * printed; with its offsets. Null where it names none.
 * Source: SPDX License List 3.
 */
export const readLicenceName = keepAnswers((text): LicenceName | null => {
  const match = CREATIVE_COMMONS.exec(text) ?? PUBLIC_DOMAIN.exec(text);
  if (match === null) return null;
  const { terms, version } = match.groups ?? {};
  const [start, end] = [match.index, match.index + match[0].length];
  if (terms === undefined) return { value: 'CC0-1.0', start, end };
  const short = TERMS.flatMap(([term, words]) => (words.test(terms) ? [term] : []));
  return { value: version === undefined ? match[0] : `CC-${short.join('-')}-${version}`, start, end };
});
