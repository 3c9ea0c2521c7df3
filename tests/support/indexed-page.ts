import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';

/** What the index holds of a page, as JSON. Whoever asks calls Pagefind's `close` at the end. @param html all of the page */
export async function indexedPage(html: string): Promise<string> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  await index?.addHTMLFile({ url: '/a/', content: html });
  const fragment = (await index?.getFiles())?.files.find(({ path }) => path.includes('fragment'));
  const text = gunzipSync(fragment?.content ?? new Uint8Array()).toString();
  return text.slice(text.indexOf('{'));
}
