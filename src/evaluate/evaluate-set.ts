import { BODY_BLOCK_TYPES } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import type { Normalized } from '../normalize/normalize.ts';
import { foldText } from '../normalize/text/fold-text.ts';
import { foundBody, goldBody, subtract } from './body-text.ts';
import { findBroken, type InvariantName } from './invariants.ts';
import type { LabelledText } from './read-set.ts';
import { type BodyScore, scoreBody } from './score-body.ts';
import {
  type FieldScore,
  type OutletIdOf,
  SCORED_FIELDS,
  type ScoredField,
  scoreField,
} from './score-field.ts';
import { wordsOf } from './shingles.ts';

/** How one labelled text came out. */
export interface TextScore {
  readonly name: string;
  readonly layout: string;
  /** Which draw added its layout, from 1. */
  readonly draw: number;
  /** As the gold says. */
  readonly language: string;
  readonly body: BodyScore;
  readonly fields: Readonly<Record<ScoredField, FieldScore>>;
  readonly broken: readonly InvariantName[];
  /** Words of the story that are not in the body, with the label that they got instead. */
  readonly lost: readonly string[];
  /** Words in the body that are no part of the story. */
  readonly kept: readonly string[];
}

/** Scores one text. */
export function scoreText(text: LabelledText, normalized: Normalized, outletId: OutletIdOf): TextScore {
  const { raw, gold } = text;
  const { record } = normalized;
  const fields = Object.fromEntries(
    SCORED_FIELDS.map((field) => [field, scoreField(field, gold, record, outletId)]),
  );
  const found = record.blocks.flatMap(({ type, spans }) => (BODY_BLOCK_TYPES.has(type) ? spans : []));
  const isWords = ({ start, end }: Span) => wordsOf(raw.slice(start, end)).length > 0;
  const lost = record.ledger.flatMap(({ label, rule, ...entry }) =>
    label === 'layout'
      ? []
      : subtract(intersect(text.body, entry), found)
          .filter(isWords)
          .map((span) => `${quote(raw, span)} (${label}, ${rule})`),
  );
  const kept = subtract(found, text.body)
    .filter(isWords)
    .map((span) => quote(raw, span));
  return {
    name: text.name,
    layout: text.layout,
    draw: text.draw,
    language: gold.language,
    body: scoreBody(goldBody(raw, text.body, record.ledger), foundBody(record)),
    fields: fields as Record<ScoredField, FieldScore>,
    broken: findBroken(normalized, raw),
    lost,
    kept,
  };
}

/** The parts of spans within one. */
function intersect(spans: readonly Span[], within: Span): readonly Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, within.start), end: Math.min(end, within.end) }))
    .filter(({ start, end }) => start < end);
}

const LONGEST_QUOTE = 80;

function quote(raw: string, { start, end }: Span): string {
  const words = foldText(raw.slice(start, end));
  return words.length <= LONGEST_QUOTE
    ? `“${words}”`
    : `“${words.slice(0, LONGEST_QUOTE / 2)} … ${words.slice(-LONGEST_QUOTE / 2)}”`;
}
