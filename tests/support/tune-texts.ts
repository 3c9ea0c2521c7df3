import { findStretches } from '../../src/evaluate/find-stretches.ts';
import { goldSchema } from '../../src/evaluate/gold.ts';
import { toPlainLines } from './fixtures.ts';
import { readLabelledTexts } from './gold.ts';

/** A labelled text that rules may be written with. */
export interface TuneText {
  readonly name: string;
  /** The raw text, its line ends as `\n`. */
  readonly text: string;
  /** Its story alone, as a careful reader marked it: stretches apart by blank lines. */
  readonly story: string;
}

/** All labelled texts of the half that may be read. */
export function loadTuneTexts(): readonly TuneText[] {
  return (readLabelledTexts('tune') ?? []).map(({ id, raw, labels }) => {
    const text = toPlainLines(raw);
    const found = findStretches(text, goldSchema.parse(labels).body);
    if (found.spans === null) throw new Error(`${id}: a stretch of the body is not in the text`);
    const story = found.spans.map(({ start, end }) => text.slice(start, end)).join('\n\n');
    return { name: id, text, story: `${story}\n` };
  });
}
