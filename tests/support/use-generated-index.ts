import { afterAll, beforeAll } from 'vitest';
import { openDiskIndex } from '../../src/evaluate/search/disk-index.ts';
import type { OpenIndex } from '../../src/search/client/engine/open-index.ts';
import { type GeneratedSite, serveGenerated } from './generated-archive.ts';

/**
 * The generated archive and its search, asked without a browser, for all tests of a file.
 * @param begin what the tests need beside
 */
export function useGeneratedIndex(
  begin: (opened: { readonly site: GeneratedSite; readonly index: OpenIndex }) => void | Promise<void>,
): void {
  let site: GeneratedSite | undefined;
  beforeAll(async () => {
    site = await serveGenerated();
    await begin({ site, index: await openDiskIndex(site.outputDir) });
  }, 360_000);
  afterAll(() => site?.stop());
}
