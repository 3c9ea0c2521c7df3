// Which raw file a broken file of corrections is about, so that no value goes out that an editor has corrected.

/** What a file of corrections says of its raw file, however broken it is. */
export interface NamedRawFile {
  /** What stands after `raw:`. */
  readonly paths: readonly string[];
  /** Everything in it that looks like a SHA-256, in lower case. */
  readonly hashes: readonly string[];
}

/** `raw: "a.txt"`, `- raw: a.txt # why`, `"raw" : 'a.txt'`; the quotes may be missing at either end. */
const RAW_LINE = /^[^\S\n]*(?:-[^\S\n]+)?\{?[^\S\n]*["']?raw["']?[^\S\n]*[:=]?[^\S\n]*(?<value>[^\n]*)$/gimu;

const SHA256 = /(?<![0-9a-z])[0-9a-f]{64}(?![0-9a-z])/giu;

/** Looks for a raw file in the text of a file of corrections, line by line, whether or not it is YAML. */
export function findNamedRawFile(text: string): NamedRawFile {
  const lines = text.replaceAll('\r', '\n');
  return {
    paths: [...lines.matchAll(RAW_LINE)].flatMap(({ groups }) => readings(groups?.value ?? '')),
    hashes: [...lines.matchAll(SHA256)].map(([hash]) => hash.toLowerCase()),
  };
}

/** What a value may say: as it stands, without a comment behind it, without its quotes. */
function readings(value: string): readonly string[] {
  const whole = value.trim();
  const bare = whole.replace(/\s#.*$/u, '').trim();
  return [...new Set([whole, bare, unquoted(whole), unquoted(bare)])].filter((each) => each !== '');
}

function unquoted(value: string): string {
  return value.replace(/^["']|["'],?\}?$/gu, '');
}
