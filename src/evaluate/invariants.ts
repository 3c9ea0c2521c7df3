// What must hold of every article, whoever wrote the text.
import { isPartition } from '../model/ledger.ts';
import { recordSchema } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { contextOf } from '../normalize/dates/date-context.ts';
import { readDateLine } from '../normalize/dates/date-line.ts';
import { findDates } from '../normalize/dates/read-date.ts';
import { toView } from '../normalize/decode/view.ts';
import type { Normalized } from '../normalize/normalize.ts';
import { foldText } from '../normalize/text/fold-text.ts';
import { readArticle } from '../site/markdown/read-article.ts';
import type { TextBlock } from '../site/markdown/read-blocks.ts';
import { isMark } from './body-text.ts';

interface Invariant {
  /** What holds, in words. */
  readonly says: string;
  holds(normalized: Normalized, raw: string): boolean;
}

const KEPT_LABELS: ReadonlySet<string> = new Set(['body', 'standfirst', 'caption']);

/** Fields whose value is the printed words themselves, white space folded. */
const PRINTED_FIELDS = ['title', 'dateline', 'byline', 'sourceId'] as const;

/** All invariants, by the name under which they are counted. */
export const INVARIANTS = {
  partition: {
    says: 'every character has one label',
    holds: ({ record }, raw) => record.raw.length === raw.length && isPartition(record.ledger, raw.length),
  },
  schema: {
    says: 'the record is what other programs expect',
    holds: ({ record }) => recordSchema.safeParse(record).success,
  },
  bounds: {
    says: 'every span lies in the text',
    holds: ({ record }, raw) =>
      [
        ...Object.values(record.fields).flatMap(({ spans, claims }) => [
          ...spans,
          ...claims.flatMap((claim) => claim.spans),
        ]),
        ...record.blocks.flatMap(({ spans }) => spans),
      ].every(({ start, end }) => start < end && end <= raw.length),
  },
  kept: {
    says: 'the blocks are the kept text, nothing lost',
    holds: ({ record }, raw) =>
      bare(record.blocks.map(({ text }) => text).join('')) ===
      bare(
        cut(
          raw,
          record.ledger.filter(({ label }) => KEPT_LABELS.has(label)),
        ),
      ),
  },
  order: {
    says: 'the blocks stand in the order of the text',
    holds: ({ record }) => {
      const spans = record.blocks.flatMap((block) => block.spans);
      return spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? 0));
    },
  },
  layout: {
    says: 'layout holds no words but those of labels',
    holds: ({ record }, raw) =>
      record.ledger.every(({ label, start, end }) => label !== 'layout' || isMark(raw.slice(start, end))),
  },
  'no-new-words': {
    says: 'no block holds a character that its place in the text does not',
    holds: ({ record }, raw) =>
      record.blocks.every(({ text, spans }) => bare(text) === bare(cut(raw, spans))),
  },
  'stated-words': {
    says: 'what a field states is printed where it points',
    holds: ({ record }, raw) =>
      PRINTED_FIELDS.every((name) => {
        const { value, basis, spans } = record.fields[name];
        return value === null || basis !== 'stated' || bare(cut(raw, spans)).includes(bare(value));
      }),
  },
  dates: {
    says: 'a stated date can be read again where it points',
    holds: ({ record }, raw) => {
      const { value, basis, spans } = record.fields.date;
      if (value === null || basis !== 'stated') return true;
      const cutOut = toView(foldText(cut(raw, spans))).text;
      // A messenger's stamp prints the last two digits of its year.
      const printed = cutOut.replace(/^(\d{2}\.\d{2}\.)(\d{2})$/u, '$120$2');
      // A text too short or too foreign for rules is read without a language; a Korean day ends in a stop that its span leaves out.
      const contexts = [contextOf(record.fields.language.value), contextOf(null)];
      return contexts.some((context) =>
        [
          ...findDates(printed, context),
          ...findDates(`${printed}.`, context),
          readDateLine(printed, context)?.date,
        ].some((date) => date !== undefined && (date.edtf === value || isOneOf(value, date.edtf))),
      );
    },
  },
  markdown: {
    says: 'the Markdown reads back as the blocks',
    holds: ({ record, markdown }) => {
      const read = readArticle(markdown);
      if (!read.ok) return false;
      const shown = record.blocks.filter(({ type }) => type !== 'standfirst');
      const toKey = ({ type, text, emphasis = [] }: TextBlock) => JSON.stringify([type, text, emphasis]);
      return read.article.blocks.map(toKey).join('\n') === shown.map(toKey).join('\n');
    },
  },
} as const satisfies Readonly<Record<string, Invariant>>;

export type InvariantName = keyof typeof INVARIANTS;

export const INVARIANT_NAMES = Object.keys(INVARIANTS) as readonly InvariantName[];

/** The invariants that an article breaks. @param raw the decoded text */
export function findBroken(normalized: Normalized, raw: string): readonly InvariantName[] {
  return INVARIANT_NAMES.filter((name) => !INVARIANTS[name].holds(normalized, raw));
}

function cut(raw: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => raw.slice(start, end)).join('');
}

/** Ink alone: what must agree between raw text and blocks. */
function bare(text: string): string {
  return text
    .replaceAll('\0', '\uFFFD')
    .toWellFormed()
    .replace(/[\s\u0085]/gu, '');
}

/** Whether a day is one of a set `[a,b]`: the language of a text may decide what its numbers alone do not. */
function isOneOf(day: string, edtf: string | null): boolean {
  return edtf !== null && /^\[.*\]$/u.test(edtf) && edtf.slice(1, -1).split(',').includes(day);
}
