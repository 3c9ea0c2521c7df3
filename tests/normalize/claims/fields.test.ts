import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../../src/model/field.ts';
import type { Field } from '../../../src/model/record.ts';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = `The minister told reporters on Sunday that the dam would be mended before the rains begin.

Engineers said that the gates had rusted shut, and that divers were needed to free them.`;

const field = <N extends FieldName>(text: string, name: N): Field<N> =>
  normalizeText(text).record.fields[name];

describe('source', () => {
  it.each([
    [`${STORY}\n\nSource: Mehr News`, 'mehr-news-agency', 'stated'],
    [`${STORY}\n\nOriginal Article Source: The Daily Ledger`, 'the-daily-ledger', 'stated'],
    [`Al Mayadeen English\nMarch 21, 2024\n\n${STORY}`, 'al-mayadeen-english', 'stated'],
    [`The Evening Courier\nMarch 21, 2024\n\n${STORY}`, 'the-evening-courier', 'stated'],
    [`TEHRAN, May 17 (MNA) – ${STORY}`, 'mehr-news-agency', 'stated'],
    [`Al Mayadeen English | March 21, 2024\n\n${STORY}`, 'al-mayadeen-english', 'stated'],
    [`Support SouthFront\n\n${STORY}`, 'southfront', 'stated'],
    [`${STORY}\n\n© 2021 SouthFront. All rights reserved`, 'southfront', 'stated'],
    [
      `${STORY} All Content by Heron Wire is licensed under a Creative Commons Attribution 4.0 International License.`,
      'heron-wire',
      'stated',
    ],
  ])('%j', (text, id, basis) => expect(field(text, 'source')).toMatchObject({ value: { id }, basis }));

  it.each([
    [
      'an outlet that is cited',
      'The minister told Mehr News Agency on Sunday that the dam would be mended before long.',
    ],
    [
      'an outlet in an interview with it',
      'In an interview with Al Mayadeen English on Sunday, the minister said that it was over.',
    ],
    ['a person above a date', `Jane Doe\nMarch 21, 2024\n\n${STORY}`],
    ['a headline above a date', `Dam to be mended before the rains\nMarch 21, 2024\n\n${STORY}`],
    ['a headline with an outlet word', `Press Freedom Falls Again\nMarch 21, 2024\n\n${STORY}`],
    ['an address', `${STORY}\n\nSource: https://example.org/`],
    ['an unknown credit in the dateline', `ERBIL (Rudnews) – ${STORY}`],
    ['a plea for something else', `Support our troops\n\n${STORY}`],
    ['a related item', `${STORY}\n\nRelated Articles\n\nSource: Mehr News`],
    ['a reader who names one', `${STORY}\n\nLeave a Reply\n\nSource: Mehr News`],
  ])('none for %s', (_, text) =>
    expect(field(text, 'source')).toMatchObject({ value: null, basis: 'absent' }),
  );

  it.each([
    ['News ID: 1\nPublish Date : 1 May 2020 - 10:10\n\nROME (Dispatches) –', 'kayhan'],
    // Two cues, though one is exclusive.
    ['News ID: 1\nPublish Date: 1 May 2020 - 10:10\n\nROME (Dispatches) –', undefined],
    // Three cues, none exclusive.
    ['News ID: 1\nPublish Date : 1 May 2020 - 10:10\n\nROME (Agencies) –', undefined],
    ['News ID: 1\nPublish Date: 1 May 2020\n\nROME –', undefined],
  ])('by layout only with three cues, one exclusive: %j', (head, id) => {
    const { value, basis } = field(
      `${head}\n${STORY}\n\n* Comment:`.replace(
        '\n\n* Comment:',
        head.includes('Agencies') ? '\n\n* Comment:' : '',
      ),
      'source',
    );
    expect(value?.id).toBe(id);
    expect(basis).toBe(id === undefined ? 'absent' : 'profile');
  });
});

describe('date', () => {
  it.each([
    [`Publish Date : 12 December 2021 - 21:22\n\n${STORY}`, '2021-12-12'],
    [`${STORY}\n\nPublished on Monday, 17 May 2021 11:09 (about 1106 days ago)`, '2021-05-17'],
    [`March 21, 2024\n\n${STORY}`, '2024-03-21'],
    [`BEIRUT, 3 Dec. 2021 (NNA) – ${STORY}`, '2021-12-03'],
    [`Date: 05/12/2021\n\n${STORY}`, '[2021-05-12,2021-12-05]'],
    // The footer wins over a dateline that says another day.
    [`TEHRAN, May 17 (MNA) – ${STORY}\n\nPublished on 19 May 2021`, '2021-05-19'],
  ])('%j', (text, date) => expect(field(text, 'date')).toMatchObject({ value: date, basis: 'stated' }));

  it.each([
    ['a day in the story', `${STORY} The dam broke on 3 May 2021.`],
    ['a dateline without a year', `TEHRAN, May 17 (MNA) – ${STORY}`],
    ['a labelled day without a year', `Date: May 17\n\n${STORY}`],
    ['an update', `Updated: 3 May 2021\n\n${STORY}`],
    ['a day that does not exist', `Date: 31 June 2021\n\n${STORY}`],
    ['a Jalali day', `Date: 1400/02/27\n\n${STORY}`],
    ["a reader's comment", `${STORY}\n\nView all comments\n\nPublished on 3 May 2021`],
    ['a number', `News ID: 97644\n\n${STORY}`],
    ['a line of the story that holds only a date', `${STORY}\n\nMay 17, 2021\n\n${STORY}`],
  ])('none for %s', (_, text) => expect(field(text, 'date')).toMatchObject({ value: null, basis: 'absent' }));

  it('takes a year from a full date within a day of the dateline, over New Year too', () => {
    const text = `BAGHDAD, Dec. 31 (MNA) – ${STORY}\n\nPublished on 1 January 2022`;
    expect(field(text, 'date').value).toBe('2022-01-01');
    expect(field(text, 'mentionedDates').value).toContain('2021-12-31');
  });

  it('flags what does not fit, and changes nothing', () => {
    const codes = (text: string) => normalizeText(text).diagnostics.map(({ code }) => code);
    expect(codes(`TEHRAN, May 17 (MNA) – ${STORY}\n\nPublished on 19 May 2021`)).toContain(
      'date-dateline-differs',
    );
    expect(codes(`TEHRAN, May 17 (MNA) – ${STORY}\n\nPublished on 17 May 2021`)).toEqual([]);
    expect(codes(`Date: Friday, 17 May 2021\n\n${STORY}`)).toContain('date-odd');
    expect(codes(`Date: 31 June 2021\n\n${STORY}`)).toContain('date-odd');
  });
});

describe('dateTime and captured', () => {
  it('joins a zone only where a profile gives it', () => {
    const text = (source: string) => `Date: 12 December 2021 - 21:22\n\n${STORY}\n\nSource: ${source}`;
    expect(field(text('Mehr News'), 'dateTime')).toMatchObject({
      value: '2021-12-12T21:22:00+03:30',
      basis: 'derived',
    });
    expect(field(text('Heron Wire'), 'dateTime')).toMatchObject({
      value: '2021-12-12T21:22:00',
      basis: 'stated',
    });
    expect(field(`Date: 12 December 2021\n\n${STORY}`, 'dateTime').value).toBeNull();
  });

  it.each([
    ['17 May 2021 11:09 (about 1106 days ago)', '2024-05-27~'],
    ['17 May 2021 (2 weeks ago)', '2021-05-31~'],
    ['17 May 2021', null],
    ['May 17 (3 days ago)', null],
  ])('captured from %j is %s', (printed, captured) =>
    expect(field(`${STORY}\n\nPublished on ${printed}`, 'captured').value).toBe(captured),
  );
});

describe('title', () => {
  it.each([
    [`Title: Dam to be mended\n\n${STORY}`, 'Dam to be mended', 'stated'],
    [
      `Dam To Be Mended Soon\n\nShare\n\nDam to be mended soon\n\n${STORY}`,
      'Dam to be mended soon',
      'stated',
    ],
    [`Dam reopens today\n\n${STORY}`, 'Dam reopens today', 'stated'],
    [`Dam to be mended before the rains\n\n${STORY}`, 'Dam to be mended before the rains', 'stated'],
    [
      `Support SouthFront\n\nDam to be mended before the rains\n\n${STORY}\n\nSupport SouthFront`,
      'Dam to be mended before the rains',
      'stated',
    ],
    [
      STORY,
      'The minister told reporters on Sunday that the dam would be mended before the rains begin.',
      'derived',
    ],
    [
      `TEHRAN – ${STORY}`,
      'The minister told reporters on Sunday that the dam would be mended before the rains begin.',
      'derived',
    ],
  ])('%j', (text, value, basis) => expect(field(text, 'title')).toMatchObject({ value, basis }));

  it('cuts a long sentence at a clause or a word, and marks the cut', () => {
    const long = `${'The minister and the mayor and the judge told reporters on Sunday '.repeat(4)}that it was over.`;
    const { value } = field(long, 'title');
    expect(value).toMatch(/^The minister.*\p{L}…$/u);
    expect(value?.length).toBeLessThanOrEqual(161);
    expect(long.startsWith(value?.slice(0, -1) ?? '-')).toBe(true);
  });

  it.each(['', 'Menu', 'Home | World | Sport'])('none where there is no text: %j', (text) =>
    expect(field(text, 'title').basis).not.toBe('stated'),
  );
});

describe('byline, address, number, licence', () => {
  it.each([
    [`Dam to be mended soon\n\nBy Jane Doe\n\n${STORY}`, 'byline', 'Jane Doe'],
    [`By Jane Doe and Amir al-Hadi\n\n${STORY}`, 'byline', 'Jane Doe and Amir al-Hadi'],
    [`Author: Jane Doe\n\n${STORY}`, 'byline', 'Jane Doe'],
    [
      `By Sunday the dam will be mended, the minister told reporters in the capital.\n\n${STORY}`,
      'byline',
      null,
    ],
    [`${STORY} KI/5213628`, 'sourceId', '5213628'],
    [`News ID: 97644\n\n${STORY}`, 'sourceId', '97644'],
    [`${STORY} MH/PA`, 'sourceId', null],
    [`${STORY} He told the US`, 'sourceId', null],
    [`URL: https://example.org/a?b=1\n\n${STORY}`, 'originalUrl', 'https://example.org/a?b=1'],
    [`URL: javascript:alert(1)\n\n${STORY}`, 'originalUrl', null],
    [
      `${STORY} All content by X is licensed under a Creative Commons Attribution-NonCommercial-ShareAlike 4.0 License.`,
      'licence',
      'CC-BY-NC-SA-4.0',
    ],
    [`${STORY} The article is published under CC BY-ND 3.0.`, 'licence', 'CC-BY-ND-3.0'],
    [
      `All content by X is licensed under a Creative Commons Attribution 4.0 License, the minister read out aloud. ${STORY}`,
      'licence',
      null,
    ],
  ] as const)('%j: %s is %s', (text, name, value) => expect(field(text, name).value).toBe(value));
});

describe('kind and language', () => {
  it.each([
    [STORY, 'news'],
    ['The dam is old and the river is wide, and nobody knows what the rains will bring this year.', 'other'],
    [`${STORY}\n\nQ: When will it be mended?\n\nA: Before the rains.`, 'interview'],
    ['', 'other'],
  ])('%j', (text, kind) => expect(field(text, 'kind').value).toBe(kind));

  it.each([
    [STORY, 'en'],
    [
      'Le ministre a déclaré dimanche que le barrage serait réparé avant la saison des pluies, selon les ingénieurs.',
      'fr',
    ],
    [
      'قال الوزير للصحفيين يوم الأحد إن السد سيتم إصلاحه قبل موسم الأمطار وإن المهندسين بدأوا العمل في الموقع.',
      'ar',
    ],
    [
      'وزیر نیرو روز یکشنبه به خبرنگاران گفت که سد پیش از آغاز فصل باران تعمیر خواهد شد و مهندسان کار را آغاز کرده‌اند.',
      'fa',
    ],
    [
      '部长周日对记者说，大坝将在雨季到来之前修好，工程师们已经开始在现场工作，潜水员也将参加维修。政府表示资金已经到位。',
      'zh',
    ],
    ['Short.', null],
  ])('%j', (text, language) => expect(field(text, 'language').value).toBe(language));
});
