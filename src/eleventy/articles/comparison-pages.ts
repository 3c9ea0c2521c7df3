import type { Frame } from '../../components/frame.ts';
import { renderComparison } from '../../pages/comparison.tsx';
import { readBody } from '../../site/versions/read-body.ts';
import { compareTexts } from '../../versions/compare/compare-texts.ts';
import type { PageKind } from '../pages.ts';
import type { ArticleToMake } from './article-files.ts';

/** Pages that set two versions side by side, below the page of the one that stands later in the archive. */
export function comparisonPages(frame: Frame, articles: readonly ArticleToMake[]): PageKind {
  const pages = articles.flatMap(({ comparisons }) =>
    comparisons.map((pair) => ({
      path: pair.path,
      render: () => {
        const comparison = compareTexts(readBody(pair.first), readBody(pair.second));
        return renderComparison({ frame, pair, comparison });
      },
    })),
  );
  return { name: 'comparison', pages };
}
