/**
 * Whether a site can stand at an address: http or https, and nothing in it that the address of a page cannot begin with.
 * @returns what is expected instead, or null where it can
 */
export function siteUrlProblem(text: string): string | null {
  if (!URL.canParse(text) || !/^https?:$/u.test(new URL(text).protocol))
    return 'expected an address such as `https://example.org/archive/`';
  const { username, password } = new URL(text);
  if (username !== '' || password !== '')
    return 'expected an address without user name and password: it would stand on every page';
  // `https://example.org/?` has an empty query, which `search` does not show.
  if (text.includes('?')) return 'expected an address without a query (`?…`)';
  if (text.includes('#')) return 'expected an address without a fragment (`#…`)';
  return null;
}

/** The folder of a site on its host, with a slash at both ends. @param url one at which a site can stand */
export function pathPrefixOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
