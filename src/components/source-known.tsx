import type { Html } from '../html/html.ts';
import { counted } from '../site/counted.ts';
import type { SourceGroup } from '../site/site.ts';

/** Reasons that are told one by one. */
const MOST_REASONS = 8;

/** How the archive knows that these texts are of this source: of each way only what was needed. */
export function SourceKnown({ source }: { readonly source: SourceGroup }): Html {
  const { stated, derived, profile, editor } = source.bases;
  const named = stated + derived;
  return (
    <section class="section" aria-labelledby="recognized">
      <h2 id="recognized">How it is known</h2>
      {named === 0 ? null : (
        <p>{named === 1 ? 'One text names it.' : `${counted(named, 'text')} name it.`}</p>
      )}
      {profile === 0 ? null : <ByLayout source={source} />}
      {editor === 0 ? null : <ByEditor source={source} />}
    </section>
  );
}

function ByLayout({ source }: { readonly source: SourceGroup }): Html {
  const count = source.bases.profile;
  return (
    <>
      <p>
        {count === 1 ? 'One text does' : `${counted(count, 'text')} do`} not name it and{' '}
        {count === 1 ? 'is' : 'are'} recognized by layout. Three of these must be there, one of them its own:
      </p>
      <ul class="cues">
        {(source.profile?.layout ?? []).map((cue) => (
          <li>
            {cue.says}
            {cue.exclusive ? <span class="aside"> (only this source is known to print it)</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function ByEditor({ source }: { readonly source: SourceGroup }): Html {
  const count = source.bases.editor;
  const shown = source.reasons.slice(0, MOST_REASONS);
  const more = source.reasons.length - shown.length;
  return (
    <>
      <p>
        An editor says that {count === 1 ? 'one text is' : `${counted(count, 'text')} are`} of this source,
        and why:
      </p>
      <ul class="cues">
        {shown.map(({ words, articles }) => (
          <li>
            {words}
            {articles > 1 ? <span class="aside"> ({counted(articles, 'text')})</span> : null}
          </li>
        ))}
        {more > 0 ? <li>{counted(more, 'more reason')}, on the texts’ own pages</li> : null}
      </ul>
    </>
  );
}
