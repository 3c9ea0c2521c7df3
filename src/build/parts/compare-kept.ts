import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ArticlePart } from '../../site/article-part.ts';
import { compareBodies } from '../../site/versions/compare-bodies.ts';
import type { FoundVersions } from '../../versions/find-versions.ts';
import { memoryDamaged } from '../memory/memory-damaged.ts';
import { WORTH_REMEMBERING } from '../memory/recollect.ts';
import type { RunSettings } from '../run-settings.ts';
import { openOverlapStore } from './overlap-store.ts';

/**
 * Finds the versions among articles: pairs that earlier builds measured are not measured again.
 * @param articlesDir their `content/articles`
 * @param diagnostics take what is to be said of what was kept
 */
export async function compareKept(
  articles: readonly ArticlePart[],
  articlesDir: string,
  settings: RunSettings,
  diagnostics: Diagnostic[],
): Promise<FoundVersions> {
  if (articles.length < WORTH_REMEMBERING) return await compareBodies(articles);
  const store = await openOverlapStore(articlesDir, settings);
  if (store.damaged > 0)
    diagnostics.push(
      memoryDamaged(settings.cacheDir, store.damaged, 'build', 'their texts are compared anew'),
    );
  const versions = await compareBodies(articles, store.known);
  await store.write();
  return versions;
}
