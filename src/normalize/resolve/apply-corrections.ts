import { isDeepStrictEqual } from 'node:util';
import type { CorrectedField } from '../../model/correction.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FieldName } from '../../model/field.ts';
import type { Field, Fields } from '../../model/record.ts';

/** What an editor sets, whether in a correction or in archive.yaml. */
export interface EditorValue {
  readonly field: FieldName;
  readonly value: Field['value'];
  readonly reason: string;
  readonly evidence: string | null;
  /** `editor/correction` or `editor/folder`. */
  readonly rule: string;
}

/** Sets an editor's values over the machine's, which stay beside them. Later values win over earlier ones. */
export function applyEditorValues(fields: Fields, values: readonly EditorValue[]): Fields {
  let corrected = fields;
  for (const value of values)
    corrected = { ...corrected, [value.field]: applyTo(corrected[value.field], value) };
  return { ...corrected, dateTime: dropOtherDay(corrected) };
}

function applyTo(field: Field, { value, reason, evidence, rule }: EditorValue): Field {
  return {
    value,
    basis: value === null ? 'absent' : 'editor',
    rule,
    spans: [],
    claims: field.claims,
    machine: 'machine' in field ? field.machine : field.value,
    machineBasis: field.machineBasis ?? field.basis,
    machineSpans: field.machineSpans ?? field.spans,
    machineRule: field.machineRule ?? field.rule,
    reason,
    ...(evidence === null ? {} : { evidence }),
  } as Field;
}

/** A printed clock time of another day than the one day that the editor names says nothing any more. */
function dropOtherDay({ date, dateTime }: Fields): Fields['dateTime'] {
  const day =
    date.basis === 'editor'
      ? /^(?<day>\d{4}-\d\d-\d\d)[~?%]?$/u.exec(date.value ?? '')?.groups?.day
      : undefined;
  const isOtherDay =
    day !== undefined &&
    dateTime.value !== null &&
    dateTime.basis !== 'editor' &&
    !dateTime.value.startsWith(day);
  if (!isOtherDay || dateTime.value === null) return dateTime;
  const { value, basis, rule, spans } = dateTime;
  const why = "the editor's date is another day";
  return {
    value: null,
    basis: 'absent',
    rule: 'dateTime/absent',
    spans: [],
    claims: [{ value, basis, rule, spans, why }, ...dateTime.claims],
  };
}

/** Warns of each correction that was written against another value than the machine finds now. */
export function findOutdatedCorrections(
  fields: Fields,
  corrections: readonly CorrectedField[],
  file: string,
): readonly Diagnostic[] {
  return corrections
    .filter(({ field, machine }) => machine !== undefined && !isDeepStrictEqual(machine, fields[field].value))
    .map(({ field, machine }) => ({
      code: 'correction-machine-changed',
      severity: 'warning',
      file,
      line: null,
      field,
      message: `The correction of \`${field}\` was written against ${show(machine)}, but the machine now finds ${show(fields[field].value)}. The correction holds; check that it is still needed, then update its \`machine\`.`,
    }));
}

function show(value: unknown): string {
  return value === null ? 'no value' : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
