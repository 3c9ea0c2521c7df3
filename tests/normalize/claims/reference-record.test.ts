import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const P =
  'The council said on Sunday that the ferry would go on running for several more weeks, and that nobody would pay.';
const P2 =
  'Officials from both villages told reporters that the length of the rope is what they cannot agree on, as ever.';
const H = 'Ferry runs on without a captain for weeks';
const field = (text: string) => normalizeText(text).record.fields.date;

describe('the day in a record of a library', () => {
  it.each([
    [
      'RIS, PY',
      `TY  - NEWS\nTI  - ${H}\nT2  - Harbor Gazette\nPY  - 2021/05/17\nAB  - ${P} ${P2}\nER  - `,
      'stated',
    ],
    [
      'RIS, Y1 with a stroke behind it, beside an update',
      `TY  - NEWS\nT1  - ${H}\nY1  - 2021/05/17/\nN1  - Last updated - 2022-02-04\nN2  - ${P} ${P2}\nER  - `,
      'stated',
    ],
    [
      'RIS, DA before the year alone and the day of access',
      `TY  - NEWS\nTI  - ${H}\nPY  - 2021\nY2  - 2022/01/02\nDA  - 2021/05/17\nAB  - ${P} ${P2}\nER  - `,
      'stated',
    ],
    [
      'BibTeX, a date',
      `@article{a,\n  title = {${H}},\n  date = {2021-05-17},\n  abstract = {${P} ${P2}}\n}`,
      'stated',
    ],
    [
      'BibTeX, its parts',
      `@article{a,\n  title = {${H}},\n  year = {2021},\n  month = may,\n  day = {17},\n  abstract = {${P} ${P2}}\n}`,
      'derived',
    ],
    [
      'JSON',
      `{"headline": "${H}", "dateModified": "2021-06-01", "datePublished": "2021-05-17T08:30:00+03:00", "articleBody": "${P} ${P2}"}`,
      'stated',
    ],
  ])('%s', (_, text, basis) => expect(field(text)).toMatchObject({ value: '2021-05-17', basis }));

  it.each([
    ['RIS with a year alone', `TY  - NEWS\nTI  - ${H}\nPY  - 2021\nAB  - ${P} ${P2}\nER  - `],
    ['RIS with a day of access alone', `TY  - NEWS\nTI  - ${H}\nY2  - 2021/05/17\nAB  - ${P} ${P2}\nER  - `],
    [
      'BibTeX without a day',
      `@article{a,\n  title = {${H}},\n  year = {2021},\n  month = may,\n  abstract = {${P} ${P2}}\n}`,
    ],
    [
      'BibTeX with the day of access',
      `@misc{a,\n  title = {${H}},\n  urldate = {2021-05-17},\n  abstract = {${P} ${P2}}\n}`,
    ],
    ['JSON of a change', `{"headline": "${H}", "dateModified": "2021-05-17", "articleBody": "${P} ${P2}"}`],
    [
      'prose with its words',
      `${H}\n\n${P}\n\nThe file says "date": "2021-05-17" and PY  - 2021/05/17, he said.\n\n${P2}`,
    ],
  ])('none in %s', (_, text) => expect(field(text).value).toBeNull());
});
