// The outlet that a page's furniture names in ever other surroundings, and names that recur for other reasons.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = [
  'The last ferry of the upper valley stopped running on Monday, because its rope had been chewed by beavers in the night.',
  'A new rope has been ordered from the coast, the ferryman Tobias Renn said, and it will be painted with pepper.',
  'Until it comes, the school children cross by the railway bridge, which adds forty minutes to their way and no end of songs.',
].join('\n\n');
const HEADLINE = 'Beavers stop the ferry of the upper valley';

const page = (above: readonly string[], below: readonly string[]) =>
  [
    ...above,
    '',
    HEADLINE,
    'By Alma Dorn',
    'March 9, 2022',
    'Share',
    '',
    STORY,
    '',
    'Read also',
    ...below,
  ].join('\n');

const source = (text: string) => normalizeText(text).record.fields.source.value?.name ?? null;

describe('a page is named by', () => {
  it.each([
    [
      'its name on top, in a number and in a mail',
      page(
        ['Advertisement', 'tjeldur', 'Log in', 'News  Sport  Debate  Culture  Obituaries'],
        [
          'The day the barn flew',
          'Text TJELDUR to 2097 or tips@tjeldur.example',
          'Tjeldur follows the code of the press.',
        ],
      ),
      'Tjeldur',
    ],
    [
      'offers in ever other words',
      page(
        ['Menu', 'Quorra Pro', 'Quorra Live', 'Careers at QUORRA', 'Log In'],
        ['About QUORRA', 'QUORRA Studio', 'QUORRA Europe', 'Advertise with Quorra', '© 2022 QUORRA'],
      ),
      'QUORRA',
    ],
    [
      'its first line above a menu',
      page(['Talvik Sedası', 'Siyaset  Ekonomi  Kultur  Spor  Dunya'], ['Orchards bloom']),
      'Talvik Sedası',
    ],
    [
      'what stands behind the word for its kind',
      page(['Журнал «Дальний мыс»', 'Истории   Колонки   Фото   Помочь'], ['Другие истории']),
      'Дальний мыс',
    ],
    [
      'a first line in a script without capitals',
      page(['صدى الوادي', 'محليات | اقتصاد | رياضة | ثقافة'], ['قصص أخرى']),
      'صدى الوادي',
    ],
    [
      'its foot behind the comments of its readers',
      page(
        ['Menu', 'News', 'Sport'],
        [
          'Comments (2)',
          'Osric: My boat is free on Sundays, if somebody brings a rope.',
          'Wenna: Beavers were here first, and they were quiet about it.',
          'About Quorra',
          'Quorra Pro',
          'Careers at Quorra',
          'post@quorra.example',
          '© 2022 Quorra',
        ],
      ),
      'Quorra',
    ],
    [
      'a name that is a section of other papers, by its article and what it offers',
      page(
        ['Menú', 'El Mundo', 'Últimas noticias'],
        ['El Mundo', 'El Mundo en Barca', 'Descuentos El Mundo', 'Viajes El Mundo', 'Más webs de El Mundo'],
      ),
      'El Mundo',
    ],
    [
      'its name, and not the tag that a text browser makes of its feed',
      page(
        ['#Quorra - Top Stories [RSS]', 'Menu', 'Quorra Pro', 'Quorra Live'],
        ['About Quorra', 'Careers at Quorra', 'post@quorra.example', '© 2022 Quorra'],
      ),
      'Quorra',
    ],
    [
      'its rights and its address',
      page(['Menu', 'News', 'Sport'], ['© 2022 Merle und Mole', 'redaktion@merleundmole.example']),
      'Merle und Mole',
    ],
  ])('%s', (_, text, name) => expect(source(text)).toBe(name));
});

describe('no page is named by', () => {
  it.each([
    [
      'a topic in the headlines of other items',
      page(['Menu'], ['Renn wins again', 'Why Renn left', 'Renn and the sea', 'Renn for mayor']),
    ],
    [
      'a section that its menus repeat',
      page(['Menu', 'Orchards', 'Harbors', 'Barns'], ['Harbors', 'Orchards', 'Barns', 'Harbors']),
    ],
    [
      'a network',
      page(['Menu', 'Follow us on Facebook'], ['Facebook', 'Share on Facebook', 'Facebook page']),
    ],
    [
      'a bureau of pictures in credits',
      page(['Menu'], ['Photo: A. Doe / Getty Images', 'Photo: Getty Images', 'Getty Images']),
    ],
    ['a company behind its rights', page(['Menu'], ['© 2022 Larne Holdings Ltd. All rights reserved.'])],
    [
      'a word of furniture',
      page(['Newsletter', 'Our newsletter'], ['Newsletter archive', 'All newsletters', 'Newsletter']),
    ],
    ['a paper that is cited', page(['Menu'], ['As the Upland Ledger wrote last week, beavers like rope.'])],
    [
      'readers who write comments',
      page(
        ['Menu', 'News', 'Sport'],
        [
          'Comments (3)',
          'Osric: My boat is free on Sundays, if somebody brings a rope.',
          'Reply to Osric',
          'Osric, that is a kind offer.',
          'Reply to Osric',
        ],
      ),
    ],
    [
      'a section with its article',
      page(['Menú', 'El mundo', 'La economía'], ['El mundo', 'Más del mundo', 'El mundo hoy']),
    ],
    ['a story without a page', `${HEADLINE}\n\n${STORY}`],
  ])('%s', (_, text) => expect(source(text)).toBeNull());
});

const date = (head: readonly string[]) =>
  normalizeText(
    [
      'Menu',
      'Log in',
      'News',
      'Sport',
      HEADLINE,
      ...head,
      '',
      STORY,
      '',
      'Share',
      'Read also',
      'Most read',
    ].join('\n'),
  ).record.fields.date.value;

describe('the day between headline and story', () => {
  it.each([
    ['among other words', ['Written on 15 April 2025 in Valleys'], '2025-04-15'],
    ['behind a desk', ['Agency desk 27.04.2021 14:51'], '2021-04-27'],
    ['before sections', ['17 February 2020 Rivers, Beavers, Ropes 4 Comments'], '2020-02-17'],
    ['above the credit of a picture', ['April 25, 2023', 'Illustration by Arina Moro'], '2023-04-25'],
    [
      'with sections, above a credit',
      ['6 December 2022 by Alma in Rivers, Ropes', 'Photo: A. Moro/Upland'],
      '2022-12-06',
    ],
    ['behind an agency', ['AFP 30 avril 2015 à 07:19 (Mis à jour : 1er mai 2015 à 07:38)'], '2015-04-30'],
    [
      'with its label, above a credit',
      ['Published on 6 December 2022', 'Photo: A. Moro/Upland'],
      '2022-12-06',
    ],
    ['above an agency’s byline', ['April 28, 2024 3:00 AM', 'By Associated Press'], '2024-04-28'],
  ])('%s', (_, head, day) => expect(date(head)).toBe(day));

  it('stands though days and clock times head the comments of readers', () => {
    const comments = [9, 10, 11].flatMap((day) => [
      `April ${day}, 2025 at 9:35 am`,
      'Beavers were here first, I say, and they were quiet about it for years.',
    ]);
    const text = ['Menu', 'Log in', HEADLINE, 'By Alma Dorn, April 8, 2025', '', STORY, '', ...comments].join(
      '\n',
    );
    expect(normalizeText(text).record.fields.date.value).toBe('2025-04-08');
  });

  it('is none of a chronicle’s', () => {
    const parts = [9, 10, 11].flatMap((day) => [
      `April ${day}, 2025`,
      'The beavers came back to the rope and sat beside it for an hour.',
    ]);
    const text = ['Menu', 'Log in', HEADLINE, '', ...parts].join('\n');
    expect(normalizeText(text).record.fields.date.value).toBeNull();
  });

  it.each([
    ['of an update', ['Last updated 15 April 2025']],
    ['of a caption', ['The ferry on 15 April 2025. (Photo: A. Moro/Upland)']],
    ['of a sentence', ['The ferry will be back on 15 April 2025, says the council.']],
    ['and another', ['Written on 15 April 2025 in Valleys', 'Filed on 17 April 2025 in Rivers']],
  ])('%s is none', (_, head) => expect(date(head)).toBeNull());
});

const title = (head: readonly string[]) =>
  normalizeText([...head, STORY, '', 'Share', 'Read also', 'Most read', 'Log in'].join('\n')).record.fields
    .title.value;

describe('the headline of a page is', () => {
  it.each([
    [
      'no name that it prints again',
      [
        'Upland Sentinel Post',
        'Menu',
        'News',
        'Sport',
        'Upland Sentinel Post',
        HEADLINE,
        'March 9, 2022',
        '',
      ],
    ],
    [
      'no author whom it names again',
      ['By Alma Dorn', 'Menu', 'News', 'Sport', 'By Alma Dorn', HEADLINE, 'March 9, 2022', ''],
    ],
    [
      'no line that begins with its day',
      ['Menu', 'News', 'Sport', HEADLINE, '17 May 2021 Sundries, Upland, Animals', ''],
    ],
    [
      'what it prints again and tells of',
      [`${HEADLINE} | Upland`, 'Menu', 'News', 'Sport', HEADLINE, 'March 9, 2022', ''],
    ],
  ])('%s', (_, head) => expect(title(head)).toBe(HEADLINE));
});
