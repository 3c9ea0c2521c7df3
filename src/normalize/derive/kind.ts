import type { Kind } from '../../model/field.ts';
import type { View } from '../decode/view.ts';
import { backPassages, type Document, frontPassages } from '../document.ts';
import { findPressMatter } from '../frame/press-matter.ts';
import { firstSentenceEnd } from '../lines/sentence.ts';
import { bodyBlocks, type Derivation } from './derivation.ts';

/** What a page of news prints beside its story, the strongest first. */
const MARKS_OF_NEWS = ['dateline', 'date', 'byline', 'source', 'title'] as const;

/**
 * `interview` where there are questions and answers, `transcript` where several speakers are named,
 * `liveblog` where entries with times run backwards, `press-release` where the sender adds notes to editors
 * or a contact for the press; else `news` where a story is told: running text
 * under a dateline, a date, a byline, an outlet's name or a headline, or two sentences of it without
 * any; `other` where there is none. The words of the story say nothing.
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
    const press = findPressMatter([...frontPassages(draft.document), ...backPassages(draft.document)]);
    if (press !== null) return claim('press-release', view, press.start);
    const mark = MARKS_OF_NEWS.map((name) => draft.fields[name]).find(({ basis }) => basis === 'stated');
    const isNews = isTold(draft.document, mark === undefined ? 2 : 1);
    return {
      field: 'kind',
      value: isNews ? 'news' : 'other',
      basis: 'derived',
      spans: (isNews && mark?.spans) || body.flatMap(({ spans }) => spans).slice(0, 1),
    };
  },
};

/** Whether so many sentences of running text stand in the story. */
function isTold({ passages, firstProse, afterProse, comments }: Document, sentences: 1 | 2): boolean {
  const running = passages.slice(firstProse, Math.min(afterProse, comments)).filter(({ isProse }) => isProse);
  const [first] = running;
  if (first === undefined) return false;
  return sentences === 1 || running.length > 1 || firstSentenceEnd(first.text) < first.text.length;
}

/** What the layout makes of a text, seen first in the passage at `start` (a view offset). */
function claim(value: Kind, view: View, start: number): ReturnType<Derivation['derive']> {
  const at = view.toRaw(start);
  return { field: 'kind', value, basis: 'derived', spans: [{ start: at, end: at + 1 }] };
}
