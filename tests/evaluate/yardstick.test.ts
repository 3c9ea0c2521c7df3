import { describe, expect, it } from 'vitest';
import { loadNormalizer } from '../../src/evaluate/normalizer.ts';
import { benchmarkWordsOf } from '../../src/evaluate/shingles.ts';
import { measureYardstick } from '../../src/evaluate/yardstick.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const normalizer = await loadNormalizer();
const BODY = 'Rain fell on the harbor on Monday for the first time in nine months, the weather office said.';

const measure = async (texts: Record<string, string>, golds: Record<string, string>) =>
  measureYardstick(
    { textsDir: await temporaryFolder(texts), goldDir: await temporaryFolder(golds) },
    normalizer,
  );

describe('the yardstick', () => {
  it('scores texts as they stand and as normalized', async () => {
    const { figures, diagnostics, problems } = await measure(
      { 'a.txt': `${BODY}\n\nView all comments\n\nI never saw such rain in all my days, and I am old.\n` },
      { 'a.txt': BODY },
    );
    expect(figures).toMatchObject({
      texts: 1,
      raw: { precision: 15 / 31, recall: 1 },
      normalized: { precision: 1, recall: 1, f1: 1 },
    });
    expect([diagnostics, problems]).toEqual([[], []]);
  });

  it('names texts without a body, and folders that are not there', async () => {
    const { diagnostics, problems } = await measure({ 'a.txt': BODY }, {});
    expect(diagnostics[0]?.message).toContain('Cannot find its body');
    expect(problems).toEqual(['There is no text to measure.']);
    const nowhere = await measureYardstick({ textsDir: '/nowhere/a', goldDir: '/nowhere/b' }, normalizer);
    expect(nowhere.diagnostics).toHaveLength(2);
  });

  it('cuts words as the public benchmark does', () =>
    expect(benchmarkWordsOf('It’s 東京で a_b')).toEqual(['It', 's', '東京で', 'a_b']));
});
