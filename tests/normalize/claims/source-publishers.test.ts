// The paper behind the name of its publisher, and in the fields of a record of references.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = `Every third hive lost in the upper valley

Beekeepers in the upper valley have lost every third hive this winter, the growers' union said in a survey of its members.

Most of the losses were put down to a mite that came over the pass in the mild autumn, and some to a late frost in the orchards.`;
const name = (text: string) => normalizeText(text).record.fields.source.value?.name ?? null;
const foot = (line: string) => `${STORY}\n\n${line}`;

describe('a publisher names the paper', () => {
  it.each([
    ['Nakladnik: Podravski glasnik d.o.o., Trg slobode 4', 'Podravski glasnik'],
    ['Éditeur : association Le Courrier du Vexin (loi 1901), 8 rue du Moulin', 'Le Courrier du Vexin'],
    ['Verlag: Moortaler Anzeiger GmbH & Co. KG, Mühlenstraße 4', 'Moortaler Anzeiger'],
    ['Vydavatel: Sázavské noviny, s.r.o.', 'Sázavské noviny'],
    ['Издатель: ООО «Заволжские вести»', 'Заволжские вести'],
    ['Wydawca: Gazeta Podlaska sp. z o.o.', 'Gazeta Podlaska'],
    ['主办：湘江日报社', '湘江日报'],
  ])('%s', (line, expected) => expect(name(foot(line))).toBe(expected));
});

describe('a publisher names none', () => {
  it.each([
    'Nakladnik: Drava Promet d.o.o., Trg slobode 4',
    'Éditeur : Jeanne Petit',
    'Verlag: H. Brunken GmbH & Co. KG, Mühlenstraße 4',
    'Vydavatel: Podhora, s.r.o.',
    'Издатель: ООО «Хопёр»',
    'Published by: ऋतु पाटीदार',
    'Owner: the parish council',
  ])('%s', (line) => expect(name(foot(line))).toBeNull());
});

describe('a record of references', () => {
  it.each([
    [
      'an entry of BibTeX',
      '@article{dorn2012,\n  author = {Alma Dorn},\n  title = {Every third hive lost},\n  journal = {Norda Courier},\n  year = {2012}\n}',
      'Norda Courier',
    ],
    [
      'an entry of RIS',
      'TY  - NEWS\nAU  - Dorn, Alma\nTI  - Every third hive lost\nJF  - Norda Courier\nPY  - 2012\nER  - ',
      'Norda Courier',
    ],
    ['a field without a record', foot('journal = {Norda Courier},'), null],
    ['a list', foot('T2  - Norda'), null],
  ])('%s', (_, text, expected) => expect(name(text)).toBe(expected));
});

describe('the body whose own page or statement a text is', () => {
  const PROSE = `The Ministry of Grain and Tides said on Sunday that the barges of the upper valley would be loaded by night until the end of May.\n\nIts crews will be paid for the hours, and the granaries of the port will stay open until the last of them has left the quay.`;
  const name = (text: string) => normalizeText(text).record.fields.source.value?.name ?? null;

  it.each([
    [
      'above its menu',
      `Ministry of Grain and Tides\nHome | Minister | News | Contact\n\nBarges loaded by night\n\n${PROSE}`,
      'Ministry of Grain and Tides',
    ],
    [
      'below its state',
      `جمهورية العراق\nوزارة الثقافة والسياحة\nالمركز الإعلامي\n\nافتتاح قاعة المتحف\n\nأعلنت وزارة الثقافة والسياحة إنجاز أعمال الترميم في قاعة المتحف الريفي بمدينة الناصرية، تمهيداً لإعادة افتتاحها أمام الزائرين.`,
      'وزارة الثقافة والسياحة',
    ],
    [
      'below its statement',
      `Statement to the crews of the valley\n\n${PROSE}\n\nFree Bargemen's Committee – Norda`,
      "Free Bargemen's Committee",
    ],
    [
      'with its office for the press',
      `Barges loaded by night\n\n${PROSE}\n\nMinistry of Grain and Tides, Press Service Department`,
      'Ministry of Grain and Tides',
    ],
  ])('%s', (_, text, expected) => expect(name(text)).toBe(expected));

  it.each([
    ['a kicker', `Ministry of Grain and Tides\nBarges loaded by night\n\n${PROSE}`],
    [
      'a headline about its minister',
      `Ministry of Grain and Tides\nMinister resigns over barges\n\n${PROSE}`,
    ],
    ['a last line', `Barges loaded by night\n\n${PROSE}\n\nMinistry of Grain and Tides`],
  ])('but not by %s', (_, text) => expect(name(text)).toBeNull());
});
