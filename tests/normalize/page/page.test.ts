import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const PAGE = readFileSync(new URL('../../fixtures/page-menus-teasers/raw.txt', import.meta.url), 'utf8');

const body = (text: string) =>
  normalizeText(text)
    .record.blocks.filter(({ type }) => type !== 'caption' && type !== 'standfirst')
    .map(({ text: words }) => words);

const ledgerOf = (text: string, words: string) => {
  const at = text.indexOf(words);
  const entry = normalizeText(text).record.ledger.find(({ start, end }) => start <= at && at < end);
  return entry && `${entry.label} ${entry.rule}`;
};

const STORY = [
  'The miller said on Monday that the old wheel would turn again before the harvest, and that the stones had been dressed.',
  'It took nine people a winter to mend the race, which a flood had filled with gravel and the roots of two alders.',
  '"We have waited long enough," said the oldest of them, who had carried flour down the hill as a girl.',
  'Visitors may see the mill on Sundays, the parish said, and bread will be sold at the door.',
];

const MENU = 'Home\nNews\nSport\nOpinion\nLog in\nSubscribe';

const inPage = (story: string) =>
  `${MENU}\n\nOld mill to turn again before the harvest\nBy Jane Doe\nMarch 3, 2019\n\n${story}\n\nShare\nTags\nMills\n\nPrivacy policy`;

describe('a whole page', () => {
  it.each([
    ['We use cookies', 'widget furniture/cookie-notice'],
    ['Sport', 'widget furniture/menu'],
    ['LIVE: Snow closes', 'widget furniture/menu'],
    ['Drivers would pay twice', 'related furniture/teaser-list'],
    ['The quay that nobody wanted', 'related furniture/teaser-list'],
    ['Your email address', 'promo furniture/newsletter'],
    ['Volunteers\nMidsummer', 'widget furniture/tags'],
    ['Ada Quill writes about', 'widget furniture/author-box'],
    ['1 Snow closes the north road', 'related furniture/most-read'],
    ['Thirty children and one dog', 'related furniture/teaser-list'],
    ['The ovens have burned', 'related furniture/teaser-list'],
    ['My grandfather shoveled', 'comment furniture/comment-section'],
    ['The steamer Clara at her berth', 'caption caption/on-page'],
    ['Volunteers have put a new boiler', 'standfirst standfirst/below-headline'],
    ['"And she turns."', 'body body/unclaimed'],
    ["A harbor pilot's view", 'body body/unclaimed'],
  ])('%j is %s', (words, expected) => expect(ledgerOf(PAGE, words)).toBe(expected));

  it('takes no date of another item for its own', () => {
    const { date } = normalizeText(PAGE.replace('By Ada Quill\nMarch 4, 2019\n', 'By Ada Quill\n')).record
      .fields;
    expect(date).toMatchObject({ value: null, basis: 'absent' });
  });

  it.each([
    ['paragraphs', STORY],
    ['a subhead', [STORY[0], STORY[1], 'What the Flood Left', STORY[2], STORY[3]]],
    ['a short quotation', [STORY[0], '"It turns."', STORY[1], STORY[2], STORY[3]]],
    [
      'a list',
      [STORY[0], 'The parish needs:', 'flour', 'two millers', 'a cat', STORY[1], STORY[2], STORY[3]],
    ],
    ['short questions', [STORY[0], 'Who pays?', STORY[1], 'And the cat?', STORY[2], STORY[3]]],
  ])('keeps %s of the story', (_, story) => expect(body(inPage(story.join('\n\n')))).toEqual(story));

  it.each([
    ['an advertisement', 'Advertisement'],
    ['a pointer to another item', 'Read more: The flood that took the bridge'],
    ['a ranking', 'Most read\nThe flood that took the bridge\nTen mills to visit'],
    ['a newsletter', 'Sign up for our newsletter\nYour email address'],
    ['a share bar', 'Share on Facebook\nShare on Twitter'],
  ])('sets %s between its paragraphs apart', (_, box) => {
    const story = [STORY[0], STORY[1], box, STORY[2], STORY[3]].join('\n\n');
    expect(body(inPage(story))).toEqual(STORY);
  });
});

describe('a text that is no page', () => {
  it.each([
    ['a story and nothing else', STORY.join('\n\n')],
    [
      'a story with one word of furniture as a subhead',
      [STORY[0], 'Sport', STORY[1], 'Related', STORY[2]].join('\n\n'),
    ],
    ['lines without prose', 'Home\nNews\nSport\nShare\nTags\nMenu\nLog in'],
    ['a poem', Array.from({ length: 24 }, (_, line) => `The wheel goes round, line ${line + 1}`).join('\n')],
    [
      'a story about cookies',
      `${STORY[0]}\n\nThe firm said that it would use cookies no longer, and that its privacy policy would say so.\n\n${STORY[1]}`,
    ],
    [
      'a story about a newsletter',
      `${STORY[0]}\n\nReaders may subscribe to the newsletter of the parish, the miller said, if they like bread.\n\n${STORY[1]}`,
    ],
  ])('keeps %s whole', (_, text) => expect(body(text).join(' ')).toBe(text.replace(/\s+/gu, ' ')));
});
