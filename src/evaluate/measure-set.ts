import path from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { scoreText } from './evaluate-set.ts';
import type { Half } from './gold.ts';
import type { CatalogueNormalizer } from './normalizer.ts';
import { readHalf } from './read-set.ts';
import type { HalfReport } from './set-lines.ts';
import { sumUp, sumUpBy } from './set-scores.ts';

/** A half as measured, and the texts and labels of it that cannot be used. */
export interface MeasuredHalf {
  readonly report: HalfReport;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Scores the normalizer on one half of the labelled set.
 * @param setDir `tests/evaluation`
 */
export async function measureHalf(
  setDir: string,
  half: Half,
  normalizer: CatalogueNormalizer,
): Promise<MeasuredHalf> {
  const { texts, hash, diagnostics } = await readHalf(setDir, half);
  const scores = texts.map((text) =>
    scoreText(text, normalizer(path.posix.join(half, `${text.name}.txt`), text.bytes), normalizer.outletId),
  );
  const isOpen = half === 'tune';
  return {
    report: {
      hash,
      ...sumUp(scores),
      byLanguage: sumUpBy(scores, ({ language }) => language),
      byDraw: sumUpBy(scores, ({ draw }) => String(draw)),
      byLayout: isOpen ? sumUpBy(scores, ({ layout }) => layout) : null,
      cases: isOpen ? scores : null,
    },
    diagnostics,
  };
}
