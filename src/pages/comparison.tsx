import { renderDocument } from '../../layouts/document.tsx';
import { ComparedRows } from '../components/compared-rows.tsx';
import type { Frame } from '../components/frame.ts';
import { SiteLink } from '../components/site-link.tsx';
import { SourceAndDate } from '../components/source-and-date.tsx';
import { TitleMark, TitleText } from '../components/title-text.tsx';
import type { Html } from '../html/html.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { counted } from '../site/counted.ts';
import { directionOf } from '../site/language.ts';
import { articlePath } from '../site/paths.ts';
import { sourceAndDateWords } from '../site/title-words.ts';
import type { ComparedPair } from '../site/versions/comparisons.ts';
import { pairWords } from '../site/versions/relation-words.ts';
import type { Comparison } from '../versions/compare/compare-texts.ts';

export interface ComparisonPageProps {
  readonly frame: Frame;
  readonly pair: ComparedPair;
  readonly comparison: Comparison;
}

/** Two versions of a text side by side, word by word. */
export function renderComparison({ frame, pair, comparison }: ComparisonPageProps): string {
  const { first, second, overlap, path } = pair;
  const { rows, removed, added, shared, countsLetters } = comparison;
  return renderDocument({
    frame,
    title: `Compared: ${sourceAndDateWords(first)}, and ${sourceAndDateWords(second)}`,
    description: null,
    path,
    noIndex: true,
    styles: [frame.assets.comparisonCss],
    class: 'comparison-page',
    children: (
      <>
        <header class="page-head">
          <p class="kicker">Comparison</p>
          <h1>Two texts, word by word</h1>
          <p class="lead-in">{pairWords(overlap)}</p>
        </header>
        <div class="compared-heads">
          <Head frame={frame} name="First" entry={first} />
          <Head frame={frame} name="Second" entry={second} />
        </div>
        <ul class="compared-counts">
          <li>{counted(shared, 'word')} in both</li>
          {removed + added === 0 ? <li>none in only one</li> : null}
          {removed === 0 ? null : (
            <li>
              <del>{counted(removed, 'word')}</del> only in the first
            </li>
          )}
          {added === 0 ? null : (
            <li>
              <ins>{counted(added, 'word')}</ins> only in the second
            </li>
          )}
        </ul>
        <p class="note">
          The bodies are compared, as kept in the archive: without headlines, captions, datelines and credits.
          Spacing and the shapes of quotation marks and dashes do not count. First and second are their places
          in the archive, by date, the undated last; which was made from which is not known.
          {countsLetters ? ' In a script without spaces each letter counts as a word.' : null}
        </p>
        <ComparedRows rows={rows} languages={{ first: first.language, second: second.language }} />
      </>
    ),
  });
}

function Head({
  frame,
  name,
  entry,
}: {
  readonly frame: Frame;
  readonly name: string;
  readonly entry: ArticleEntry;
}): Html {
  return (
    <section class="compared-head" dir={directionOf(entry.language)}>
      <p class="side-name">{name}</p>
      <p class="entry-meta">
        <SourceAndDate frame={frame} entry={entry} />
      </p>
      <h2 class={entry.titleBasis === 'derived' ? 'is-derived' : undefined}>
        <SiteLink frame={frame} to={articlePath(entry.id)}>
          <TitleText entry={entry} />
        </SiteLink>
        <TitleMark entry={entry} />
      </h2>
    </section>
  );
}
