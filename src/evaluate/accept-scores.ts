import { diagnosticLine } from '../build/summary.ts';
import { writeIfChanged } from '../files/write-safely.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import {
  type CorpusFloors,
  corpusFloorsSchema,
  type HalfBaseline,
  type Measured,
  moveFloors,
} from './baseline.ts';
import { measuredOf } from './corpus-section.ts';
import { evaluateCorpus } from './evaluate-corpus.ts';
import { HALVES } from './gold.ts';
import { measureHalf } from './measure-set.ts';
import type { CatalogueNormalizer, Normalizer } from './normalizer.ts';
import { readJson } from './read-json.ts';
import type { Surroundings } from './section.ts';
import { baselineFile, readBaseline } from './set-section.ts';
import { toShare } from './table.ts';

/** What came of it, and the lines to print. */
export interface Accepted {
  readonly isWritten: boolean;
  readonly lines: readonly string[];
}

/** Floors as they are to stand, and what moving them there means. */
interface Move {
  readonly floors: Measured;
  readonly falls: boolean;
  readonly lines: readonly string[];
}

/** Moves the floors of both halves of the labelled set to what is measured now. */
export async function acceptSet(
  setDir: string,
  normalizer: CatalogueNormalizer,
  allowLower: boolean,
): Promise<Accepted> {
  const old = await readBaseline(setDir);
  const diagnostics = [...old.diagnostics];
  const moves: Move[] = [];
  const halves: [string, HalfBaseline][] = [];
  for (const half of HALVES) {
    const { report, diagnostics: ofHalf } = await measureHalf(setDir, half, normalizer);
    diagnostics.push(...ofHalf);
    const move = moveTo(report.scores, old.value?.[half].floors ?? {}, `${half}: `);
    moves.push(move);
    halves.push([half, { hash: report.hash, texts: report.texts, floors: move.floors }]);
  }
  return write(baselineFile(setDir), Object.fromEntries(halves), { moves, diagnostics, allowLower });
}

/**
 * Moves the floors of a corpus to what is measured now: those that its file names, or where there is
 * none, those of all fields that some text has and of what must hold.
 */
export async function acceptCorpus(
  { corpusDir, floorsFile, hasSlugs }: { corpusDir: string; floorsFile: string; hasSlugs: boolean },
  normalizer: Normalizer,
  allowLower: boolean,
  surroundings: Surroundings,
): Promise<Accepted> {
  const old = await readJson(floorsFile, corpusFloorsSchema);
  const report = await evaluateCorpus(corpusDir, hasSlugs, normalizer, surroundings);
  if (surroundings.signal.aborted) return { isWritten: false, lines: ['Nothing is changed.'] };
  const isKept = (name: string, value: number) =>
    old.value === null
      ? /^(?:field|holds)\./u.test(name) && value > 0
      : Object.hasOwn(old.value.floors, name);
  const measured = Object.fromEntries(
    Object.entries(measuredOf(report)).filter(([name, value]) => isKept(name, value)),
  );
  const move = moveTo(measured, old.value?.floors ?? {}, '');
  const file: CorpusFloors = {
    about: old.value?.about ?? `The texts of ${corpusDir}`,
    files: report.counts.texts,
    hash: report.hash,
    floors: move.floors,
  };
  const errors = [...(old.exists ? old.diagnostics : []), ...report.diagnostics].filter(
    ({ severity }) => severity === 'error',
  );
  return write(floorsFile, file, { moves: [move], diagnostics: errors, allowLower });
}

function moveTo(measured: Measured, before: Measured, prefix: string): Move {
  const { floors, raised, fallen } = moveFloors(measured, before);
  return {
    floors,
    falls: fallen.length > 0,
    lines: [
      ...fallen.map((line) => `${prefix}${line}`),
      ...raised.map((name) => `${prefix}${name} ${toShare(before[name])} → ${toShare(floors[name])}`),
    ],
  };
}

/** Writes nothing where a file could not be used, or a floor falls and that is not allowed. */
async function write(
  file: string,
  content: unknown,
  why: {
    readonly moves: readonly Move[];
    readonly diagnostics: readonly Diagnostic[];
    readonly allowLower: boolean;
  },
): Promise<Accepted> {
  const lines = [...why.diagnostics.map(diagnosticLine), ...why.moves.flatMap((move) => move.lines)];
  if (why.diagnostics.length > 0) {
    return { isWritten: false, lines: [...lines, 'Nothing is changed: correct what is said above first.'] };
  }
  if (!why.allowLower && why.moves.some(({ falls }) => falls)) {
    const advice = 'Nothing is changed: mend what fell, or run it again with --allow-lower.';
    return { isWritten: false, lines: [...lines, advice] };
  }
  await writeIfChanged(file, `${JSON.stringify(content, null, 2)}\n`);
  return { isWritten: true, lines: [...lines, `The floors stand in ${file}.`] };
}
