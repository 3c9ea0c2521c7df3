import type { Cue } from '../../../model/source-profile.ts';
import type { Span } from '../../../model/span.ts';
import type { Document } from '../../document.ts';
import type { Line } from '../../lines/lines.ts';
import type { CompiledCue } from '../../outlets/outlet-index.ts';
import type { FieldClaim, Rule } from '../claim.ts';

/** An outlet is not named by less than three cues, one of which nobody else prints. */
const LEAST_CUES = 3;

/**
 * The outlet whose layout this is, where the text names nobody: at least three independent cues of
 * a source profile, one of them exclusive to it. The cues are the claim's spans.
 */
export const layout: Rule = {
  id: 'source/layout',
  find(document) {
    const lines = document.lines.filter(({ isBlank }) => !isBlank);
    const fields = document.outlets.layouts.flatMap(({ profile, cues }): readonly FieldClaim[] => {
      const met = cues.flatMap((each) => findCue(each, lines, document) ?? []);
      if (met.length < LEAST_CUES || !met.some(({ cue }) => cue.exclusive)) return [];
      const spans = met.map(({ span }) => span).sort((a, b) => a.start - b.start);
      return [{ field: 'source', value: { id: profile.id, name: profile.name }, basis: 'profile', spans }];
    });
    return { fields };
  },
};

function findCue(
  { cue, pattern }: CompiledCue,
  lines: readonly Line[],
  document: Document,
): { readonly cue: Cue; readonly span: Span } | null {
  if (cue.where === 'dateline-credit') {
    const found = document.dateline;
    const credit = found?.dateline.credit;
    if (!found || !credit || !pattern.test(credit.text)) return null;
    return { cue, span: { start: found.at + credit.start, end: found.at + credit.end } };
  }
  const candidates =
    cue.where === 'first-line' ? lines.slice(0, 1) : cue.where === 'last-line' ? lines.slice(-1) : lines;
  const line = candidates.find(({ text }) => text.length <= 200 && pattern.test(text));
  return line ? { cue, span: { start: line.from, end: line.to } } : null;
}
