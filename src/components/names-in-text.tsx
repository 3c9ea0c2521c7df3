import type { Html } from '../html/html.ts';
import { byKind } from '../site/names/by-kind.ts';
import type { ListedName } from '../site/names/name-group.ts';
import { NAME_KIND_WORDS } from '../site/names/name-words.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/** Names that are told of each kind: a text may be a list of hundreds. */
const MOST = 30;

/** The people, groups and places of the editor's list that a text prints, in the order in which they come. */
export function NamesInText({
  frame,
  names,
}: {
  readonly frame: Frame;
  readonly names: readonly ListedName[];
}): Html {
  return (
    <section class="names-here" aria-labelledby="names-here">
      <h2 id="names-here">Names in this text</h2>
      <dl>
        {byKind(names).map(({ kind, names: held }) => (
          <div>
            <dt>{held.length === 1 ? NAME_KIND_WORDS[kind].one : NAME_KIND_WORDS[kind].many}</dt>
            {held.slice(0, MOST).map((name) => (
              <dd>
                <SiteLink frame={frame} to={name.path}>
                  <bdi>{name.name}</bdi>
                </SiteLink>
              </dd>
            ))}
            {held.length > MOST ? <dd class="aside">and {held.length - MOST} more</dd> : null}
          </div>
        ))}
      </dl>
    </section>
  );
}
