/** The scheme and the host of an address, or a bare host: `https://www.example.org/a`, `example.org`. */
const HOST =
  /^(?:https?:\/\/)?(?:[\w.+-]{1,60}:[^\s@/]{0,60}@)?(?<host>(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?::\d{1,5})?(?:[/?#]|$)/iu;

/** First labels of a host that say nothing of whose it is. */
const FIRST_LABEL = /^(?:www\d?|m|mobile|amp|web|news|en|english|ar|fa|edition|archive)\./u;

/** The host of an address in lower case, or null. `javascript:` and words have none. */
export function hostOf(address: string): string | null {
  return HOST.exec(address.trim())?.groups?.host?.toLowerCase() ?? null;
}

/** Whether a line is a host and nothing else: `eveningcourier.com`, not `U.S.` nor `end.of`. */
export function isHost(text: string): boolean {
  return /^(?:www\.)?[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.[a-z]{2,24}\/?$/u.test(text);
}

/**
 * Whether a host spells a name: `www.dailygrain.com` spells `The Daily Grain`. The host's own label
 * must be all of the name, its article apart; three letters spell nothing.
 */
export function spells(host: string, name: string): boolean {
  const label = host.replace(FIRST_LABEL, '').split('.')[0]?.replace(/-/gu, '') ?? '';
  const squashed = squash(name);
  return label.length > 3 && (label === squashed || label === squashed.replace(/^the/u, ''));
}

/** Latin letters and digits of a name, in lower case, accents and a domain's ending left off. */
function squash(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\.(?:com|net|org|info|co|[a-z]{2})$/u, '')
    .replace(/[^a-z0-9]+/gu, '');
}
