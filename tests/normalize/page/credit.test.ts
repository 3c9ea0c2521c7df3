import { describe, expect, it } from 'vitest';
import { isCreditedCaption, isCreditLine } from '../../../src/normalize/lines/picture-credit.ts';

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
    'A miller at work (Image: Grain Press)',
    'Müller bei der Arbeit. Bildrechte: Grain Press/M. Okoye',
    'The wheel in MayFoto: A. Doe/Grain Press',
    'The wheel turns at last. A. Doe/Getty Images',
    '물레방아가 다시 돈다. [사진 출처 = 곡물신문]',
    'The wheel, seen from the bridge. (Source: Grain Press)',
    'The wheel. (AP Photo/M. Okoye) less',
  ])('%s', (text) => expect(isCreditedCaption(text)).toBe(true));
  it.each([
    'The mill turned (again) on Sunday, the miller said.',
    'The parish council (which owns the mill) agreed to the sale on Sunday.',
    'He gave the credit to his wife.',
    'The miller told the paper (see https://grain.example/mill) that the wheel would turn.',
    'The miller told [the paper](https://grain.example/mills/2021/wheel) that it would turn (https://grain.example/2021).',
    'Das Rad drehe sich wieder, sagte der Müller. Die Gemeinde habe lange gewartet und nun gebe es Brot. (dpa)',
    'The wheel turned on Monday, and flour was ground until noon. '.repeat(5).concat('(Source: the parish)'),
  ])('not %s', (text) => expect(isCreditedCaption(text)).toBe(false));
});
