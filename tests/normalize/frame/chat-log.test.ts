// Stories that somebody pasted into a chat, in the log that a messenger exports; and people who only talk.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = [
  'The old ferry went back to work on Monday with nineteen passengers and a piano, the harbor board said. It left at six.',
  'Crossings will run every two hours until the second slip is mended, which may take the board another month or more.',
  '"We are glad of every hand," said the engineer, who had slept in the shed since the storm took the roof off the hall.',
];
const HEADLINE = 'Old ferry returns to the harbor with a piano';

const NOTATIONS: readonly (readonly [string, (minute: number) => string])[] = [
  ['brackets', (minute) => `[19.05.21, 09:${minute}:02] `],
  ['a dash', (minute) => `19/05/2021, 09:${minute} - `],
  ['the clock first', (minute) => `[09:${minute}, 19/05/2021] `],
  ['half days', (minute) => `5/19/21, 9:${minute} AM - `],
];

const log = (at: (minute: number) => string, head = HEADLINE) =>
  [
    `${at(10)}Ada: is it true about the ferry???`,
    `${at(11)}Uncle Jo: no`,
    `${at(12)}Bea 36: it is, look`,
    `${at(13)}Bea 36: ${head}`,
    '',
    STORY.join('\n\n'),
    `${at(14)}Ada: haha. I was on that boat once. It was a good boat, and it always left late.`,
    `${at(15)}Uncle Jo left`,
  ].join('\n');

const read = (text: string) => {
  const { fields, ledger } = normalizeText(text).record;
  const body = ledger.filter(({ label }) => label === 'body').map(({ start, end }) => text.slice(start, end));
  return { fields, body };
};

describe('a story in a log of messages', () => {
  it.each(NOTATIONS)('with %s: what people say around it is none of it', (_, at) => {
    const { fields, body } = read(log(at));
    expect(fields.title.value).toBe(HEADLINE);
    expect(body).toEqual(STORY);
    expect(fields.date.value).toBeNull();
    expect(fields.byline.value).toBeNull();
  });

  it('keeps the day that the story prints', () => {
    const { fields } = read(log((minute) => `[19.05.21, 09:${minute}:02] `, `${HEADLINE}\n\n17 May 2021`));
    expect(fields.date.value).toBe('2021-05-17');
  });

  it('may be sent in two messages of one person', () => {
    const text = log((minute) => `[19.05.21, 09:${minute}:02] `).replace(
      `\n\n${STORY[2]}`,
      `\n[19.05.21, 09:13:40] Bea 36: ${STORY[2]}`,
    );
    expect(read(text).body).toEqual(STORY);
  });

  it.each([
    ['a live blog', `${HEADLINE}\n\n[09:10] ${STORY[0]}\n\n[09:11] ${STORY[1]}\n\n[09:12] ${STORY[2]}`],
    ['a chronicle', `${HEADLINE}\n\n${STORY.map((text, at) => `1${at}.05.2021: ${text}`).join('\n\n')}`],
    ['a stamp or two', `${HEADLINE}\n\n${STORY.join('\n\n')}\n\n[19.05.21, 09:10:02] Ada: good boat`],
  ])('is not made of %s', (_, text) => {
    const { body } = read(text);
    expect(STORY.every((each) => body.join('\n').includes(each))).toBe(true);
  });
});
