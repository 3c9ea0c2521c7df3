import type { Html } from '../html/html.ts';
import { counted } from '../site/counted.ts';
import { LABEL_WORDS } from '../site/label-words.ts';
import { directionOf } from '../site/language.ts';
import type { Segment, SegmentGroup, Stretch } from '../site/ledger-view.ts';
import { placeId } from '../site/paths.ts';

/**
 * The raw text whole, every segment marked by its label. Nothing else stands inside a segment: its
 * label and rule are attributes, or words between segments for those who listen.
 */
export function LedgerText({
  groups,
  language,
}: {
  readonly groups: readonly SegmentGroup[];
  readonly language: string | null;
}): Html {
  return (
    <div class="ledger" lang={language ?? ''} dir={directionOf(language)}>
      {groups.map((group) =>
        group.folded ? (
          <Folded group={group} />
        ) : (
          group.segments.map((segment) => <LedgerSegment segment={segment} />)
        ),
      )}
    </div>
  );
}

function Folded({ group }: { readonly group: SegmentGroup }): Html {
  const comments = group.segments.filter((segment) => segment.label === 'comment');
  const characters = comments
    .flatMap((segment) => segment.stretches)
    .reduce((sum, stretch) => sum + stretch.text.length, 0);
  return (
    <details class="folded">
      <summary lang="en" dir="ltr">
        Readers’ comments, {counted(characters, 'character')}. They are kept as evidence of what the page
        held; they are not part of the text, and no index or export has them.
      </summary>
      <div>
        {group.segments.map((segment) => (
          <LedgerSegment segment={segment} />
        ))}
      </div>
    </details>
  );
}

function LedgerSegment({ segment }: { readonly segment: Segment }): Html {
  const { start, label, rule, stretches } = segment;
  const [first] = stretches;
  // Where evidence begins at the segment's own start, the link leads to that, not to all of the segment.
  const id = first?.place === null ? placeId(start) : undefined;
  if (label === 'layout') {
    return (
      <span class="seg seg-layout" id={id}>
        <Stretches stretches={stretches} />
      </span>
    );
  }
  return (
    <>
      {label === 'body' ? null : <span class="said">[{label}: </span>}
      <span
        class={`seg seg-${label}`}
        id={id}
        data-mark={LABEL_WORDS[label].mark || undefined}
        title={`${label} – rule ${rule}`}
        // Label and rule are shown on focus.
        tabindex={0}
      >
        <Stretches stretches={stretches} />
      </span>
      {label === 'body' ? null : <span class="said">]</span>}
    </>
  );
}

function Stretches({ stretches }: { readonly stretches: readonly Stretch[] }): Html {
  return (
    <>
      {stretches.map(({ text, place }) =>
        place === null ? (
          text
        ) : (
          <span id={placeId(place)} class="cited">
            {text}
          </span>
        ),
      )}
    </>
  );
}
