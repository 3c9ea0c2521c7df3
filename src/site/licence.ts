/** A licence as readers know it. */
export interface LicenceWords {
  readonly name: string;
  /** Its text at its publisher's; null where that is not known. */
  readonly url: string | null;
}

const CREATIVE_COMMONS = /^CC-(?<terms>BY(?:-NC)?(?:-SA|-ND)?)-(?<version>\d\.\d)(?<port>-IGO)?$/u;
const TERMS: Readonly<Record<string, string>> = {
  BY: 'Attribution',
  NC: 'NonCommercial',
  SA: 'ShareAlike',
  ND: 'NoDerivatives',
};

/** A licence in words, with its address where an SPDX id gives one. @param licence an SPDX id, or words as stated */
export function toLicenceWords(licence: string): LicenceWords {
  if (licence === 'CC0-1.0') {
    return { name: 'CC0 1.0 Universal', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  }
  const { terms, version, port } = CREATIVE_COMMONS.exec(licence)?.groups ?? {};
  if (terms === undefined || version === undefined) return { name: licence, url: null };
  const words = terms.split('-').map((term) => TERMS[term] ?? term);
  const suffix = port === undefined ? (version >= '4' ? ' International' : '') : ' IGO';
  return {
    name: `Creative Commons ${words.join('-')} ${version}${suffix} (CC ${terms} ${version})`,
    url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/${port === undefined ? '' : 'igo/'}`,
  };
}
