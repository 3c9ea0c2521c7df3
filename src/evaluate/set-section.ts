import path from 'node:path';
import { type Baseline, baselineSchema, findFallen, type HalfBaseline } from './baseline.ts';
import type { Half } from './gold.ts';
import { measureHalf } from './measure-set.ts';
import type { CatalogueNormalizer } from './normalizer.ts';
import { type JsonRead, readJson } from './read-json.ts';
import type { Section } from './section.ts';
import { type HalfReport, halfLines } from './set-lines.ts';

/** The committed scores of the labelled set, beside its texts. */
export const baselineFile = (setDir: string): string => path.join(setDir, 'baseline.json');

/** Reads the baseline. One that is not there is no error: it is still to be made. */
export async function readBaseline(setDir: string): Promise<JsonRead<Baseline>> {
  const read = await readJson(baselineFile(setDir), baselineSchema);
  return read.exists ? read : { ...read, diagnostics: [] };
}

/** Why a half does not hold against its baseline, one line each. */
export function problemsWithHalf(
  half: Half,
  report: HalfReport,
  baseline: HalfBaseline | null,
): readonly string[] {
  if (baseline === null) return [`${half}: there is no baseline; \`npm run accept-scores\` makes one`];
  if (report.hash !== baseline.hash) {
    return [
      `${half}: the texts or labels are not those of the baseline; look at the scores, then \`npm run accept-scores\``,
    ];
  }
  return findFallen(report.scores, baseline.floors).map((problem) => `${half}: ${problem}`);
}

/** Measures halves of the labelled set, and holds them against the baseline. */
export async function measureSet(
  setDir: string,
  halves: readonly Half[],
  normalizer: CatalogueNormalizer,
): Promise<Section> {
  const { value: baseline, diagnostics } = await readBaseline(setDir);
  const measured = [];
  for (const half of halves) measured.push({ half, ...(await measureHalf(setDir, half, normalizer)) });
  return {
    name: 'set',
    lines: measured.flatMap(({ half, report }) =>
      halfLines(half, report, baseline?.[half].hash === report.hash ? baseline[half].floors : null),
    ),
    figures: Object.fromEntries(measured.map(({ half, report }) => [half, report])),
    problems: measured.flatMap(({ half, report }) =>
      problemsWithHalf(half, report, baseline?.[half] ?? null),
    ),
    diagnostics: [...diagnostics, ...measured.flatMap((each) => each.diagnostics)],
  };
}
