import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { byCodePoint } from '../files/code-point-order.ts';
import { isSystemError, reasonInWords } from '../files/system-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { decode } from '../normalize/decode/decode.ts';
import { foundBody } from './body-text.ts';
import type { Normalizer } from './normalizer.ts';
import { type BodyScore, type BodyScores, meanBodyScores, scoreBody } from './score-body.ts';
import type { Section } from './section.ts';
import { benchmarkWordsOf } from './shingles.ts';
import { toShare, toTable } from './table.ts';

/** One text whose body is known: as it stands, as normalized, and by how much. */
interface Scored {
  readonly name: string;
  readonly raw: BodyScore;
  readonly normalized: BodyScore;
}

/** How many of the worst texts are named. */
const WORST = 10;

/**
 * Scores bodies against known ones, and the texts as they stand beside them, so that both can be held
 * against what others publish of the same texts.
 * @param goldDir bodies, under the same names as the texts
 */
export async function measureYardstick(
  { textsDir, goldDir }: { readonly textsDir: string; readonly goldDir: string },
  normalizer: Normalizer,
): Promise<Section> {
  const diagnostics: Diagnostic[] = [];
  const names = await namesIn(textsDir, diagnostics);
  const golds = new Set(await namesIn(goldDir, diagnostics));
  const scored: Scored[] = [];
  for (const name of names) {
    if (!golds.has(name)) {
      diagnostics.push(error(path.join(textsDir, name), 'Cannot find its body under the same name'));
      continue;
    }
    const bytes = await readFile(path.join(textsDir, name));
    const gold = await readFile(path.join(goldDir, name), 'utf8');
    scored.push({
      name,
      raw: scoreBody(gold, decode(bytes).text, benchmarkWordsOf),
      normalized: scoreBody(gold, foundBody(normalizer(name, bytes).record), benchmarkWordsOf),
    });
  }
  const raw = meanBodyScores(scored.map((each) => each.raw));
  const normalized = meanBodyScores(scored.map((each) => each.normalized));
  return {
    name: 'yardstick',
    lines: [
      `yardstick: ${scored.length} texts of ${textsDir}`,
      '',
      ...toTable([
        ['body', 'precision', 'recall', 'f1'],
        ['as it stands', ...cells(raw)],
        ['normalized', ...cells(normalized)],
      ]),
      '',
      ...worstLines(scored),
    ],
    figures: { texts: scored.length, raw, normalized, each: scored },
    problems: scored.length === 0 ? ['There is no text to measure.'] : [],
    diagnostics,
  };
}

function cells({ precision, recall, f1 }: BodyScores): readonly string[] {
  return [precision, recall, f1].map(toShare);
}

function worstLines(scored: readonly Scored[]): readonly string[] {
  const f1 = ({ normalized }: Scored) => meanBodyScores([normalized]).f1;
  const worst = scored.toSorted((a, b) => f1(a) - f1(b)).slice(0, WORST);
  return toTable([
    ['furthest off', 'precision', 'recall'],
    ...worst.map(({ name, normalized }) => [name, toShare(normalized.precision), toShare(normalized.recall)]),
  ]);
}

async function namesIn(dir: string, diagnostics: Diagnostic[]): Promise<readonly string[]> {
  try {
    return (await readdir(dir)).sort(byCodePoint);
  } catch (problem) {
    if (!isSystemError(problem)) throw problem;
    diagnostics.push(error(dir, `Cannot read this folder: ${reasonInWords(problem)}`));
    return [];
  }
}

function error(file: string, message: string): Diagnostic {
  return { code: 'yardstick', severity: 'error', file, line: null, field: null, message };
}
