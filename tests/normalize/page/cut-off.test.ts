import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const HEAD = `Home
News
Sport
Opinion
Log in
Region
Goats take the bus down from the alp
17 May 2021, 10:15
By Jo Mill`;
const LEDE =
  'A herdsman brought his goats down to the valley by bus on Tuesday because rocks had blocked the path.';
const P = `The idea was that of Ada Quill, the driver of the bus, who knows every one of the goats by its name and its temper.
The council found no fare for goats in its tables, and let them travel for half of what a dog pays on that line.`;
const END =
  'Ada Quill washed the bus herself that evening, and would take the goats of the valley again at any time.';
const FOOT = `Tags: goats, bus
Share
Most read
Cow falls into pool
About us
Imprint`;

const body = (...parts: string[]) =>
  normalizeText([HEAD, ...parts, FOOT].join('\n')).record.blocks.map(({ text }) => text);
const STORY = P.split('\n');

describe('paragraphs that a box cuts off from their story', () => {
  it.each([
    ['an advertisement', 'Advertisement'],
    ['other items', 'Related\nPath closed since Wednesday'],
    ['a form', 'Newsletter\nSubscribe now'],
  ])('the lede, by %s', (_, box) => expect(body(LEDE, box, P)).toEqual([LEDE, ...STORY]));

  it.each([
    ['other items', 'Read also\nPath closed since Wednesday\nend of list'],
    ['a form', 'Subscribe to our newsletter'],
  ])('the end, by %s', (_, box) => expect(body(LEDE, P, box, END)).toEqual([LEDE, ...STORY, END]));

  it.each([
    [
      'a teaser below its own headline',
      'Read also\nCouncil raises fares of the valley bus\nThe council wants to raise all fares of the valley bus in summer, and the goats with them.',
    ],
    [
      'a teaser of other things',
      'Read also\nA baker of Norda has won the cup for the longest loaf of the whole province this year.',
    ],
    [
      'how to cite the page',
      'Related\nCite this page\nJo Mill, "Goats take the bus down", the valley, goats, council, <https://news.example/goats>.',
    ],
  ])('not %s', (_, box) => expect(body(LEDE, P, box)).toEqual([LEDE, ...STORY]));

  it('not a blurb above the story whose own headline and day stand below it', () => {
    const blurb = 'The council of the valley wants all of its buses to be painted in green by next summer.';
    const text = `Home\nNews\nSport\nOpinion\nLog in\n16 May 2021\n${blurb}\nAdvertisement\nGoats take the bus down from the alp\n17 May 2021, 10:15\n${LEDE}\n${P}\n${FOOT}`;
    expect(normalizeText(text).record.blocks.map((block) => block.text)).toEqual([LEDE, ...STORY]);
  });
});
