// How much of what is printed is an outlet's name, and which of its prints is the best.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const HEAD = 'Every third hive lost in the upper valley';
const STORY = `Beekeepers in the upper valley have lost every third hive this winter, the growers' union said in a survey of its members.

Most of the losses were put down to a mite that came over the pass in the mild autumn, and some to a late frost in the orchards.`;
const PERSIAN = `یک سوم کندوها از دست رفت

زنبورداران دره بالا در این زمستان یک سوم کندوهای خود را از دست دادند، این را اتحادیه باغداران در یک نظرسنجی اعلام کرد.

بیشتر خسارت‌ها به کنه‌ای نسبت داده می‌شود که در پاییز گرم از گردنه گذشت. سرمای دیرهنگام نیز به باغ‌ها آسیب زد.`;
const name = (text: string) => normalizeText(text).record.fields.source.value?.name ?? null;
const foot = (lines: string) => `${HEAD}\n\n${STORY}\n\n${lines}`;

describe('the extent of a name', () => {
  it.each([
    ['a sentence behind it', foot('© 2021 Norda Courier SCCL. Tots els drets reservats.'), 'Norda Courier'],
    ['where it is', foot('© Norda Courier, Port Harbour 2014–2021'), 'Norda Courier'],
    ['a legal form behind a paper', foot('Published by: Norda Courier Ltd.'), 'Norda Courier'],
    [
      'initials',
      foot('The Upland Growers Post (UGP) is free.\n\n© UGP 2021. All rights reserved.'),
      'Upland Growers Post',
    ],
    ['a newspaper, in Persian', `${PERSIAN}\n\nکلیه حقوق برای روزنامه ندای گردنه محفوظ است`, 'ندای گردنه'],
    [
      'a news site, in Persian',
      `${PERSIAN}\n\nتمامی حقوق این سایت متعلق به پایگاه خبری ندای گردنه است`,
      'ندای گردنه',
    ],
    [
      'the words that nearly all prints have',
      foot(
        'Copyright 2019 KNRD. To see more, visit KNRD Public Radio.\nKNRD Public Radio\nSupport KNRD Public Radio\n© 2019 KNRD Public Radio',
      ),
      'KNRD Public Radio',
    ],
  ])('%s', (_, text, expected) => expect(name(text)).toBe(expected));
});

describe('what belongs to a name', () => {
  it.each([
    ['an agency in Persian', `${PERSIAN}\n\nکلیه حقوق برای خبرگزاری گردنه محفوظ است`, 'خبرگزاری گردنه'],
    ['a paper by a capital', foot('© 2021 Gazeta Norda. Wszelkie prawa zastrzeżone.'), 'Gazeta Norda'],
    ['a radio', foot('© 2021 Radio Norda. All rights reserved.'), 'Radio Norda'],
    [
      'the title in a database',
      `نام نشریه: روزنامه ندای گردنه\nتاریخ چاپ: ۱۱ اسفند ۱۳۹۶\nعنوان مطلب: یک سوم کندوها از دست رفت\n\n${PERSIAN}`,
      'روزنامه ندای گردنه',
    ],
    [
      'its own word for the web',
      foot('© 2021 Norda Courier Online. All rights reserved.'),
      'Norda Courier Online',
    ],
    ['initials that stand for nothing', foot('© 2021 NRDA News. All rights reserved.'), 'NRDA News'],
    ['a comma before a legal form', foot('© 2021 Norda Gazette, Inc. All rights reserved.'), 'Norda Gazette'],
  ])('%s', (_, text, expected) => expect(name(text)).toBe(expected));
});
