import type { Html } from '../html/html.ts';
import type { RelatedLink } from '../site/related/related-links.ts';
import type { Frame } from './frame.ts';
import { LinkedTexts } from './linked-texts.tsx';

/** Texts that share names or rare words with one, each with what they share. */
export function RelatedLinks({
  frame,
  related,
}: {
  readonly frame: Frame;
  readonly related: readonly RelatedLink[];
}): Html {
  return (
    <section aria-labelledby="related">
      <h2 id="related">Related articles</h2>
      <p class="note">
        Texts that share several names, or words that few texts here print; among these, those of near days
        first.
      </p>
      <LinkedTexts
        frame={frame}
        texts={related.map((link) => ({ entry: link.entry, why: <Why link={link} /> }))}
      />
    </section>
  );
}

function Why({ link }: { readonly link: RelatedLink }): Html {
  const { names, words, near } = link;
  return (
    <>
      Shares: <Listed words={[...names, ...words]} />
      {near === null ? null : `; ${near}`}
    </>
  );
}

function Listed({ words }: { readonly words: readonly string[] }): Html {
  return (
    <>
      {words.map((word, at) => (
        <>
          {at === 0 ? null : ', '}
          <bdi>{word}</bdi>
        </>
      ))}
    </>
  );
}
