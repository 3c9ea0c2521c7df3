import { describe, expect, it } from 'vitest';
import { isCreditedCaption, isCreditLine } from '../../../src/normalize/page/credit.ts';

describe('isCreditLine', () => {
  it.each([
    'Photo: M. Okoye',
    'Photograph by Ada Quill',
    '© Grain Press',
    'M. Okoye/Grain Press',
    'Ada Quill/Getty Images',
    'Foto: Anna Meier',
    '写真：山田',
  ])('%s', (text) => expect(isCreditLine(text)).toBe(true));
  it.each([
    'The photo was taken in May. It shows a mill.',
    'Photographs of the mill were burned',
    'Picture this',
    'The mill turns again',
    'Q: Who pays?',
  ])('not %s', (text) => expect(isCreditLine(text)).toBe(false));
});

describe('isCreditedCaption', () => {
  it.each([
    'The mill on Sunday, with its new wheel. (Grain Press/M. Okoye)',
    'A miller at work. Photograph: Ada Quill/Grain Press',
    'The wheel in May. (AP Photo/M. Okoye, File)',
    'Image: A miller at work',
  ])('%s', (text) => expect(isCreditedCaption(text)).toBe(true));
  it.each([
    'The mill turned (again) on Sunday, the miller said.',
    'The parish council (which owns the mill) agreed to the sale on Sunday.',
    'He gave the credit to his wife.',
  ])('not %s', (text) => expect(isCreditedCaption(text)).toBe(false));
});
