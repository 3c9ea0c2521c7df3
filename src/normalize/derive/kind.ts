import type { Kind } from '../../model/field.ts';
import type { Span } from '../../model/span.ts';
import type { View } from '../decode/view.ts';
import { bodyBlocks, type Derivation, type Draft } from './derivation.ts';

/** Words by which a report gives what others said: the mark of news. */
const ATTRIBUTION =
  /\b(?:said|says|told|added|announced|reported|reports|stressed|stated|noted|according to|declared|confirmed|claimed|warned|emphasized|underlined|explained|quoted|urged|denied|argued)\b/u;

/**
 * `interview` where there are questions and answers, `transcript` where several speakers are named,
 * `liveblog` where entries with times run backwards; `news` where a report gives its sources or a
 * dateline; else `other`.
 */
export const kind: Derivation = {
  id: 'kind/from-structure',
  derive(draft) {
    const body = bodyBlocks(draft);
    const turns = body.filter(({ type }) => type === 'question' || type === 'answer');
    if (turns.length > 0)
      return {
        field: 'kind',
        value: 'interview',
        basis: 'derived',
        spans: turns.flatMap(({ spans }) => spans.slice(0, 1)),
      };
    const { conversation, live, view } = draft.document;
    const turn = conversation?.turns[0];
    if (conversation?.kind === 'transcript' && turn !== undefined)
      return claim('transcript', view, turn.start);
    const entry = live?.isNewestFirst ? live.entries[0] : undefined;
    if (entry !== undefined) return claim('liveblog', view, entry.start);
    const report = reportSpans(draft, body);
    const whole = body.flatMap(({ spans }) => spans);
    return {
      field: 'kind',
      value: report === null ? 'other' : 'news',
      basis: 'derived',
      spans: report ?? whole.slice(0, 1),
    };
  },
};

/** What the layout makes of a text, seen first in the passage at `start` (a view offset). */
function claim(value: Kind, view: View, start: number): ReturnType<Derivation['derive']> {
  const at = view.toRaw(start);
  return { field: 'kind', value, basis: 'derived', spans: [{ start: at, end: at + 1 }] };
}

function reportSpans(
  { document: { view }, fields }: Draft,
  body: ReturnType<typeof bodyBlocks>,
): readonly Span[] | null {
  for (const { spans } of body) {
    for (const { start, end } of spans) {
      const found = ATTRIBUTION.exec(view.raw.slice(start, end));
      if (found) return [{ start: start + found.index, end: start + found.index + found[0].length }];
    }
  }
  return fields.dateline.value === null ? null : fields.dateline.spans;
}
