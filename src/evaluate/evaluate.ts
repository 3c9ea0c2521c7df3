import { diagnosticLine } from '../build/summary.ts';
import { writeSafely } from '../files/write-safely.ts';
import { measureCorpus } from './corpus-section.ts';
import type { EvaluateArguments } from './evaluate-arguments.ts';
import { measureGrowth } from './growth.ts';
import { loadNormalizer } from './normalizer.ts';
import type { Section, Surroundings } from './section.ts';
import { measureSet } from './set-section.ts';
import { measureYardstick } from './yardstick.ts';

/** Measures all that is asked for, one after the other, and writes the figures. */
export async function* evaluate(
  asked: EvaluateArguments,
  setDir: string,
  surroundings: Surroundings,
): AsyncGenerator<Section, void> {
  const normalizer = await loadNormalizer();
  const figures: Record<string, unknown> = {};
  const { halves, corpusDir, yardstick, linearTo } = asked;
  const sections: readonly (() => Promise<Section>)[] = [
    ...(halves.length > 0 ? [() => measureSet(setDir, halves, normalizer)] : []),
    ...(yardstick === null ? [] : [() => measureYardstick(yardstick, normalizer)]),
    ...(corpusDir === null ? [] : [() => measureCorpus({ ...asked, corpusDir }, normalizer, surroundings)]),
    ...(linearTo === null ? [] : [() => measureGrowth(linearTo, normalizer, surroundings)]),
  ];
  for (const measure of sections) {
    const section = await measure();
    if (surroundings.signal.aborted) return;
    figures[section.name] = section.figures;
    yield section;
  }
  await writeSafely(asked.jsonFile, `${JSON.stringify(figures, null, 1)}\n`);
}

/** What went wrong in a section, one line each. */
export function problemLines({ problems, diagnostics }: Section): readonly string[] {
  return [...diagnostics.map(diagnosticLine), ...problems];
}

/** Whether a section holds: nothing fell, and every file could be used. */
export function isSound({ problems, diagnostics }: Section): boolean {
  return problems.length === 0 && !diagnostics.some(({ severity }) => severity === 'error');
}
