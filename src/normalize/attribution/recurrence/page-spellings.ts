import type { EdgeLine } from '../../outlets/edge-lines.ts';
import { isHostName, labelOf, toNameKey } from '../../outlets/identity/name-key.ts';

/** Where a page spells a name without printing it: in a host or a domain of mail, or in an account. */
export type Spelling = 'address' | 'account';

const ADDRESSES =
  /[\w.+-]{1,60}@(?<mail>(?:[a-z0-9-]{2,63}\.){1,4}[a-z]{2,24})|(?<![\w.@/])@(?<account>\w{4,40})|\b(?<host>(?:[a-z0-9-]{2,63}\.){1,4}[a-z]{2,10})\b/giu;

/** What the addresses in lines spell, as keys of names: `norda` of `tips@norda.example`, `www.norda.co.uk` and `@norda`. Linear. */
export function findSpellings(lines: readonly EdgeLine[]): ReadonlyMap<string, ReadonlySet<Spelling>> {
  const spellings = new Map<string, Set<Spelling>>();
  for (const { text } of lines) {
    if (!/[@.]/u.test(text)) continue;
    for (const { groups } of text.matchAll(ADDRESSES)) {
      const { mail, account, host } = groups ?? {};
      if (host !== undefined && !isHostName(host)) continue;
      const key = account === undefined ? labelOf(mail ?? host ?? '') : toNameKey(account);
      const known = spellings.get(key) ?? new Set();
      spellings.set(key, known.add(account === undefined ? 'address' : 'account'));
    }
  }
  return spellings;
}
