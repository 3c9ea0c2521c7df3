// Outlets that no profile knows, by what their pages say of themselves; and all that is said of others.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = `Beekeepers in the upper valley have lost every third hive this winter, the growers' union said in a survey of its members.

Most of the losses were put down to a mite that came over the pass in the mild autumn, and some to a late frost in the orchards.

"A hive that dies in March costs me the apples of September," said Alma Dorn, who keeps sixty of them behind her barn.`;
const HEAD = 'Every third hive lost in the upper valley';
const DAY = 'March 9, 2022';
const GERMAN = `Die Imker im oberen Tal haben in diesem Winter jedes dritte Volk verloren, wie der Verband am Dienstag nach einer Umfrage mitteilte.

Die meisten Verluste gehen auf eine Milbe zurück, die im milden Herbst über den Pass gekommen ist. Ein später Frost kam hinzu.`;
const RUSSIAN = `Пчеловоды верхней долины потеряли этой зимой каждый третий улей, сообщил союз садоводов по итогам опроса четырёхсот членов.

Большую часть потерь связывают с клещом, который пришёл через перевал тёплой осенью. Остальное сделали поздние заморозки.`;
const PERSIAN = `زنبورداران دره بالا در این زمستان یک سوم کندوهای خود را از دست دادند، این را اتحادیه باغداران در یک نظرسنجی اعلام کرد.

بیشتر خسارت‌ها به کنه‌ای نسبت داده می‌شود که در پاییز گرم از گردنه گذشت. سرمای دیرهنگام نیز به باغ‌ها آسیب زد.`;
const CHINESE =
  '上游河谷的养蜂人今年冬天失去了三分之一的蜂箱,果农协会在对四百名会员的调查中说。大部分损失被归因于一种螨虫。\n\n它在温暖的秋天越过山口而来。晚霜也伤害了果园。养着六十箱蜜蜂的女农民说,三月死掉的一箱蜂,会让她失去九月的苹果。';

const source = (text: string) => normalizeText(text).record.fields.source.value;
const head = (lines: string) => `${lines}\n${HEAD}\n${DAY}\n\n${STORY}`;
const foot = (lines: string) => `${HEAD}\n\n${STORY}\n\n${lines}`;

describe('an outlet is named by', () => {
  it.each([
    ["a feed's last line", foot(`The post ${HEAD} appeared first on Kestrel.`), 'Kestrel'],
    [
      'the same in German',
      `Jedes dritte Volk\n\n${GERMAN}\n\nDer Beitrag Jedes dritte Volk erschien zuerst auf Nordlicht.`,
      'Nordlicht',
    ],
    [
      'the same in Russian, a word of the name small',
      `Каждый третий улей\n\n${RUSSIAN}\n\nЗапись Каждый третий улей впервые появилась Тихий берег.`,
      'Тихий берег',
    ],
    [
      'its feeds, as a text browser lists them',
      `#Kestrel » Feed Kestrel » Comments Feed alternate\n\n${head('Menu\nNews')}`,
      'Kestrel',
    ],
    [
      'its rights, its name printed small, and what it is about',
      `${head('Menu\nMy kestrel')}\n\nAbout Kestrel\nWork at Kestrel\nCopyright © kestrel 2022`,
      'kestrel',
    ],
    ['a messenger', `[Forwarded from Kestrel]\n${HEAD}\n\n${STORY}`, 'Kestrel'],
    [
      'a sender with a noun of papers',
      `Valley Courier, [09.03.2022 09:12]\n${HEAD}\n\n${STORY}`,
      'Valley Courier',
    ],
    ['where it appeared', foot('This article first appeared on Kestrel.'), 'Kestrel'],
    [
      "a message's reason",
      foot('You are receiving this because you signed up to Kestrel.\n© 2022 Kestrel'),
      'Kestrel',
    ],
    ['its app below its name', `${head('Kestrel\nNews')}\n\nDownload the Kestrel app`, 'Kestrel'],
    [
      'its logo and a wish',
      `${head('![Kestrel](https://cdn.example/logo.svg)\n[Home](/)')}\n\nFollow Kestrel on Facebook`,
      'Kestrel',
    ],
    ['its rights and its mail', foot('info@kestrel.example\n© 2022 Kestrel'), 'Kestrel'],
    [
      'its regrets',
      foot('Correction: The number was wrong. We were told so. Valley Courier regrets the error.'),
      'Valley Courier',
    ],
    ['a credit in brackets', foot(`(Valley Courier, ${DAY})`), 'Valley Courier'],
    ['a credit behind a day', head(`Wednesday ${DAY}, 9.12am, Valley Courier`), 'Valley Courier'],
    ['a credit behind a headline', `${HEAD} (Valley Courier)\n\n${STORY}`, 'Valley Courier'],
    ['an account', `Valley Courier @valleycourier · Mar 9, 2022\n${HEAD}\n\n${STORY}`, 'Valley Courier'],
    [
      'its number',
      `UPLAND NOTES\nISSUE 44 · SPRING 2022\n\n${HEAD}\n\n${STORY}\n\nUPLAND NOTES · ISSUE 44 · 12`,
      'UPLAND NOTES',
    ],
    [
      'what it says it is',
      foot('Valley Lantern is a nonprofit newsroom that investigates farming.'),
      'Valley Lantern',
    ],
    [
      'its name above and its rights below',
      `${head('Upland Bee Trust\nHome > News')}\n\n© 2022 Upland Bee Trust.`,
      'Upland Bee Trust',
    ],
    [
      'whoever asks',
      `"Every hand"\n\nValley Courier: How many did you lose, and when?\nDorn: Twenty, and they were the best of them all.\nValley Courier: What was the hardest part of it?\nDorn: The silence behind the barn in the month of March.`,
      'Valley Courier',
    ],
    ['its site in a title without blanks', `上游三分之一蜂箱死亡-河谷在线\n\n${CHINESE}`, '河谷在线'],
    [
      'a credit behind a clock time',
      `上游三分之一蜂箱死亡\n2022年03月09日 16:11 河谷晚报\n${CHINESE}`,
      '河谷晚报',
    ],
    [
      'how its own items begin',
      `یک سوم کندوها از بین رفت\nبه گزارش خبرگزاری ساحل، ${PERSIAN}`,
      'خبرگزاری ساحل',
    ],
    [
      'a paper in quotation marks',
      `Каждый третий улей погиб\n\n${RUSSIAN}\n\nГазета «Верхний край», 9 марта 2022`,
      'Верхний край',
    ],
  ])('%s', (_, text, name) => expect(source(text)).toMatchObject({ name }));
});

describe('nobody is named by', () => {
  it.each([
    ['a tag', `#Beekeeping\n\n${head('Menu\nNews')}`],
    ['a feed of a topic', `#alternate RSS Beekeeping publisher\n\n${head('Menu\nNews')}`],
    ['who took a picture', foot('Copyright Tom Rudge/Copyright 2022 The AP. All rights reserved.')],
    ['small words behind a sign', foot('Copyright © photographers 2022')],
    ['a person who is followed', foot('© Tom Rudge 2022\nFollow Tom Rudge on Twitter')],
    ["a person's page", `${HEAD}\nTom Rudge\n\n${STORY}\n\nFollow Tom Rudge on Twitter @tomrudge`],
    ['a team', `${head('Larne Rovers')}\n\nFollow Larne Rovers on Twitter\nMore from Larne Rovers`],
    ['a place', `${head('Upland')}\n\nUpland\nMore from Upland`],
    [
      'a section',
      `${HEAD} - Farming - Environment\n\n${HEAD}\nEnvironment\n\n${STORY}\n\nMore from Environment`,
    ],
    ['a writer of several', foot('Alma Petty writes for The Guardian, Le Monde and El País.')],
    [
      'a former columnist',
      foot('Tom Rudge is a former columnist for The Guardian and the author of three books.'),
    ],
    ['who regrets something else', foot('Norda regrets the incident and will repair the slip.')],
    ['a place that it came through', foot('via Port Larne')],
    ['a mail that somebody sent', foot('via email')],
    ['a day on which it appeared', foot('This article was first published on Monday.')],
    ['a person who published it', foot('This article was first published by Jane Doe on her page.')],
    ['a reader at a post', foot('The post of harbor master first appeared in 1880.')],
    ['other papers', foot('Other newspapers\nValley Courier\nHill Gazette\nCoast Tribune')],
    ['a review of the press', `Press review\n\nThe Guardian\n${STORY}\n\nLe Monde\n${STORY}`],
    ['blurbs', `"A triumph" – The Guardian\n"A book of the year" – The Times\n\n${STORY}`],
    ['several agencies', `Reuters\nAP\nAFP\n${HEAD}\n\n${STORY}`],
    [
      'links to others',
      foot('See also:\nhttps://www.theguardian.com/world/2020/may/01/other\nhttps://www.bbc.co.uk/news/4412'),
    ],
    ['the seller of a board', foot('Copyright © 2022 vBulletin Solutions Inc. All rights reserved.')],
    ['a host of copies', `Scribd\nUpload\n${HEAD}\n\n${STORY}\n\n© 2022 Scribd Inc.`],
    ['an advertiser', foot('Subscribe to Blythe Motors\nBlythe Motors\nSponsored by Blythe Motors')],
    ['a paper in prose', foot('"I told the Valley Courier," she said, "and nobody wrote a line."')],
    ['a headline about a paper', `Valley Courier wins prize for series on bees\n\n${STORY}`],
    ['a picture', foot('Image: Valley Courier')],
    ['a foreign agency that a Persian text cites', `یک سوم کندوها از بین رفت\nبه گزارش رویترز، ${PERSIAN}`],
    ['a motto', `صحيفة عربية يومية مستقلة\n\n${RUSSIAN}`],
  ])('%s', (_, text) => expect(source(text)).toBeNull());
});
