import type { Label, LedgerEntry } from '../../model/ledger.ts';
import type { Document } from '../document.ts';
import { flagsAt, LETTER, NUMBER } from '../text/characters.ts';
import { isSpace } from '../text/spaces.ts';

/** A label claim with the id of its rule. View offsets. */
export interface RuledLabel {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

const BODY = { label: 'body', rule: 'body/unclaimed' } as const;
const WHITE_SPACE = { label: 'layout', rule: 'layout/white-space' } as const;
const LEFTOVER = { label: 'layout', rule: 'layout/leftover' } as const;

/** No role yet, white space between roles, signs that claims left over; claims count from 3. */
const [UNCLAIMED, BETWEEN, LEFT, FIRST_CLAIM] = [0, 1, 2, 3];

const UNCLAIMED_ROLES = [BODY, WHITE_SPACE, LEFTOVER] as const;

/**
 * Gives every character of the raw text one label: that of the earliest claim on it, `body` where
 * there is none, `layout` for white space at the ends of passages and roles. Linear in the length of
 * text and claims.
 * @param claims in the order of their rules, the strongest first
 * @returns a partition of the raw text, in raw offsets
 */
export function paintLedger(document: Document, claims: readonly RuledLabel[]): readonly LedgerEntry[] {
  const { view, passages } = document;
  const roles = new Uint32Array(view.text.length).fill(BETWEEN);
  for (const { start, end } of passages) roles.fill(UNCLAIMED, start, end);
  for (const [index, claim] of [...claims.entries()].toReversed())
    roles.fill(FIRST_CLAIM + index, claim.start, claim.end);
  if (claims.length > 0) setLeftoversApart(document, roles);
  const edges = new Uint8Array(view.text.length + 1);
  for (const { start } of passages) edges[start] = 1;
  setEdgesApart(view.text, roles, edges);
  return toEntries(
    document,
    roles,
    edges,
    (role) => claims[role - FIRST_CLAIM] ?? UNCLAIMED_ROLES[role] ?? BODY,
  );
}

/** Where claims took every word of a passage, the signs left between them (`|`, a bullet) say nothing. */
function setLeftoversApart({ view, passages }: Document, roles: Uint32Array): void {
  for (const { start, end } of passages) {
    const own = roles.subarray(start, end);
    if (isAll(own, UNCLAIMED)) continue;
    if (own.some((role, at) => role === UNCLAIMED && isSpelled(view.text, start + at))) continue;
    for (let at = 0; at < own.length; at += 1) if (own[at] === UNCLAIMED) own[at] = LEFT;
  }
}

function isSpelled(text: string, at: number): boolean {
  return (flagsAt(text, at) & (LETTER | NUMBER)) !== 0;
}

function isAll(roles: Uint32Array, role: number): boolean {
  for (let at = 0; at < roles.length; at += 1) if (roles[at] !== role) return false;
  return true;
}

/** White space at both ends of each run of one role belongs to no role. */
function setEdgesApart(text: string, roles: Uint32Array, edges: Uint8Array): void {
  for (let start = 0; start < roles.length; ) {
    const end = runEnd(roles, edges, start);
    let [from, to] = [start, end];
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    roles.fill(BETWEEN, start, from).fill(BETWEEN, to, end);
    start = end;
  }
}

function runEnd(roles: Uint32Array, edges: Uint8Array, start: number): number {
  let end = start + 1;
  while (end < roles.length && roles[end] === roles[start] && edges[end] === 0) end += 1;
  return end;
}

/** Runs of one role as raw spans. Invisible characters between two runs go with the words beside them. */
function toEntries(
  { view }: Document,
  roles: Uint32Array,
  edges: Uint8Array,
  roleOf: (role: number) => { readonly label: Label; readonly rule: string },
): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  let rawStart = 0;
  for (let start = 0; start < roles.length; ) {
    const end = runEnd(roles, edges, start);
    const [role, next] = [roles[start] ?? BETWEEN, roles[end]];
    const isBeforeWords = role === BETWEEN && next !== undefined && next !== BETWEEN;
    const rawEnd =
      end === roles.length ? view.raw.length : isBeforeWords ? view.toRaw(end - 1) + 1 : view.toRaw(end);
    const { label, rule } = roleOf(role);
    entries.push({ start: rawStart, end: rawEnd, label, rule });
    rawStart = rawEnd;
    start = end;
  }
  if (roles.length === 0 && view.raw.length > 0)
    entries.push({ start: 0, end: view.raw.length, ...WHITE_SPACE });
  return entries;
}
