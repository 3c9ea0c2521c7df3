import type { Html } from '../html/html.ts';
import { counted, percent } from '../site/counted.ts';
import { LABEL_WORDS } from '../site/label-words.ts';
import type { LabelCount } from '../site/ledger-view.ts';

/**
 * What each label means and how much of the text has it. Its buttons pick one label out; style
 * sheets do that, without script.
 */
export function LedgerLegend({
  counts,
  length,
}: {
  readonly counts: readonly LabelCount[];
  readonly length: number;
}): Html {
  return (
    <fieldset class="legend">
      <legend>What the marks mean</legend>
      <p class="note">All {counted(length, 'character')} of the raw text are shown once. Pick a label out:</p>
      <label class="pick">
        <input type="radio" name="pick" value="all" checked /> <span class="pick-name">all labels</span>
      </label>
      {counts.map(({ label, characters, segments }) => (
        <label class="pick">
          <input type="radio" name="pick" value={label} />{' '}
          <span
            class={`swatch seg-${label}`}
            data-mark={LABEL_WORDS[label].mark || undefined}
            aria-hidden="true"
          />{' '}
          <span class="pick-name">{label}</span>{' '}
          <span class="pick-count">
            {percent(characters, length)}
            <span class="said"> of the characters, {counted(segments, 'segment')}</span>
          </span>{' '}
          <span class="pick-meaning">{LABEL_WORDS[label].meaning}</span>
        </label>
      ))}
    </fieldset>
  );
}
