import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const body = (text: string) =>
  normalizeText(text)
    .record.blocks.filter(({ type }) => type !== 'caption' && type !== 'standfirst')
    .map(({ text: words }) => words);

const STORY = [
  'The miller said on Monday that the old wheel would turn again before the harvest, and that the stones had been dressed.',
  'It took nine people a winter to mend the race, which a flood had filled with gravel and the roots of two alders.',
  'The parish paid for the oak of the new paddles, and a forge in the valley gave the iron bands that hold them to the shaft.',
  '"We have waited long enough," said the oldest of them, who had carried flour down the hill to the bakery as a girl.',
  'A grant from the county covered the sluice, whose old boards had leaked for twenty years into the garden of the vicarage.',
  'Bread of the first flour will be sold at the door of the mill, and whoever carried gravel out of the race gets a loaf free.',
  'Engineers from the technical college measured the gears, drew every tooth on paper and cast three cogs in bronze that had cracked.',
  'Visitors may see the mill on Sundays, the parish said, and children may help to hang the sacks on the hoist.',
];

const HEAD =
  'Home\nNews\nSport\nOpinion\nLog in\nSubscribe\n\nOld mill to turn again before the harvest\nBy Jane Doe\nMarch 3, 2019';
const FOOT = 'Share\nTags\nMills\n\nPrivacy policy';

const page = (...parts: readonly string[]) => [HEAD, ...parts, FOOT].join('\n\n');
const lines = (...parts: readonly string[]) => parts.join('\n\n');

const TEASERS = [
  'Ferry runs aground off the pier',
  'Divers went down on Tuesday to look at the hull, and found a hole as long as an oar below the engine.',
  'Choir looks for tenors',
  'Rehearsals are on Thursdays in the school hall, and nobody is asked to sing alone at the beginning.',
  'Snow closes the northern pass',
  'Drivers have to take the long road over the border until the ploughs are through, police warned.',
];

const COMMENTS = [
  'tilly_b says:',
  'My grandfather shoveled that gravel and never had a loaf of bread for it, so I shall be the first at the door.',
  'Old Crow says:',
  'They said the same of the brewery in the valley, and look at that now, all flats and no beer anywhere in sight.',
];

describe('comments', () => {
  it.each([
    ['under the headline', ['Join the conversation', ...STORY]],
    ['behind a standfirst', [STORY[0], '12 comments', 'March 3, 2019', ...STORY.slice(1)]],
  ])('a button that leads to them %s ends no story', (_, parts) => {
    expect(body(page(...(parts as string[]))).slice(-7)).toEqual(STORY.slice(1));
  });

  it.each([
    ['behind the story', [...STORY, 'Comments', ...COMMENTS]],
    ['behind a short story', [STORY[0], STORY[1], 'Kommentare', ...COMMENTS]],
    [
      'behind the headline once more',
      [...STORY, 'Old mill to turn again before the harvest', 'Comments', ...COMMENTS],
    ],
  ])('a heading of theirs %s ends it', (_, parts) => {
    const found = body(page(...(parts as string[]))).join('\n');
    expect(found).toContain(STORY[0]);
    expect(found).not.toContain('brewery');
    expect(found).not.toContain('grandfather');
  });

  it('a button below a standfirst of two sentences ends no story', () => {
    const standfirst =
      'A wheel that a flood broke turns again. The parish wants to bake, the miller to rest, and the cat to stay where it is.';
    const text = `Old mill to turn again before the harvest | Evening Grain\n\nAdvertisement\n\n${page(standfirst, 'Join the conversation', 'You can save this article by registering for free here.', ...STORY)}`;
    expect(body(text).slice(-8)).toEqual(STORY);
  });

  it('a word of the menu ends nothing', () => {
    const menu = lines('Home', 'News', 'Comments', 'Sport', 'Log in', 'Weather', 'Subscribe');
    expect(body([menu, page(...STORY)].join('\n\n'))).toEqual(STORY);
  });
});

describe('lists of teasers', () => {
  it.each([
    ['under a heading', ['More from the valley', ...TEASERS]],
    ['behind a share bar', ['Share on Facebook', 'Share on Twitter', ...TEASERS]],
  ])('%s behind the story are no part of it', (_, parts) => {
    expect(body(page(...STORY, ...parts))).toEqual(STORY);
  });

  it.each([
    [
      'sections of one paragraph',
      ['What the flood left', STORY[1], 'Who paid', STORY[2], 'What comes next', STORY[5]],
    ],
    [
      'a box between paragraphs that tell on',
      [STORY[1], 'Read more', 'Ferry runs aground off the pier', STORY[2], STORY[3], STORY[4]],
    ],
  ])('are not %s', (_, parts) => {
    const found = body(page(STORY[0] ?? '', ...(parts as string[]), STORY[7] ?? ''));
    for (const part of parts) if (part !== undefined && part.length > 60) expect(found).toContain(part);
  });

  it('without a heading, behind a counter, are no part of a longer story', () => {
    const tail = ['3 min', ...TEASERS.slice(0, 6)];
    expect(
      body(page(...STORY, ...STORY.map((part) => part.replace('the', 'that old')), ...tail)),
    ).not.toContain(TEASERS[1]);
  });

  it('are not the entries of a live blog', () => {
    const entries = [1, 3, 5].map(
      (at) => `${TEASERS[at]} Nobody was hurt, the rescuers added at noon, and the harbor stays closed.`,
    );
    const heads = ['Ferry aground', 'Choir sings', 'Snow on the pass'];
    const told = entries.flatMap((entry, index) => [
      `March 3, 2019, 1${index}:05`,
      heads[index] ?? '',
      entry,
    ]);
    const found = body(page(...STORY.slice(0, 2), ...told));
    for (const entry of entries) expect(found).toContain(entry);
  });

  it('a paragraph of the story that shares no word with the rest stays, however it stands', () => {
    const quote =
      'Nobody asked her whether she liked porridge, Agnes Quill laughed; her brothers simply emptied every bowl, winter after winter, without thanks.';
    const found = body(page(...STORY.slice(0, 4), 'Share on Facebook', quote, ...STORY.slice(4)));
    expect(found).toContain(quote);
  });
});

describe('the head of a story', () => {
  it('keeps a lede that a box cuts off', () => {
    const box = lines(
      'Related',
      'Ferry runs aground off the pier',
      'Choir looks for tenors',
      'Snow closes the northern pass',
    );
    const lede =
      'The old mill in the valley turns again: after a winter of work the wheel, the race and the sluice are mended, the miller said.';
    expect(body([HEAD, lede, box, ...STORY, FOOT].join('\n\n'))[0]).toBe(lede);
  });
});

describe('the end of a story', () => {
  it.each([
    'Reporting by Jane Doe in Norda; Editing by John Roe',
    'Jane Doe is a reporter who writes about water, stones and bread for the paper.',
  ])('%s is no part of it', (line) => expect(body(page(...STORY, line))).toEqual(STORY));

  it('a paragraph about somebody else is', () => {
    const line = 'John Roe is a carpenter who made the paddles, and he asked for nothing but flour.';
    expect(body(page(...STORY, line))).toEqual([...STORY, line]);
  });
});

describe('lines between paragraphs', () => {
  const between = (line: string) => STORY.flatMap((part) => [part, line]).slice(0, -1);

  it('the one that comes back is the page’s', () => {
    expect(body(page(...between('Article content')))).toEqual(STORY);
  });

  it('two that come back may be speakers', () => {
    // The first stands where a byline does.
    const parts = STORY.flatMap((part, index) => [index % 2 === 0 ? 'Ada Quill' : 'Jo Mill', part]);
    expect(body(page(...parts)).filter((text) => text === 'Ada Quill')).toHaveLength(3);
  });

  it('a long headline in capitals is another item’s, a short one a subhead', () => {
    const [first = '', ...rest] = STORY;
    const found = body(page(first, 'FERRY RUNS AGROUND OFF THE PIER AS DIVERS FIND HOLE IN HULL', ...rest));
    expect(found).toEqual(STORY);
    expect(body(page(first, 'WHO PAYS FOR THE WHEEL?', ...rest))).toContain('WHO PAYS FOR THE WHEEL?');
  });
});

describe('a page in a language without a lexicon', () => {
  const menu =
    'Ikhaya\nImidlalo\nEzopolitiko\nEzezimali\nUmculo\nIzindaba\nImfundo\nEzempilo\nEzemvelo\nUkudla\nAmabhuku\nIzithombe\nAbantu\nUhambo\nVideo\nUmnotho';
  it('is known by its menu', () => {
    expect(body(`${menu}\n\nOld mill to turn again\n\n${lines(...STORY)}\n\nCopyright 2019 Grain`)).toEqual(
      STORY,
    );
  });
});
