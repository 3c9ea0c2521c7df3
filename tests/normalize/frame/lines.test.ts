import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = [
  'The old ferry went back to work on Monday with nineteen passengers and a piano, the harbor board said. It left at six.',
  'Crossings will run every two hours until the second slip is mended, which may take the board another month or more.',
  '"We are glad of every hand," said the engineer, Ada Quill, who had slept in the shed since the storm took the roof.',
  'Fares stay as they were, and bicycles travel free until the end of June, when the summer timetable begins again.',
];

const TITLE = 'Ferry goes back to work with a piano';

const bodyOf = (text: string) => {
  const { ledger } = normalizeText(text).record;
  return ledger.filter(({ label }) => label === 'body').map(({ start, end }) => text.slice(start, end));
};

const inside = (...lines: readonly string[]) =>
  [STORY[0], STORY[1], ...lines, STORY[2], STORY[3]].join('\n\n');

describe('lines between the paragraphs of a plain text', () => {
  it.each([
    [
      'a paywall',
      [
        'Want to read more?\nSubscribe now and get unlimited digital access, free for your first month.\nView offers\nAlready a subscriber? Log in',
      ],
    ],
    ['a newsletter', ['Sign up for our newsletter']],
    ['an advertisement', ['Story continues below']],
    ['a pointer to another item', ['Read also: Storm takes the roof of the shed']],
    ['tags of markup', ['<!-- wp:paragraph -->']],
  ])('%s', (_, lines) => {
    const text = inside(...lines);
    expect(bodyOf(text)).toEqual(STORY);
  });

  it.each([
    ['a subhead of one word that furniture has, too', 'Subscribe'],
    ['a subhead', 'What the storm took'],
    ['a service', 'Facebook'],
    ['a fraction', 'The slip was mended to 3/4'],
    ['a short question', 'Who pays?'],
    ['a pointer without a mark', 'Read more of her letters'],
  ])('keeps %s: %j', (_, line) => expect(bodyOf(inside(line))).toContain(line));
});

describe('heads and feet of printed pages', () => {
  const printed = (foot: (page: number) => string) =>
    `${TITLE}\n\n${STORY[0]}\n\n${foot(1)}\n\n${STORY[1]}\n\n${STORY[2]}\n\n${foot(2)}\n\n${STORY[3]}\n\n${foot(3)}\n`;
  it.each([
    ['addresses', (page: number) => `https://quay.example/ferry ${page}/3`],
    ['words', (page: number) => `Quay News Page ${page} of 3`],
    ['Russian words', (page: number) => `Стр. ${page} из 3`],
    ['German words', (page: number) => `Hafenblatt Seite ${page}`],
  ])('%s', (_, foot) => expect(bodyOf(printed(foot))).toEqual(STORY));
  it.each([
    ['scores that do not rise', (page: number) => `Quay ${page === 2 ? 3 : 1}/3`],
    ['one fraction', (page: number) => (page === 2 ? 'Votes for the slip: 2/3' : `Part ${'abc'[page]}`)],
  ])('are not made of %s', (_, foot) => expect(bodyOf(printed(foot))).toContain(foot(2)));
});

describe('bare lines at the edges of a plain text', () => {
  it.each([
    ['below the headline', `${TITLE}\n\nPort Larne\nquay.example\nHarbor desk\n\n${STORY.join('\n\n')}`],
    ['a menu above it', `Quay News\nNews | Sport | Weather | Letters\n\n${TITLE}\n\n${STORY.join('\n\n')}`],
    ['a path above it', `News » Harbor\n\n${TITLE}\n\n${STORY.join('\n\n')}`],
    [
      'beside furniture behind the story',
      `${TITLE}\n\n${STORY.join('\n\n')}\n\nView all\nThe shed\nThe roof of the shed`,
    ],
  ])('%s', (_, text) => expect(bodyOf(text).filter((each) => each !== 'Quay News')).toEqual(STORY));

  const keeps: readonly (readonly [string, string, string])[] = [
    ['a table behind the story', `${STORY.join('\n\n')}\n\nQuay 1 22 18 1\nQuay 2 22 14 0\n`, 'Quay 2'],
    [
      'line-ups',
      `${STORY.join('\n\n')}\n\nQuay: Mill; Quill, Doe; Petty\nShed: Rudge; Dorn, Voss\nReferee: A. Mill`,
      'Referee',
    ],
    ['a line alone behind the story', `${STORY.join('\n\n')}\n\nThe piano stayed`, 'The piano'],
    ['a list', `${STORY.join('\n\n')}\n\n- bread\n- two millers\n- a cat`, 'two millers'],
    [
      'a subhead above the first paragraph, where there are others',
      `${TITLE}\n\nThe crossing\n\n${STORY[0]}\n\n${STORY[1]}\n\nThe slip\n\n${STORY[2]}\n\n${STORY[3]}`,
      'The crossing',
    ],
    [
      'a sentence in narrow columns',
      `${TITLE}\n\nA ferry that was thought\nto be lost has come\nback.\n\n${STORY.join('\n\n')}`,
      'A ferry that was',
    ],
  ];
  it.each(keeps)('keeps %s', (_, text, words) => expect(bodyOf(text).join('\n')).toContain(words));
});

describe('records and messages', () => {
  it.each([
    [
      'labels above the story',
      `Client: Ferry Friends\nCutting: 14 of 31\nArea: 412 sq. cm\n\n${STORY.join('\n\n')}`,
    ],
    ['keys of a program', `SITE_NAME=Quay News\nIBLOCK_TYPE=news\nID=33817\n\n${STORY.join('\n\n')}`],
    ['the label of the text', `Title: ${TITLE}\nCategory: Harbor\nBody:\n${STORY.join('\n\n')}`],
    ['a label glued to the text', `Title: ${TITLE}\nCategory: Harbor\nDescription: ${STORY.join('\n\n')}`],
    [
      'the mark of a forwarded message, and what stands above it',
      `Hello all, this was in the paper.\nBest, Jo\n\n---------- Forwarded message ---------\nFrom: Ada <ada@quay.example>\nDate: Tue, May 18, 2021\nTo: <jo@quay.example>\n\n${STORY.join('\n\n')}`,
    ],
    [
      'the header of a newsgroup',
      `Path: news.example!quay\nFrom: ada@quay.example (Ada Quill)\nNewsgroups: quay.ferries\nLines: 14\n\n${STORY.join('\n\n')}`,
    ],
    [
      'in French',
      `Bonjour à tous,\nvoici un article.\n\n-----Message transféré-----\nDe : Ada <ada@quay.example>\nDate : 18 mai 2021\nÀ : jo@quay.example\n\n${STORY.join('\n\n')}`,
    ],
  ])('sets %s apart', (_, text) => expect(bodyOf(text)).toEqual(STORY));

  it.each([
    [
      'one labelled line above the story',
      `Port Larne: a town of ferries\n\n${STORY.join('\n\n')}`,
      'Port Larne',
    ],
    [
      'a sentence on forwarded mail',
      `${STORY[0]}\n\nThe forwarded message was lost\n\n${STORY[1]}\n\n${STORY[2]}`,
      'The forwarded',
    ],
    ['a colon in the lede', `Summary of the day: ${STORY.join('\n\n')}`, 'Summary of the day'],
  ])('keeps %s', (_, text, words) => {
    const { record } = normalizeText(text);
    const at = text.indexOf(words);
    expect(record.ledger.find(({ start, end }) => start <= at && at < end)?.label).toMatch(
      /^(?:body|headline)$/u,
    );
  });
});
