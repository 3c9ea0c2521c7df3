import { expect, test } from 'vitest';
import { foldPlace } from '../../../src/site/places/fold-place.ts';

test.each([
  ['BAGHDAD', 'Baghdad'],
  ['SÈTE', 'Sete'],
  ['São Paulo', 'SAO PAULO'],
  ['WASHINGTON, D.C.', 'Washington DC'],
  ['PORT-AU-PRINCE', 'Port au Prince'],
  ['غزة', 'غزه'],
  ['الأنبار', 'الانبار'],
  ['كركوك', 'کرکوک'],
  ['بَغْداد', 'بغداد'],
  ['İSTANBUL', 'istanbul'],
])('%s and %s are one place', (one, other) => {
  expect(foldPlace(one)).toBe(foldPlace(other));
  expect(foldPlace(one)).not.toBe('');
});

test.each([
  ['BAGHDAD', 'BAGDAD'],
  ['Tripoli', 'Tripoli (Lebanon)'],
  ['Tripoli (Libya)', 'Tripoli (Lebanon)'],
  ['Halven', 'Port Halven'],
  ['पटना', 'पाटन'],
  ['طرابلس', 'طرابزون'],
])('%s and %s are two', (one, other) => {
  expect(foldPlace(one)).not.toBe(foldPlace(other));
});
