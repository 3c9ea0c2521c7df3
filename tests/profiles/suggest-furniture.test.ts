import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sourceProfileSchema } from '../../src/model/source-profile.ts';
import { draftProfile } from '../../src/profiles/draft-profile.ts';
import { type PassagesOfText, suggestFurniture } from '../../src/profiles/suggest-furniture.ts';
import { WARDENS } from '../support/wardens.ts';

/** A text whose story is its own, with the given lines around it. */
const text = (warden: string, ...lines: readonly string[]): PassagesOfText => [
  ...lines.map((line) => ({ text: line, isProse: false })),
  {
    text: `Warden ${warden} said on Sunday that the gate of the old lock would stay shut for another week.`,
    isProse: true,
  },
];

const of = (count: number, ...lines: readonly string[]) =>
  WARDENS.slice(0, count).map((warden) => text(warden, ...lines));
const proposed = (texts: Iterable<PassagesOfText>) =>
  suggestFurniture(texts).passages.map((passage) => passage.text);

describe('suggestFurniture', () => {
  it('proposes what five texts repeat, most frequent first, each with a role', () =>
    expect(
      suggestFurniture(
        [...of(5, 'Follow us on the quay', '© 2021 Norda Lantern'), ...of(12, 'Menu').slice(5)].concat(
          of(3, 'Menu'),
        ),
      ).passages,
    ).toMatchObject([
      { text: 'Menu', label: 'widget', seen: 10 },
      { text: 'Follow us on the quay', label: 'promo', seen: 5 },
      { text: '© 2021 Norda Lantern', label: 'licence', seen: 5 },
    ]));

  it.each([
    ['what four texts repeat', of(4, 'Menu')],
    ['what one text repeats', [text('Amsel', ...Array.from({ length: 9 }, () => 'Menu'))]],
    ['the same story saved many times', Array.from({ length: 9 }, () => text('Amsel', 'Menu'))],
    ['lines that differ by a word', WARDENS.map((warden) => text(warden, `More of ${warden}`))],
    ['strokes and dots', of(9, '* * *')],
    ['long passages', of(9, 'word '.repeat(300))],
    ['nothing', []],
  ])('proposes nothing for %s', (_, texts) => expect(proposed(texts)).toEqual([]));

  const prose = (line: string) => ({ text: line, isProse: true });
  const PLEA = prose(
    'The Lantern is kept alive by its readers on the quay, who put what they can spare into the box behind the door of the shop.',
  );
  const NOTICE = prose(`We and our partners keep ${'small files on your machine and '.repeat(12)}so on.`);
  const STORY = [
    'said that the gate would stay shut',
    'has kept the lock for a year',
    'lit a fire above the weir',
  ];
  /** Paragraphs of a story about a warden. */
  const story = (warden: string) =>
    STORY.map((does) => prose(`Warden ${warden} ${does}, as all who came by could see.`));

  it.each([
    ['a plea longer than any paragraph', WARDENS.map((warden) => [...story(warden), PLEA]), [PLEA]],
    [
      'a plea in texts of one paragraph',
      WARDENS.map((warden) => [...story(warden).slice(0, 1), PLEA]),
      [PLEA],
    ],
    [
      'a plea and a notice, longer than the whole story',
      WARDENS.map((warden) => [NOTICE, ...story(warden), PLEA]),
      [NOTICE, PLEA],
    ],
    [
      'a plea that is all that some texts say',
      [...WARDENS.map((warden) => [...story(warden), PLEA]), [PLEA], [PLEA]],
      [PLEA],
    ],
    [
      'a plea beside a story saved many times',
      [...WARDENS, ...Array.from({ length: 9 }, () => 'Amsel')].map((warden) => [...story(warden), PLEA]),
      [PLEA],
    ],
  ])('proposes %s', (_, texts, passages) =>
    expect(proposed(texts)).toEqual(passages.map(({ text }) => text)),
  );

  it.each([
    ['with its plea', WARDENS.map(() => [...story('Amsel'), PLEA])],
    [
      'each time with another teaser',
      WARDENS.map((warden) => [...story('Amsel'), prose(`${warden} sails.`), PLEA]),
    ],
    ['each time with another line', WARDENS.map((warden) => [...text('Amsel', warden), ...story('Amsel')])],
    [
      'beside three others',
      [...WARDENS.slice(0, 3), ...WARDENS.map(() => 'Mohn')].map((warden) => [...story(warden), PLEA]),
    ],
    [
      'twice, in four stories',
      [...WARDENS.slice(0, 4), ...WARDENS.slice(0, 4)].map((warden) => [...story(warden), PLEA]),
    ],
  ])('proposes nothing of a story saved many times %s', (_, texts) => expect(proposed(texts)).toEqual([]));

  it('wants a tenth of a large collection', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      text(`No. ${index}`, ...(index < 9 ? ['Rare'] : []), ...(index < 10 ? ['Enough'] : [])),
    );
    expect(proposed(many)).toEqual(['Enough']);
  });

  it('folds white space, as the rule does', () =>
    expect(proposed([...of(3, 'Follow  us'), ...of(6, 'Follow us').slice(3)])).toEqual(['Follow us']));
});

describe('draftProfile', () => {
  const found = suggestFurniture(
    WARDENS.map((warden, index) =>
      text(warden, `News ID: ${index + 100}`, 'He said: "Stay"', '# not a comment'),
    ),
  );

  it('is YAML that the schema takes, with all that was found', () => {
    const yaml = draftProfile({ id: 'norda-lantern', name: 'Norda Lantern', profile: null }, found);
    const profile = sourceProfileSchema.parse(parse(yaml));
    expect(profile).toMatchObject({ id: 'norda-lantern', name: 'Norda Lantern', zone: null, layout: null });
    expect(profile.furniture.map((entry) => entry.text)).toEqual(['He said: "Stay"', '# not a comment']);
    expect(yaml).toContain('#     template: "News ID: {number}"');
  });

  it('keeps what was accepted before, once, and the role that a person gave it', () => {
    const profile = sourceProfileSchema.parse({
      id: 'a',
      name: 'A',
      furniture: [{ text: '# not a comment', label: 'promo' }],
    });
    const again = sourceProfileSchema.parse({
      name: 'A',
      ...parse(draftProfile({ id: 'a', name: 'A', profile }, found)),
    });
    expect(again.furniture).toEqual([
      { text: '# not a comment', label: 'promo' },
      { text: 'He said: "Stay"', label: 'widget', seen: 12 },
    ]);
  });
});
