import { describe, expect, test } from 'vitest';
import { behindParticles, withoutArabicArticle } from '../../src/text/arabic-article.ts';

describe('withoutArabicArticle', () => {
  test.each(['النجباء', 'والنجباء', 'فالنجباء', 'بالنجباء', 'كالنجباء', 'وبالنجباء', 'للنجباء', 'وللنجباء'])(
    'of %s',
    (word) => expect(withoutArabicArticle(word)).toBe('نجباء'),
  );

  test.each([
    'نجباء',
    'ونجباء',
    'والد',
    'الله',
    'بالون',
    'فالح',
    'كالح',
    'سالنجباء',
    'بوالنجباء',
    'iraq',
    '',
  ])('leaves %j', (word) => expect(withoutArabicArticle(word)).toBe(word));
});

describe('behindParticles', () => {
  test.each([
    ['والنجباء', 'النجباء', 1],
    ['وبالنجباء', 'النجباء', 2],
    ['للنجباء', 'النجباء', 0],
    ['فللنجباء', 'النجباء', 1],
  ])('of %s', (word, name, letters) => expect(behindParticles(word)).toEqual({ word: name, letters }));

  test.each(['النجباء', 'ونجباء', 'والد', 'بالون', 'للحق', 'بللنجباء', 'wal-Nujaba', ''])(
    'none in %j',
    (word) => expect(behindParticles(word)).toBeNull(),
  );
});
