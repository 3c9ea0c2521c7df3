// What `npm run evaluate -- --set` prints.
import type { TextScore } from './evaluate-set.ts';
import type { Half } from './gold.ts';
import { SCORED_FIELDS } from './score-field.ts';
import type { Scores, SetScores } from './set-scores.ts';
import { toShare, toTable } from './table.ts';

/** What was measured of one half. `cases` and `byLayout` are null for the sealed half: nobody shall write rules by them. */
export interface HalfReport extends SetScores {
  readonly hash: string;
  readonly byLanguage: Readonly<Record<string, SetScores>>;
  readonly byDraw: Readonly<Record<string, SetScores>>;
  readonly byLayout: Readonly<Record<string, SetScores>> | null;
  readonly cases: readonly TextScore[] | null;
}

/** One half as tables, its cases with what was expected and seen where they may be shown. */
export function halfLines(half: Half, report: HalfReport, floors: Scores | null): readonly string[] {
  const { texts, byLanguage, byDraw, byLayout, cases } = report;
  return [
    ...(cases ?? []).flatMap(caseLines),
    `${half}: ${texts} texts`,
    '',
    ...bodyTable(report, floors),
    '',
    ...fieldTable(report, floors),
    '',
    ...groupTable('language', byLanguage),
    '',
    ...(Object.keys(byDraw).length > 1 ? [...groupTable('draw', byDraw), ''] : []),
    ...(byLayout === null ? [] : [...groupTable('layout', byLayout), '']),
  ];
}

/** A case's name and body, then each thing that is not as it should be. */
function caseLines({ name, body, fields, broken, lost, kept }: TextScore): readonly string[] {
  return [
    `${name}  body: precision ${toShare(body.precision)}, recall ${toShare(body.recall)}`,
    ...SCORED_FIELDS.flatMap((field) => {
      const { verdict, expected, seen } = fields[field];
      if (verdict === 'right' || verdict === 'rightly-null') return [];
      return [`    ${field} ${verdict}: expected ${shown(expected)}, saw ${shown(seen)}`];
    }),
    ...someOf('lost', lost),
    ...someOf('kept', kept),
    ...broken.map((name) => `    broken: ${name}`),
  ];
}

const SHOWN = 6;

function someOf(what: string, quotes: readonly string[]): readonly string[] {
  const more = quotes.length > SHOWN ? [`    ${what}: … and ${quotes.length - SHOWN} more`] : [];
  return [...quotes.slice(0, SHOWN).map((quoted) => `    ${what}: ${quoted}`), ...more];
}

function shown(value: string | null): string {
  return value === null ? 'null' : JSON.stringify(value);
}

function withFloor(name: string, { scores }: SetScores, floors: Scores | null): string {
  const floor = floors?.[name];
  return floor === undefined ? toShare(scores[name]) : `${toShare(scores[name])} ≥ ${toShare(floor)}`;
}

function bodyTable(report: SetScores, floors: Scores | null): readonly string[] {
  const names = ['precision', 'recall', 'f1'];
  return [
    ...toTable([
      ['', ...names],
      ['body', ...names.map((name) => withFloor(`body.${name}`, report, floors))],
    ]),
    `texts that break no invariant: ${withFloor('holds', report, floors)}`,
  ];
}

function fieldTable(report: SetScores, floors: Scores | null): readonly string[] {
  return toTable([
    ['field', 'right', 'found', 'silent', 'missed', 'wrong', 'invented'],
    ...SCORED_FIELDS.map((field) => {
      const { missed, wrong, invented } = report.verdicts[field];
      const shares = ['right', 'found', 'silent'].map((name) =>
        withFloor(`${field}.${name}`, report, floors),
      );
      return [field, ...shares, ...[missed, wrong, invented].map(String)];
    }),
  ]);
}

function groupTable(what: string, groups: Readonly<Record<string, SetScores>>): readonly string[] {
  const names = ['body.f1', ...SCORED_FIELDS.map((field) => `${field}.right`)];
  return toTable([
    [what, 'texts', 'body f1', ...SCORED_FIELDS, 'invented'],
    ...Object.entries(groups).map(([name, { texts, scores, verdicts }]) => [
      name,
      String(texts),
      ...names.map((score) => toShare(scores[score])),
      String(SCORED_FIELDS.reduce((sum, field) => sum + verdicts[field].invented, 0)),
    ]),
  ]);
}
