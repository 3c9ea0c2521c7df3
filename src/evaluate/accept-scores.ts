import { type CommandTable, helpText, readOptions } from '../build/command-options.ts';
import { diagnosticLine } from '../build/summary.ts';
import { writeIfChanged } from '../files/write-safely.ts';
import { type HalfBaseline, moveFloors } from './baseline.ts';
import { HALVES } from './gold.ts';
import { measureHalf } from './measure-set.ts';
import type { Normalizer } from './normalizer.ts';
import { baselineFile, readBaseline } from './set-section.ts';
import { toShare } from './table.ts';

export const ACCEPT_SCORES: CommandTable = {
  command: 'npm run accept-scores --',
  purpose:
    'Takes over the scores of the labelled set as floors that `npm test` holds. A person runs it, never a test or CI.',
  options: [
    {
      name: 'allow-lower',
      value: null,
      says: 'also where a floor falls; without it such a run changes nothing',
    },
  ],
};

/** What `npm run accept-scores` is asked to do. */
export type AcceptCommand =
  | { readonly kind: 'run'; readonly allowLower: boolean }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads the arguments of `npm run accept-scores`. */
export function readAcceptArguments(args: readonly string[]): AcceptCommand {
  const { values, problem } = readOptions(args, ACCEPT_SCORES);
  if (values === null) return { kind: 'wrong', message: `${problem}\n\n${helpText(ACCEPT_SCORES)}` };
  if (values.has('help')) return { kind: 'help', text: helpText(ACCEPT_SCORES) };
  return { kind: 'run', allowLower: values.has('allow-lower') };
}

/** What came of it, and the lines to print. */
export interface Accepted {
  readonly isWritten: boolean;
  readonly lines: readonly string[];
}

/** Moves the floors of both halves to what is measured now; nothing where one falls and that is not allowed. */
export async function acceptScores(
  setDir: string,
  normalizer: Normalizer,
  allowLower: boolean,
): Promise<Accepted> {
  const { value: old, diagnostics: ofBaseline } = await readBaseline(setDir);
  const lines = ofBaseline.map(diagnosticLine);
  let [falls, isBroken] = [false, ofBaseline.length > 0];
  const halves: [string, HalfBaseline][] = [];
  for (const half of HALVES) {
    const { report, diagnostics } = await measureHalf(setDir, half, normalizer);
    lines.push(...diagnostics.map(diagnosticLine));
    isBroken ||= diagnostics.length > 0;
    const before = old?.[half].floors ?? {};
    const { floors, raised, fallen } = moveFloors(report.scores, before);
    falls ||= fallen.length > 0;
    lines.push(
      ...fallen.map((line) => `${half}: ${line}`),
      ...raised.map((name) => `${half}: ${name} ${toShare(before[name])} → ${toShare(floors[name])}`),
    );
    halves.push([half, { hash: report.hash, texts: report.texts, floors }]);
  }
  if (isBroken || (falls && !allowLower)) {
    const advice = isBroken
      ? 'Nothing is changed: correct what is said above first.'
      : 'Nothing is changed: mend what fell, or run it again with --allow-lower.';
    return { isWritten: false, lines: [...lines, advice] };
  }
  await writeIfChanged(baselineFile(setDir), `${JSON.stringify(Object.fromEntries(halves), null, 2)}\n`);
  return { isWritten: true, lines: [...lines, `The floors stand in ${baselineFile(setDir)}.`] };
}
