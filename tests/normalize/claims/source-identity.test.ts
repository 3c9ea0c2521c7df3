// Whose page it is, by what several places of it agree on; and all that a page prints of others.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = `Beekeepers in the upper valley have lost every third hive this winter, the growers' union said in a survey of its members.

Most of the losses were put down to a mite that came over the pass in the mild autumn, and some to a late frost in the orchards.

"A hive that dies in March costs me the apples of September," said Alma Dorn, who keeps sixty of them behind her barn.`;
const HEAD = 'Every third hive lost in the upper valley';
const ROWS =
  'Harbors\nFields\nBarns\nRoads\nBridges\nSchools\nCinema\nChess\nGardens\nKitchen\nMarkets\nFerries\nPuzzle corner\nTide tables'.split(
    '\n',
  );

/** A whole page: menu, story, menu again. */
const page = ({ title = HEAD, head = '', foot = '' }: { title?: string; head?: string; foot?: string }) =>
  [
    title,
    ...ROWS,
    head,
    ...ROWS.map((row) => `${row} north`),
    HEAD,
    'March 9, 2022',
    STORY,
    ...ROWS.map((row) => `${row} south`),
    foot,
    ...ROWS.map((row) => `${row} west`),
    ...ROWS,
  ]
    .filter((part) => part !== '')
    .join('\n\n');

const source = (text: string) => normalizeText(text).record.fields.source.value;

describe('a whole page is named by', () => {
  it.each([
    ['its title and its mail', page({ title: `${HEAD} - Kestrel`, foot: 'letters@kestrel.org' }), 'Kestrel'],
    [
      'a host in its title',
      page({ title: `${HEAD} | Roads | Kestrel.org`, foot: 'Advertise on Kestrel.org' }),
      'Kestrel.org',
    ],
    [
      'its rights and its offers',
      page({ foot: '© 2022 Kestrel\nKestrel E-Paper\nKestrel App\nKestrel Shop' }),
      'Kestrel',
    ],
    [
      'rights that a group shares',
      page({
        foot: '© 2022 Valley Lantern, a division of Larne Holdings Inc. All rights reserved.\nFollow Valley Lantern',
      }),
      'Valley Lantern',
    ],
    [
      'rights and words grown together',
      page({ title: `${HEAD} – Kestrel`, foot: '© 2022 KestrelPrivacyImprint\nAbout Kestrel' }),
      'Kestrel',
    ],
    [
      'its channels and its host',
      page({
        foot: 'Kestrel.org\nKestrel on Facebook\nKestrel on Instagram\nKestrel on YouTube\ninfo@kestrel.org',
      }),
      'Kestrel',
    ],
    [
      'a known name, its mail and its lines',
      page({ foot: 'Die Zeit\nDie Zeit E-Paper\nDie Zeit Shop\nleser@zeit.de' }),
      'Die Zeit',
    ],
  ])('%s', (_, text, name) => expect(source(text)).toMatchObject({ name }));
});

describe('a whole page is not named by', () => {
  it.each([
    ['a section in its title', page({ title: `${HEAD} | Bridges` })],
    ['sister titles in its menu', page({ head: 'Le Monde diplomatique', foot: 'Le Monde diplomatique' })],
    ['a company that keeps its rights', page({ foot: '© 2022 Larne Holdings Ltd. All rights reserved.' })],
    ['a plea to talk', page({ foot: 'Join the conversation' })],
    [
      'several newsletters',
      page({
        foot: 'Upland newsletter\nCoast newsletter\nTide newsletter\nSign up for Upland\nFollow Upland',
      }),
    ],
    ['offers without a place of its own', page({ foot: 'Kestrel App\nKestrel Shop' })],
    ['offers to buy', page({ foot: 'Buy E-Paper\nBuy App\nBuy Club' })],
    ['mail that anybody has', page({ foot: 'larne.tips@gmail.com\nContact Gmail' })],
    ['a partner', page({ foot: 'watson.de' })],
    [
      'two that say as much',
      page({ foot: '© 2022 Kestrel\nabout@kestrel.org\n© 2022 Merlin\nabout@merlin.org' }),
    ],
    ['the first item of its menu', page({ title: 'Inventory' })],
    ['a photographer of an agency', page({ foot: 'Source: T. P. Rudge/Norda/T P Rudge' })],
  ])('%s', (_, text) => expect(source(text)).toBeNull());
});

const MENU = 'Home\nNews\nSport\nCulture\nWeather';

describe('the top line of a page names it', () => {
  it.each([
    ['above a menu, with an article', `The Slow Kestrel\n${MENU}\n\n${HEAD}\n\n${STORY}`, 'The Slow Kestrel'],
    [
      'above a motto and a menu',
      `Kestrel\nClose to the harbor wall\n${MENU}\n\n${HEAD}\n\n${STORY}`,
      'Kestrel',
    ],
    [
      'in capitals, and again in the foot',
      `KESTREL\n${MENU}\n\n${HEAD}\n\n${STORY}\n\nKestrel newsletter`,
      'KESTREL',
    ],
    ['two words of no paper', `Kestrel Vale\n${MENU}\n\n${HEAD}\n\n${STORY}`, 'Kestrel Vale'],
    [
      'above a menu on one line',
      `Skip to content\nClujul de Mâine\nHome / Sport / Weather / Culture\n\n${HEAD}\n\n${STORY}`,
      'Clujul de Mâine',
    ],
    ['written as one word', `KestrelPlus\n${MENU}\n\n${HEAD}\n\n${STORY}`, 'KestrelPlus'],
    ['a call sign', `KNRD 1340 AM - The Voice of Larne County\n${MENU}\n\n${HEAD}\n\n${STORY}`, 'KNRD'],
    [
      'a host and what it says of itself',
      `Kestrel.org - The best of the coast\n${MENU}\n\n${HEAD}\n\n${STORY}`,
      'Kestrel.org',
    ],
  ])('%s', (_, text, name) => expect(source(text)).toMatchObject({ name }));
});

describe('a short page is named by', () => {
  it.each([
    [
      'a paper in its title, behind the headline',
      `${HEAD} | The Valley Post\n${MENU}\n\n${HEAD}\n\n${STORY}`,
      'The Valley Post',
    ],
    ['a name above the story and its rights', `${HEAD}\nKestrel\n\n${STORY}\n\nKestrel © 2021`, 'Kestrel'],
    [
      'the host of a reader view',
      `${HEAD}\nkestrel.org\nBy Tom Rudge\n3-4 minutes\n\n${STORY}`,
      'kestrel.org',
    ],
    ['its regrets', `${HEAD}\n\n${STORY}\n\nThe Valley Post regrets the error.`, 'The Valley Post'],
    ['a mark that says whose it is', `${HEAD}\n\nLARNE, May 17 (Kestrel Wire) - ${STORY}`, 'Kestrel Wire'],
    [
      'a running head without a comma',
      `4 THE VALLEY POST Monday, May 17, 2021\n${HEAD}\n\n${STORY}`,
      'THE VALLEY POST',
    ],
    [
      'a release over itself',
      `STRICTLY EMBARGOED UNTIL 00.01\nNews from Larne Institute of Bees\n\n${HEAD}\n\n${STORY}`,
      'Larne Institute of Bees',
    ],
    ['a portal', `${HEAD}\n\n${STORY}\n\nProvided by The Valley Post`, 'The Valley Post'],
    ['a known name in brackets', `[The Guardian]\n${HEAD}\n\n${STORY}`, 'The Guardian'],
  ])('%s', (_, text, name) => expect(source(text)).toMatchObject({ name }));
});

describe('a short page is not named by', () => {
  it.each([
    ['a section behind its headline', `${HEAD} | The Arts\n${MENU}\nThe Arts\n\n${HEAD}\n\n${STORY}`],
    ['brackets', `[Analysis]\n${HEAD}\n\n${STORY}`],
    ['a mark without a noun', `${HEAD}\n\nLARNE, May 17 (Tom Rudge) - ${STORY}`],
    ['a host further down', `${HEAD}\n\n${STORY}\n\nSee also\nmerlin.org\nkestrel.org`],
    ['a writer above the story and in the rights', `${HEAD}\nTom Rudge\n\n${STORY}\n\nTom Rudge © 2021`],
    [
      'a way to parts of the page',
      `Zur Hauptnavigation springen\nZu weiteren Angeboten springen\n${MENU}\n\n${HEAD}\n\n${STORY}`,
    ],
  ])('%s', (_, text) => expect(source(text)).toBeNull());
});

describe('the top line of a page names nobody', () => {
  it.each([
    ['a kicker above a headline', `Upland\n${HEAD}\nGrowers fear for the apples\n\n${STORY}`],
    ['a section above a menu', `Politics\n${MENU}\n\n${HEAD}\n\n${STORY}`],
    ['a way to the content', `Skip to content\n${MENU}\n\n${HEAD}\n\n${STORY}`],
    ['a headline that is printed again', `The Lost Hives\n${MENU}\n\nThe Lost Hives\n\n${STORY}`],
    ['a menu without a headline', `Kestrel\n${MENU}\n\n${STORY}`],
    ['a plain word above a menu', `Maritime\n${MENU}\n\n${HEAD}\n\n${STORY}`],
    ['a part of the page', `Advanced Search\n${MENU}\n\n${HEAD}\n\n${STORY}`],
    ['its notices', `Our Privacy Statement\n${MENU}\n\n${HEAD}\n\n${STORY}`],
    ['a way to the content in Hebrew', `דלג לתוכן הראשי\n${MENU}\n\n${HEAD}\n\n${STORY}`],
    ['a way to the content in Kurdish', `Lînkên Eksesibilîtî\n${MENU}\n\n${HEAD}\n\n${STORY}`],
    ['the news of the hour in Turkish capitals', `SON DAKİKA\n${MENU}\n\n${HEAD}\n\n${STORY}`],
    ['two words above no menu', `Kestrel Vale\n${HEAD}\n\n${STORY}`],
    ['a number', `KRV 201708240031A\n${MENU}\n\n${HEAD}\n\n${STORY}`],
    ['a name above a headline', `Larne Rovers\n${HEAD}\nMarch 9, 2022\n\n${STORY}\n\nFollow Larne Rovers`],
  ])('%s', (_, text) => expect(source(text)).toBeNull());
});
