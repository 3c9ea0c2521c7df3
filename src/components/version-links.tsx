import type { Html } from '../html/html.ts';
import { counted } from '../site/counted.ts';
import type { ArticleVersions, VersionLink } from '../site/versions/article-versions.ts';
import type { Frame } from './frame.ts';
import { LinkedTexts } from './linked-texts.tsx';
import { SiteLink } from './site-link.tsx';

interface Props {
  readonly frame: Frame;
  readonly versions: ArticleVersions;
}

/** The other versions of a text, the longer ones it stands in and those that stand in it. */
export function VersionLinks({ frame, versions }: Props): Html {
  const { others, listed, all, within, holds, heldMore } = versions;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{others === 0 ? 'Texts of the same wording' : 'Versions of this text'}</h2>
      <p class="note">
        Texts that share most of their wording: reprints, updates, reports that print one again within
        another, at times reports of two events in one form of words. Which was made from which is not known.
        {listed.every(({ comparison }) => comparison !== null)
          ? null
          : ' Each is compared side by side with the first of them and with the one before it, not with every other.'}
      </p>
      {listed.length === 0 ? null : <VersionList frame={frame} versions={listed} />}
      {all === null ? null : (
        <p>
          <SiteLink frame={frame} to={all}>
            All {others + 1} versions
          </SiteLink>
        </p>
      )}
      {within.length === 0 ? null : (
        <>
          <h3>Within a text of several stories</h3>
          <VersionList frame={frame} versions={within} />
        </>
      )}
      {holds.length === 0 ? null : (
        <>
          <h3>Texts that stand in this one</h3>
          <VersionList frame={frame} versions={holds} />
          {heldMore === 0 ? null : <p class="note">And {counted(heldMore, 'more text')}.</p>}
        </>
      )}
    </section>
  );
}

/** Versions in a list, each with what it is beside a text and, where a page compares the two, the way to it. */
export function VersionList({
  frame,
  versions,
}: {
  readonly frame: Frame;
  readonly versions: readonly VersionLink[];
}): Html {
  const texts = versions.map(({ entry, relation, comparison }) => ({
    entry,
    why: (
      <>
        {relation}
        {comparison === null ? null : (
          <>
            {' '}
            <SiteLink frame={frame} to={comparison} class="compare">
              Compare
            </SiteLink>
          </>
        )}
      </>
    ),
  }));
  return <LinkedTexts frame={frame} texts={texts} />;
}
