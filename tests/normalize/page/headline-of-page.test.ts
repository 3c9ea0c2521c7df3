import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const MENU = ['Skip to content', 'Home', 'News', 'Sport', 'Opinion', 'Weather', 'Sign in', 'Subscribe'];

const STORY = [
  'The old mill on the Alder Brook will turn again before the harvest, the miller said on Monday, after a winter of work.',
  'Nine volunteers mended the race, which a flood had filled with gravel and the roots of two alders, and carried out forty barrows of mud.',
  'The parish paid for the oak of the new wheel. The miller, who is eighty, said that she would grind the first sack herself.',
];

const FOOT = ['Share on Facebook', 'Related', 'Ten bridges to visit', 'Privacy policy', 'Terms of use'];

const HEADLINE = 'Old mill turns again after a winter of work';

const titleOf = (head: readonly string[]) => {
  const { value, basis } = normalizeText([...MENU, ...head, ...STORY, ...FOOT].join('\n')).record.fields
    .title;
  return basis === 'stated' ? value : null;
};

describe('the headline of a page', () => {
  it.each([
    ['above a byline and a day', [HEADLINE, 'By Ada Quill', '3 March 2019']],
    [
      'above a longer line that tells more',
      [HEADLINE, 'Nine volunteers mended the race that a flood had filled with gravel', 'By Ada Quill'],
    ],
    ['below a kicker', ['Crafts', HEADLINE, 'By Ada Quill', '3 March 2019']],
    ['below the same line as a step of the way to it', ['Home', 'News', HEADLINE, HEADLINE, '3 March 2019']],
    [
      'above the headings of other items',
      [HEADLINE, '3 March 2019', 'Most read', 'Ferry sails after eleven winters', 'School opens a garden'],
    ],
    [
      'below the headlines of other items',
      [
        'Ferry sails after eleven winters',
        'School opens a garden',
        'Three held after a fire',
        HEADLINE,
        '3 March 2019',
      ],
    ],
    [
      'above a caption that names the story',
      [HEADLINE, '3 March 2019', 'Volunteers at the mill on the Alder Brook. (Photo: P. Lund)'],
    ],
    ["of few words, most of them the story's", ['The mill turns', 'By Ada Quill', '3 March 2019']],
  ])('stands %s', (_, head) =>
    expect(titleOf(head)).toBe(head.includes(HEADLINE) ? HEADLINE : 'The mill turns'),
  );

  it('may be two sentences, the last one without its stop', () => {
    const headline = 'The old mill turns again. Nine volunteers mended it over a winter';
    expect(titleOf([headline, 'By Ada Quill', '3 March 2019'])).toBe(headline);
  });

  it('may end in a month and a year', () => {
    const headline = 'Master millers meet at the Alder Brook in May 2022';
    expect(titleOf([headline, 'By Ada Quill', '3 March 2019'])).toBe(headline);
  });

  it('may have words that are whole lines of menus', () => {
    const headline = 'The mill needs more of your help: what to know about world milling';
    expect(titleOf([headline, 'By Ada Quill', '3 March 2019'])).toBe(headline);
  });

  it('stands far above its story where menus and tools stand between', () => {
    const tools = Array.from({ length: 35 }, (_, index) => `Tool ${index + 1}`);
    expect(titleOf([HEADLINE, 'By Ada Quill', '3 March 2019', ...tools])).toBe(HEADLINE);
  });

  it.each([
    ['a section', ['Crafts and trades']],
    ['a menu in one line', ['Home News Sport Opinion']],
    ['a byline', ['By Ada Quill']],
    ['a byline in small letters', ['by Ada Quill, Tom Rudge']],
    ['a place and a day', ['Norda, Wednesday 6 April 2016']],
    ['an outlet whose name is a word', ['Le Soir']],
    ['a day', ['Monday, 3 March 2019']],
    ['the credit of a picture', ['Photo: P. Lund']],
    ['an address', ['www.parish.example/mill']],
    ['a caption by its mark', ['▲ 앨더 개울의 물레방아']],
  ])('is not %s', (_, head) => expect(titleOf(head)).toBeNull());
});
