import { describe, expect, it } from 'vitest';
import { unglue } from '../../../src/normalize/lines/unglue.ts';

describe('unglue', () => {
  it.each([
    ['Joan PettyPublished Jul 17, 2024, 11:21am', 'Joan Petty Published Jul 17, 2024, 11:21am'],
    ['30.01.202430. Januar 2024', '30.01.2024 30. Januar 2024'],
    ['Fri, Apr 28 20232:23 PM EDT', 'Fri, Apr 28 2023 2:23 PM EDT'],
    [
      '2 minute readApril 25, 20232:26 PM GMT+2Last Updated',
      '2 minute read April 25, 2023 2:26 PM GMT+2 Last Updated',
    ],
    ['Joan Petty24.04.2024, 19:35 Uhr', 'Joan Petty 24.04.2024, 19:35 Uhr'],
    ['Meinungen2024.03.31 19:59', 'Meinungen 2024.03.31 19:59'],
    ['14:59 UhrLesedauer: 4 Min.', '14:59 Uhr Lesedauer: 4 Min.'],
    ['7:55 AM UTCUpdated', '7:55 AM UTC Updated'],
    ['Norda-29/05/2025 20:00', 'Norda- 29/05/2025 20:00'],
    ['By Ana Petrov12 May 2021', 'By Ana Petrov 12 May 2021'],
    ['12 May 2021By Ana Petrov', '12 May 2021 By Ana Petrov'],
    ['17 May 2021, 14:30By Ana Petrov', '17 May 2021, 14:30 By Ana Petrov'],
    ['Ana García12 de mayo de 2021', 'Ana García 12 de mayo de 2021'],
    ['12 de mayo de 2021Por Ana García', '12 de mayo de 2021 Por Ana García'],
    ['Ani WijayaSenin, 17 Mei 2021', 'Ani Wijaya Senin, 17 Mei 2021'],
    ['Ana GarcíaMayo 17, 2021', 'Ana García Mayo 17, 2021'],
    ['سامي الخطيب12 مايو 2021', 'سامي الخطيب 12 مايو 2021'],
    ['17 मई 2021लेखक', '17 मई 2021 लेखक'],
    ['17 მაისი 2021ავტორი', '17 მაისი 2021 ავტორი'],
    ['17/05/2021 a las 14:30hPor Ana', '17/05/2021 a las 14:30h Por Ana'],
  ])('%s', (text, expected) => expect(unglue(text).text).toBe(expected));

  it.each([
    'Joan McMayhew published May 17, 2021',
    'iPhone15 and iOS17.2',
    'Article 20231234',
    'A4 2021',
    'UTCs and GMT',
    'The price rose to 1.234.567',
    '17 May 2021 10:15',
    'e5/2021/05',
    '2021年5月17日',
    '17 مايو 2021م',
    'The COVID19 vaccine of 2021',
    '17 de mayo de 2021',
    'G20 in 2021',
  ])('leaves %s', (text) => expect(unglue(text).text).toBe(text));

  it('maps offsets back to the printed line', () => {
    const printed = 'Joan PettyPublished Jul 17, 20242:15 pm';
    const { text, toPrinted, isGlued } = unglue(printed);
    for (const word of ['Published', 'Jul', '2:15']) {
      expect(printed.slice(toPrinted(text.indexOf(word)))).toMatch(new RegExp(`^${word}`, 'u'));
    }
    expect(isGlued(text.indexOf('Published'))).toBe(true);
    expect(isGlued(text.indexOf('Jul'))).toBe(false);
    expect(printed.slice(0, toPrinted(text.indexOf(' Published')))).toBe('Joan Petty');
  });
});
