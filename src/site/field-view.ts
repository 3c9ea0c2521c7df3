// A record's fields as the pages show them: values in words, and the words of the raw text they rest on.
import type { Basis } from '../model/basis.ts';
import type { FieldName, FieldValue } from '../model/field.ts';
import { LABELS_OFF_THE_PAGE, type Label, type LedgerEntry } from '../model/ledger.ts';
import type { Span } from '../model/span.ts';
import { keepFor } from '../text/keep-answers.ts';
import type { Article } from './article.ts';
import { FIELD_WORDS, valueWords } from './field-words.ts';
import { firstWords } from './first-words.ts';

const QUOTED = 180;

/** Words of the raw text that a value rests on. */
export interface Evidence {
  readonly start: number;
  /** White space folded, cut where long. */
  readonly words: string;
  /** The label because of which the article page must not show them; null where it may. */
  readonly offPage: Label | null;
}

/** What was claimed for a field: chosen, rejected, or found by the machine before an editor. */
export interface ClaimView {
  /** null where nothing was found. */
  readonly words: string | null;
  readonly basis: Basis;
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

export interface FieldView extends ClaimView {
  readonly name: FieldName;
  readonly label: string;
  readonly rejected: readonly (ClaimView & { readonly why: string })[];
  /** Where an editor set the value: why, what supports it, and what the machine had found. */
  readonly editor: {
    readonly reason: string;
    readonly support: string | null;
    readonly machine: ClaimView;
  } | null;
}

interface ShownField<V> {
  readonly value: V | null;
  readonly basis: Basis;
  readonly rule: string;
  readonly spans: readonly Span[];
  readonly claims: readonly {
    readonly value: V;
    readonly basis: Basis;
    readonly rule: string;
    readonly spans: readonly Span[];
    readonly why: string;
  }[];
  readonly machine?: V | null | undefined;
  readonly machineBasis?: Basis | undefined;
  readonly machineSpans?: readonly Span[] | undefined;
  readonly machineRule?: string | undefined;
  readonly reason?: string | undefined;
  readonly evidence?: string | undefined;
}

/** All fields of an article, in the record's order. Both of its pages show them. */
export const toFieldViews = keepFor(({ record, raw }: Article): readonly FieldView[] => {
  const { fields, ledger } = record;
  const offPage = ledger.filter(({ label }) => LABELS_OFF_THE_PAGE.has(label));
  const quote = (spans: readonly Span[]) => spans.map((span) => toEvidence(span, raw, offPage));
  const view = <N extends FieldName>(name: N, field: ShownField<FieldValue<N>>): FieldView => {
    const claim = (value: FieldValue<N> | null, basis: Basis, rule: string, spans: readonly Span[]) => ({
      words: value === null ? null : inQuotes(name, basis, valueWords(name, value)),
      basis,
      rule,
      evidence: quote(spans),
    });
    const { machine = null, machineBasis = 'absent', machineRule = 'absent', machineSpans = [] } = field;
    return {
      ...claim(field.value, field.basis, field.rule, field.spans),
      name,
      label: FIELD_WORDS[name],
      rejected: field.claims.map(({ value, basis, rule, spans, why }) => ({
        ...claim(value, basis, rule, spans),
        why,
      })),
      editor:
        field.reason === undefined
          ? null
          : {
              reason: field.reason,
              support: field.evidence ?? null,
              machine: claim(machine, machineBasis, machineRule, machineSpans),
            },
    };
  };
  return [
    view('title', fields.title),
    view('source', fields.source),
    view('date', fields.date),
    view('dateTime', fields.dateTime),
    view('dateline', fields.dateline),
    view('byline', fields.byline),
    view('sourceId', fields.sourceId),
    view('captured', fields.captured),
    view('licence', fields.licence),
    view('language', fields.language),
    view('kind', fields.kind),
    view('carrier', fields.carrier),
    view('originalUrl', fields.originalUrl),
    view('mentionedDates', fields.mentionedDates),
  ];
});

/** A title that was cut from the text is a quotation wherever it stands. */
function inQuotes(name: FieldName, basis: Basis, words: string): string {
  return name === 'title' && basis === 'derived' ? `“${words}”` : words;
}

/** @param offPage what of the raw text the article page must not show */
function toEvidence({ start, end }: Span, raw: string, offPage: readonly LedgerEntry[]): Evidence {
  const hidden = offPage.find((entry) => entry.start < end && entry.end > start);
  return { start, words: beginning(raw, start, end), offPage: hidden?.label ?? null };
}

/** The first words of a stretch. A language rests on all of a text, of which no more is read than is quoted. */
function beginning(raw: string, start: number, end: number): string {
  for (let length = 2 * QUOTED; ; length *= 2) {
    const read = Math.min(end, start + length);
    const words = raw.slice(start, read).replace(/\s+/gu, ' ').trim();
    if (words.length > QUOTED || read === end) return firstWords(words, QUOTED);
  }
}
