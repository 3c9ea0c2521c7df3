import { hash } from 'node:crypto';
import type { CorrectedField } from '../model/correction.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { FIELD_NAMES, type FieldName, type SourceRef, sourceRefSchema } from '../model/field.ts';
import type { ArticleRecord, Field, Fields } from '../model/record.ts';
import { RULES } from './claims/rules.ts';
import { collectInSteps } from './collect-claims.ts';
import { decode } from './decode/decode.ts';
import { findDecodingProblems, findDoubleEncoding, findLostCharacters } from './decode/diagnose.ts';
import { toView } from './decode/view.ts';
import { DERIVATIONS } from './derive/derivations.ts';
import { deriveFields } from './derive/derive-fields.ts';
import { findDatesInStory } from './derive/printed-dates.ts';
import { findDatelineConflict, findOddDates, toFlagDiagnostics } from './diagnose.ts';
import { toMarkdown } from './emit/to-markdown.ts';
import { type InSteps, runAlone } from './in-steps.ts';
import type { OutletIndex } from './outlets/outlet-index.ts';
import { applyEditorValues, type EditorValue, findOutdatedCorrections } from './resolve/apply-corrections.ts';
import { paintLedger } from './resolve/paint-ledger.ts';
import { type RuledClaim, resolveField } from './resolve/resolve-fields.ts';
import { setMarkupApart } from './resolve/set-markup-apart.ts';
import { buildBlocks } from './structure/build-blocks.ts';
import { typePassages } from './structure/type-passages.ts';
import { documentInSteps } from './to-document.ts';

/** A raw file as it was found. */
export interface RawInput {
  /** Path below `content/raw/`, with `/`. */
  readonly path: string;
  /** Paths of other raw files with the same bytes. */
  readonly copies: readonly string[];
  readonly bytes: Uint8Array;
}

/** What is known before a text is read. */
export interface NormalizeContext {
  /** The outlets of the catalogue and of the archive: `toOutletIndex(profiles)`, made once. */
  readonly outlets: OutletIndex;
  /** The source that archive.yaml gives to the file's folder. */
  readonly folderSource: { readonly profileId: string; readonly reason: string } | null;
  /** The file's corrections, already held against its SHA-256. */
  readonly corrections: readonly CorrectedField[];
}

/** An article's two files, and what its editor should look at (`file` is the raw path). */
export interface Normalized {
  readonly record: ArticleRecord;
  readonly markdown: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns one raw file into an article: pure, total and linear. The same bytes and context give the
 * same bytes, on every machine and at any time.
 */
export function normalize(raw: RawInput, context: NormalizeContext): Normalized {
  return runAlone(normalizeInSteps(raw, context));
}

/** The same in steps, for many texts in turn. */
export function* normalizeInSteps(raw: RawInput, context: NormalizeContext): InSteps<Normalized> {
  // Bytes become characters, characters a view that rules can read, the view lines and passages.
  const decoded = decode(raw.bytes);
  const editorValues = toEditorValues(context);
  const document = yield* documentInSteps(toView(decoded.text), context.outlets, assignedBy(editorValues));
  // Every rule says what it sees; none changes anything.
  const claims = yield* collectInSteps(document, RULES);
  yield;
  // First the role of each character, because a value printed in a reader's comment is no value …
  const ledger = setMarkupApart(paintLedger(document, claims.labels), document.view.markup);
  const blocks = buildBlocks(document.view, ledger, typePassages(document, claims.types), claims.emphasis);
  yield;
  // … then what the text states, what can be computed from that, and what a person knows better.
  const claimed = byField(claims.fields);
  const stated = toFields((name) => resolveField(name, claimed.get(name) ?? [], ledger));
  const profile = context.outlets.byId(sourceOf(stated, editorValues)?.id ?? '');
  const dates = findDatesInStory(document.view, blocks, document.language);
  yield;
  const found = deriveFields({ document, blocks, dates, fields: stated, profile }, DERIVATIONS);
  const fields = applyEditorValues(found, editorValues);

  yield;
  const sha256 = hash('sha256', raw.bytes, 'hex');
  const record: ArticleRecord = {
    id: sha256.slice(0, 16),
    raw: {
      path: raw.path,
      copies: raw.copies,
      sha256,
      bytes: raw.bytes.length,
      length: decoded.text.length,
      encoding: decoded.encoding,
    },
    offsets: 'utf16',
    ledger,
    fields,
    blocks: blocks.map(({ block }) => block),
  };
  return {
    record,
    markdown: toMarkdown(record, blocks),
    diagnostics: [
      ...findDecodingProblems(decoded, raw),
      ...toFlagDiagnostics(claims.flags, document.view.text, raw.path),
      ...findDatelineConflict(document, stated, raw.path),
      ...findOddDates(decoded.text, dates, raw.path),
      ...findDoubleEncoding(decoded, raw.path),
      ...findLostCharacters(decoded, raw.path),
      ...findOutdatedCorrections(found, context.corrections, raw.path),
    ],
  };
}

function byField(claims: readonly RuledClaim[]): ReadonlyMap<FieldName, readonly RuledClaim[]> {
  const fields = new Map<FieldName, RuledClaim[]>();
  for (const claim of claims) {
    const own = fields.get(claim.field);
    if (own === undefined) fields.set(claim.field, [claim]);
    else own.push(claim);
  }
  return fields;
}

function toFields(resolve: (name: FieldName) => Field): Fields {
  const fields: Partial<Record<FieldName, Field>> = {};
  for (const name of FIELD_NAMES) fields[name] = resolve(name);
  return fields as Fields;
}

/** The source as it will stand: the zone of a clock time follows from it, whoever names it. */
function sourceOf(stated: Fields, editorValues: readonly EditorValue[]): SourceRef | null {
  const fromEditor = editorValues.findLast(({ field }) => field === 'source');
  return fromEditor === undefined
    ? stated.source.value
    : (sourceRefSchema.nullable().parse(fromEditor.value) ?? null);
}

/** Id of the outlet that an editor gives to the text, null where none does. */
function assignedBy(editorValues: readonly EditorValue[]): string | null {
  const given = editorValues.findLast(({ field }) => field === 'source');
  return given === undefined ? null : (sourceRefSchema.nullable().parse(given.value)?.id ?? null);
}

/** The archive's word on a folder first, so that a correction of the one file outranks it. */
function toEditorValues({ folderSource, corrections, outlets }: NormalizeContext): readonly EditorValue[] {
  const profile = folderSource && outlets.byId(folderSource.profileId);
  const fromFolder: readonly EditorValue[] =
    folderSource && profile
      ? [
          {
            field: 'source',
            value: { id: profile.id, name: profile.name },
            reason: folderSource.reason,
            evidence: null,
            rule: 'editor/folder',
          },
        ]
      : [];
  return [...fromFolder, ...corrections.map((correction) => ({ ...correction, rule: 'editor/correction' }))];
}
