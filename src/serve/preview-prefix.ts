import { loadSettings } from '../files/content/load-settings.ts';
import { pathPrefixOf } from '../files/content/site-url.ts';

/**
 * The folder under which a preview shows the pages: the one that the build sets into their links.
 * @param url address given on the command line; null leaves it to archive.yaml
 * @returns with a slash at both ends; `/` where no address is known
 */
export async function previewPrefix(contentDir: string, url: string | null): Promise<string> {
  const address = url ?? (await loadSettings(contentDir)).settings?.url ?? null;
  return address === null ? '/' : pathPrefixOf(address);
}
