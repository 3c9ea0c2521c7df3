import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = `The old mill will turn again before the harvest, the miller said on Monday, after a winter of work.

Nine volunteers mended the race, which a flood had filled with gravel and the roots of two alders.`;

const title = (text: string) => {
  const { value, basis } = normalizeText(text).record.fields.title;
  return basis === 'stated' ? value : null;
};

const HEADLINE = 'Old mill turns again after a winter of work';

describe('the headline', () => {
  it.each([
    ['above the story', `${HEADLINE}\n\n${STORY}`],
    ['below the code of a wire', `RTR0219 3 OVR 442\n\n${HEADLINE}\n\n${STORY}`],
    ['below a kicker', `Crafts and trades\n\n${HEADLINE}\n\n${STORY}`],
    ['below a letterhead', `PARISH OF THE TWO BROOKS\nwww.parish.example\n\n${HEADLINE}\n\n${STORY}`],
    ['glued to a byline on the next line', `${HEADLINE}\nBy JANE DOE\n\n${STORY}`],
    ['glued to a date', `${HEADLINE} | March 3, 2019\n\n${STORY}`],
    [
      'above a standfirst',
      `${HEADLINE}\nVolunteers gave a winter to the race of the mill\n\nBy Jane Doe\n\n${STORY}`,
    ],
    ['in the page title and above the story', `${HEADLINE} - The Valley Post\n\n${HEADLINE}\n\n${STORY}`],
    ['split over two lines', `Old mill turns again\nafter a winter of work\n\n${STORY}`],
    ['behind a label', `Headline: ${HEADLINE}\n\n${STORY}`],
    [
      'above the subject of the one who passed it on',
      `From: a@example.org\nTo: b@example.org\nSubject: FW: have you seen this\n\n${HEADLINE}\n\n${STORY}`,
    ],
  ])('%s', (_, text) => expect(title(text)).toBe(HEADLINE));

  it('is the subject where nothing else is', () =>
    expect(
      title(`From: a@example.org\nTo: b@example.org\nSubject: [mills] FW: ${HEADLINE}\n\n${STORY}`),
    ).toBe(HEADLINE));

  it.each([
    ['a dateline', `TEHRAN, May 17 (MNA) –\n\n${STORY}`],
    ['a date', `Monday, 3 March 2019\n\n${STORY}`],
    ['a code', `ZCZC0882/SXR\n\n${STORY}`],
    ['an address', `https://valley-post.example/mill\n\n${STORY}`],
    ['a line of a text without prose', 'Old mill turns\nNew wheel\nTwo alders'],
    ['a list item', `- Old mill turns again after a winter\n\n${STORY}`],
    ['a share bar', `Share on Facebook\n\n${STORY}`],
  ])('is not %s', (_, text) => expect(title(text)).toBeNull());
});

describe('what stands around the headline', () => {
  const labelOf = (text: string, words: string) => {
    const at = text.indexOf(words);
    return normalizeText(text).record.ledger.find(({ start, end }) => start <= at && at < end)?.label;
  };

  it.each([
    ['a kicker', `Crafts and trades\n\n${HEADLINE}\n\n${STORY}`, 'Crafts', 'widget'],
    [
      'a standfirst',
      `${HEADLINE}\nVolunteers gave a winter to the race of the mill\n\n${STORY}`,
      'Volunteers gave',
      'standfirst',
    ],
    [
      'a sentence before byline and date',
      `${HEADLINE}\n\nA winter of work is over at the mill of the two brooks.\n\nBy Jane Doe\n\n${STORY}`,
      'A winter of work is',
      'standfirst',
    ],
    ['the lede', `${HEADLINE}\n\n${STORY}`, 'The old mill', 'body'],
    [
      'prose above it',
      `Dear all, this is the story about the mill that I told you of last week.\n\n${HEADLINE}\n\n${STORY}`,
      'Dear all',
      'body',
    ],
  ])('%s', (_, text, words, label) => expect(labelOf(text, words)).toBe(label));
});
