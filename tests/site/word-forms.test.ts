import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  foldScript,
  foldWord,
  formsOf,
  hiddenForms,
  inCapitals,
  inTitle,
  titleForms,
} from '../../src/site/word-forms.ts';

describe('formsOf', () => {
  it.each([
    ['al-Sha’abi', ['alshaabi', 'al', 'shaabi', 'sha', 'abi']],
    ['“Iraq’s”', ['iraqs', 'iraq', 's']],
    ['U.S.-led', ['usled', 'us', 'led', 'u', 's']],
    ['Café/Bar', ['cafebar', 'cafe', 'bar']],
    ['Shaʼabi', ['shaabi', 'sha', 'abi']],
    ['\u200Fالوزير\u200E', ['الوزير']],
    ['می\u200Cرود', ['میرود', 'می', 'رود']],
    ['zero\u200Bwidth', ['zerowidth', 'zero', 'width']],
    ['–', []],
  ])('of %s', (word, forms) => {
    expect([...formsOf(word)].sort()).toEqual([...forms].sort());
  });

  it('has every form folded, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        for (const form of formsOf(word)) expect(foldWord(form)).toBe(form);
      }),
    );
  });
});

describe('hiddenForms', () => {
  test.each([
    ['Hashd al-Sha’abi forces', ['abi', 'al', 'alshaabi', 'sha', 'shaabi']],
    ['U.S.-led troops', ['led', inCapitals('us'), 'us', 'usled']],
    ['“US’s” PMU, Told us', [inCapitals('pmu'), inCapitals('us')]],
    ['Shaʼabi', ['abi', 'sha', 'shaabi']],
    ['l’hiver', ['hiver', 'lhiver']],
    ['P5+1', ['p5', 'p51']],
    ['Iraq’s “Iran’s”, forces', []],
    ['على المدرسة', ['المدرسه', 'علي', 'مدرسه']],
    ['کتاب', ['كتاب']],
    ['۱۴۰۰ ١٩٩٩', ['1400', '1999']],
    ['العـــراق', ['العراق', 'عراق']],
    ['والنجباء للعراق الله', ['عراق', 'نجباء']],
    ['ﬁnance ＦＵＬＬ', ['finance', 'full', inCapitals('full')]],
    ['x² №5', ['no5', 'x2']],
    ['Straße Łódź Æsop Diyarbakır', ['aesop', 'diyarbakir', 'lodz', 'strasse']],
    ['Müller Ångström Cafe\u0301', []],
    ['किसानों से Größe', ['grosse']],
    ['“Forces,” he said (in 2021): ‘Why?’ …', []],
    ['McGurk’s iPhone', []],
    ['20th–21st don’t (a)b', ['20th', '20th21st', '21st', 'ab', 'don', 'dont']],
    ['', []],
  ])('of %j', (text, forms) => {
    expect(hiddenForms([text])).toEqual(forms);
  });
});

test.each(['word ', '-', 'a', "a'", ' ', '(', 'a-'])(
  'hiddenForms comes to an end with a megabyte of %j',
  (part) => {
    expect(hiddenForms([part.repeat(1_000_000 / part.length)]).length).toBeLessThan(3);
  },
);

describe('foldScript', () => {
  test.each([
    ['علی', 'علي'],
    ['على', 'علي'],
    ['مدرسة', 'مدرسه'],
    ['كتاب', 'كتاب'],
    ['٢٠٢١', '2021'],
    ['iraq', 'iraq'],
    ['२०२१', '2021'],
    ['straße', 'strasse'],
    ['müller', 'müller'],
    ['νόμος', 'νόμοσ'],
  ])('%s is %s', (word, folded) => {
    expect(foldScript(word)).toBe(folded);
  });
});

test('hiddenForms holds scripts without spaces by pairs in their order, stretch by stretch, and by characters', () => {
  expect(hiddenForms(['伊拉克总理 visited 東京'])).toEqual([
    '伊拉 拉克 克总 总理',
    '東京',
    '伊 拉 克 总 理 東 京',
  ]);
});

test.each([
  ['東京、2021年5月', ['2021', '5'], '東京'],
  ['COVID-19疫情', ['covid19'], '疫情'],
  ['เพื่อ', [], 'เพ พอ'],
])(
  'hiddenForms holds of %s what stands beside, and pairs of letters without their marks',
  (text, beside, pairs) => {
    const forms = hiddenForms([text]);
    for (const form of [...beside, pairs]) expect(forms).toContain(form);
  },
);

test('titleForms holds the words of a title in their order, and every form of them', () => {
  const forms = titleForms('“The l’hiver – 伊拉克…”');
  expect(forms[0]).toBe(['the', 'lhiver', '伊拉克'].map(inTitle).join(' '));
  expect(forms).toContain(inTitle('hiver'));
  expect(forms).toContain(['伊拉', '拉克'].map(inTitle).join(' '));
});
