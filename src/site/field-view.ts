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

interface ShownClaim<V> {
  readonly value: V;
  readonly basis: Basis;
  readonly rule: string;
  readonly spans: readonly Span[];
}

interface ShownField<V> extends ShownClaim<V | null> {
  readonly claims: readonly (ShownClaim<V> & { readonly why: string })[];
  readonly machine?: V | null | undefined;
  readonly machineBasis?: Basis | undefined;
  readonly machineSpans?: readonly Span[] | undefined;
  readonly machineRule?: string | undefined;
  readonly reason?: string | undefined;
  readonly evidence?: string | undefined;
}

/** What views are taken from beside the fields themselves. */
interface Source {
  readonly raw: string;
  /** What of the raw text the article page must not show. */
  readonly offPage: readonly LedgerEntry[];
}

/** All fields of an article, in the record's order. Both of its pages show them. */
export const toFieldViews = keepFor(({ record, raw }: Article): readonly FieldView[] => {
  const { fields, ledger } = record;
  const source = { raw, offPage: ledger.filter(({ label }) => LABELS_OFF_THE_PAGE.has(label)) };
  return [
    toView('title', fields.title, source),
    toView('source', fields.source, source),
    toView('date', fields.date, source),
    toView('dateTime', fields.dateTime, source),
    toView('dateline', fields.dateline, source),
    toView('byline', fields.byline, source),
    toView('sourceId', fields.sourceId, source),
    toView('captured', fields.captured, source),
    toView('licence', fields.licence, source),
    toView('language', fields.language, source),
    toView('kind', fields.kind, source),
    toView('carrier', fields.carrier, source),
    toView('originalUrl', fields.originalUrl, source),
    toView('mentionedDates', fields.mentionedDates, source),
  ];
});

function toView<N extends FieldName>(name: N, field: ShownField<FieldValue<N>>, source: Source): FieldView {
  const { machine = null, machineBasis = 'absent', machineRule = 'absent', machineSpans = [] } = field;
  const { words, basis, rule, evidence } = toClaim(name, field, source);
  return {
    name,
    label: FIELD_WORDS[name],
    words,
    basis,
    rule,
    evidence,
    rejected: field.claims.map((claim) => ({ ...toClaim(name, claim, source), why: claim.why })),
    editor:
      field.reason === undefined
        ? null
        : {
            reason: field.reason,
            support: field.evidence ?? null,
            machine: toClaim(
              name,
              { value: machine, basis: machineBasis, rule: machineRule, spans: machineSpans },
              source,
            ),
          },
  };
}

function toClaim<N extends FieldName>(
  name: N,
  { value, basis, rule, spans }: ShownClaim<FieldValue<N> | null>,
  { raw, offPage }: Source,
): ClaimView {
  return {
    words: value === null ? null : inQuotes(name, basis, valueWords(name, value)),
    basis,
    rule,
    evidence: spans.map((span) => toEvidence(span, raw, offPage)),
  };
}

/** A title that was cut from the text is a quotation wherever it stands. */
function inQuotes(name: FieldName, basis: Basis, words: string): string {
  return name === 'title' && basis === 'derived' ? `“${words}”` : words;
}

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
