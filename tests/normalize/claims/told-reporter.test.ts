// To whose reporter people spoke, where a text names its outlet in no other way.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = `Every third hive lost in the upper valley

Beekeepers in the upper valley have lost every third hive this winter, the growers' union said in a survey of its members.`;
const name = (sentence: string) =>
  normalizeText(
    `${STORY}\n\n${sentence}\n\nMost of the losses were put down to a mite that came over the pass in autumn.`,
  ).record.fields.source.value?.name ?? null;

describe('the outlet whose reporter was spoken to', () => {
  it.each([
    [
      '«Мы поливаем пальму по очереди», — рассказала корреспонденту издания «Долина Риони» жительница второго этажа Нана Шония.',
      'Долина Риони',
    ],
    [
      'Sıradaki şoförlerden Mehmet Ali Demir, Karasu Postası muhabirine, "Altı gündür buradayım, yükümüz domates" dedi.',
      'Karasu Postası',
    ],
    [
      'وقال المزارع حسين قبلان لمراسل "مدار الجنوب" إن أجرة العامل تضاعفت منذ الموسم الماضي، وإن بعض الحقول قد تترك.',
      'مدار الجنوب',
    ],
    [
      'Kənddə ipəkqurdu yetişdirənlərin bayramı keçirilib. Bu barədə "Kür Səsi"nin bölgə müxbiri məlumat verir.',
      'Kür Səsi',
    ],
  ])('%s', (sentence, expected) => expect(name(sentence)).toBe(expected));

  it.each([
    '«Мы поливаем пальму по очереди», — рассказала корреспонденту жительница второго этажа Нана Шония, и это видел сосед.',
    'Sıradaki şoförlerden Mehmet Ali Demir, muhabirimize, "Altı gündür buradayım, yükümüz domates" dedi ve bekledi.',
    'وقال المزارع حسين قبلان لمراسلنا إن أجرة العامل تضاعفت منذ الموسم الماضي، وإن بعض الحقول قد تترك من دون قطاف.',
    'وقال الوزير إن القانون «سيُطبق غداً» وإن أجرة العامل تضاعفت منذ الموسم الماضي، وإن بعض الحقول قد تترك من دون قطاف.',
    'Ada Quill told the Norda’s captain that the ferry would not sail, and told Alma Dorn that she was right about the mite.',
  ])('%s names none', (sentence) => expect(name(sentence)).toBeNull());
});

describe('who signs behind a story', () => {
  const signed = (line: string) =>
    normalizeText(
      `${STORY}\n\nMost of the losses were put down to a mite that came over the pass in autumn.\n\n${line}`,
    ).record.fields.source.value?.name ?? null;
  it.each([
    ['- Katarína Dolná, Rádio Norda -', 'Rádio Norda'],
    ['/Maria Vale, Gazeta de Norda/', 'Gazeta de Norda'],
  ])('%s', (line, expected) => expect(signed(line)).toBe(expected));

  it.each(['- Katarína Dolná, Nordavá -', '/Maria Vale, Port Norda/', '- Alma Dorn, growers -'])(
    '%s names none',
    (line) => expect(signed(line)).toBeNull(),
  );
});
