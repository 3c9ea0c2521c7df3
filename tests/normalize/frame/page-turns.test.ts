// Stories split over several pages and copied with all of them.
import { describe, expect, it } from 'vitest';
import { isPager } from '../../../src/normalize/frame/page-turns.ts';
import { normalizeText } from '../../support/normalize-text.ts';

describe('a line that leads from page to page', () => {
  it.each([
    'Page 2 of 3',
    'Seite 2/3',
    '(2/3)',
    '1 | 2 | next >',
    '< anterior | 1 | 2',
    '1 2 3 4 »',
    'Continue to page 2',
    '<< Retour en page 1',
    'Suite en page 2 >>',
    'Zur Seite 2',
  ])('is one: %s', (text) => expect(isPager(text)).toBe(true));
  it.each([
    'Page 3 of 2',
    'Harbor 2 - Quay 3',
    '3 | 5 | 2',
    '12 | 17 May',
    'He wrote of it all at length on page 2',
    '2021',
    'Sheep 4 > goats',
    '1/2 of the crew stayed on the boat',
  ])('is none: %s', (text) => expect(isPager(text)).toBe(false));
});

const FIRST = [
  'The old ferry went back to work on Monday with nineteen passengers and a piano, the harbor board said. It left at six.',
  'Crossings will run every two hours until the second slip is mended, which may take the board another month or more.',
];
const SECOND = [
  'On Tuesday the piano was still aboard. Nobody had come for it, and the engineer had begun to play it between crossings.',
  'The board has put an advertisement in three papers. It says that the piano is out of tune, and that the ferry is not.',
];
const HEADLINE = 'Old ferry returns to the harbor with a piano';
const MENU = 'Essays | Reports | Letters | Archive | Shop';

const read = (text: string) => {
  const { fields, ledger } = normalizeText(text).record;
  const body = ledger.filter(({ label }) => label === 'body').map(({ start, end }) => text.slice(start, end));
  return { title: fields.title.value, body };
};
const split = (one: string, two: string, part: (page: number) => string) =>
  [
    `The Slow Tram\n${MENU}\n${HEADLINE}${part(1)}`,
    ...FIRST,
    one,
    `The Slow Tram\n${MENU}\n${HEADLINE}${part(2)}\n${two}`,
    ...SECOND,
    two,
  ].join('\n\n');

describe('a story on two pages', () => {
  it.each([
    ['pages that are counted', split('Page 1 of 2', 'Page 2 of 2', () => '')],
    ['a bar of numbers', split('1 | 2 | next >', '< back | 1 | 2', () => '')],
    ['parts of a headline', split('Continue to page 2 >>', '<< Back to page 1', (page) => ` (${page}/2)`)],
  ])('with %s', (_, text) => expect(read(text)).toEqual({ title: HEADLINE, body: [...FIRST, ...SECOND] }));

  it.each([
    ['one that counts pages once', [HEADLINE, ...FIRST, 'Page 1 of 2', ...SECOND]],
    ['subheads that come back', [HEADLINE, 'The board', ...FIRST, 'The board', ...SECOND]],
  ])('is not %s', (_, parts) => {
    const { title, body } = read(parts.join('\n\n'));
    expect(title).toBe(HEADLINE);
    expect([...FIRST, ...SECOND].every((each) => body.join('\n').includes(each))).toBe(true);
  });

  it.each([
    ['Old ferry returns with a piano (1/2)', 'Old ferry returns with a piano'],
    ['Alte Fähre kehrt zurück (2 von 3)', 'Alte Fähre kehrt zurück'],
    ['Old ferry returns with a piano (3/2)', 'Old ferry returns with a piano (3/2)'],
    ['Old ferry wins the cup (2021)', 'Old ferry wins the cup (2021)'],
  ])('has its headline without the part: %s', (printed, title) =>
    expect(read(`${printed}\n\n${[...FIRST, ...SECOND].join('\n\n')}`).title).toBe(title),
  );
});
