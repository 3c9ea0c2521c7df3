import type { Line } from '../lines/lines.ts';

/** A value behind a database's field code. View offsets. */
export interface FieldCode {
  readonly code: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The code and its value. */
  readonly line: { readonly start: number; readonly end: number };
}

/** Codes of Factiva's exports. Source: Dow Jones Factiva, search builder's list of fields. */
const CODES = 'SE|HD|CR|CLM|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART|RF|CX';

const CODE_LINE = new RegExp(`^(?<code>${CODES})(?:\\s+(?<value>\\S.{0,300}))?$`, 'u');

/** Fewer are words that happen to stand there. */
const LEAST = 4;

/** The coded fields of an export, its story's apart; none where fewer than four different codes stand at the beginnings of lines. */
export function findFieldCodes(lines: readonly Line[]): readonly FieldCode[] {
  const printed = lines.filter(({ isBlank }) => !isBlank);
  const codes = printed.flatMap((line, index): readonly FieldCode[] => {
    if (line.text.length > 320) return [];
    const groups = CODE_LINE.exec(line.text)?.groups;
    if (groups?.code === undefined) return [];
    const next = printed[index + 1];
    const value = groups.value?.trimEnd() ?? next?.text ?? '';
    const end =
      groups.value === undefined
        ? (next?.to ?? line.to)
        : line.from + line.text.lastIndexOf(value) + value.length;
    return [{ code: groups.code, value, start: end - value.length, end, line: { start: line.from, end } }];
  });
  return new Set(codes.map(({ code }) => code)).size < LEAST ? [] : codes;
}
