import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/normalize/lines/byline-line.ts';
import { normalizeText } from '../../support/normalize-text.ts';

// Bylines with marks, mails and outlets around the names, and those of exports.

describe('a byline', () => {
  it.each([
    ['By **Ada Quill**', 'Ada Quill'],
    ['_Par Solène Petit_', 'Solène Petit'],
    ['[i]By Ada Quill[/i]', 'Ada Quill'],
    ['By Ada Quill, a senior reporter who has covered mills since 2015.', 'Ada Quill'],
    ['Por Ana Prado, Portal Vale Verde', 'Ana Prado'],
    ['von Max Muster, NDR KÜSTE', 'Max Muster'],
    ['Af Kirsten Holm, kib@example.org', 'Kirsten Holm'],
    ['RÖPORTAJ: Ayşe Kaya', 'Ayşe Kaya'],
    ['حاورها: نضال مكرم', 'نضال مكرم'],
    ['Interview by Ada Quill', 'Ada Quill'],
    ['Entrevista de Ana Prado, fotografias de Rui Sá', 'Ana Prado'],
    ['โดย สมพร เกตุแก้ว', 'สมพร เกตุแก้ว'],
  ])('%s', (text, name) => expect(readByline(text, true)?.text).toBe(name));

  it.each([
    'By all accounts, a reporter who saw it ran away',
    'By Monday, a new bridge will stand.',
    'Entrevista de trabajo',
    'Por la tarde, Portal Norda',
    'Von Norden her, ein Wind aus dem Meer.',
  ])('none in %s', (text) => expect(readByline(text, true)).toBeNull());
});

describe('who wrote, in an export', () => {
  const STORY =
    'The old ferry went back to work on Monday with nineteen passengers and a piano, the harbor board said. It left at six.\n\nCrossings will run every two hours until the second slip is mended, which may take another month.';
  const byline = (fields: string) => normalizeText(`${fields}\n\n${STORY}`).record.fields.byline.value;

  it.each([
    'post_title: Ferry returns\npost_author: Ada Quill\npost_date: 2021-05-17 10:15:00',
    'NAME=Ferry returns\nPROPERTY_AUTHOR=Ada Quill\nACTIVE_FROM=17.05.2021',
    'source.name: Norda Lantern\nauthor: Ada Quill\ntitle: Ferry returns',
  ])('%s', (fields) => expect(byline(fields)).toBe('Ada Quill'));

  it.each([
    'post_title: Ferry returns\npost_author: 17\npost_date: 2021-05-17 10:15:00',
    'post_title: Ferry returns\nauthor_login: aquill\npost_date: 2021-05-17 10:15:00',
    'post_title: Ferry returns\ncomment_author: Ada Quill\npost_date: 2021-05-17 10:15:00',
  ])('none in %s', (fields) => expect(byline(fields)).toBeNull());
});
