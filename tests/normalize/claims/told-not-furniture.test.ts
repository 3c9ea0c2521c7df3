import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const HEADLINE = 'The strike is over';
const P = 'Workers went back to the mill on Monday, the union said, after nine days without pay.';
const body = (text: string) => normalizeText(text).record.blocks.map((block) => block.text);
const fields = (text: string) => normalizeText(text).record.fields;

describe('what a story tells is kept, though it looks like something else', () => {
  it.each([
    ['Most of them were tired. (AFP)', 'Most of them were tired.'],
    ['Verletzt wurde niemand. (dpa)', 'Verletzt wurde niemand.'],
    ['Никто не пострадал. (ТАСС)', 'Никто не пострадал.'],
  ])('a short last sentence before an agency: %s', (last, sentence) =>
    expect(body(`${HEADLINE}\n\n${P}\n\n${last}`).at(-1)).toBe(sentence),
  );

  it.each([
    'Mehr zum Thema sagte der Richter nicht.',
    '"Subscribe to the idea that books are for everyone," Allen said at the opening.',
  ])('a sentence that begins as furniture does: %s', (sentence) =>
    expect(body(`${HEADLINE}\n\n${P}\n\n${sentence}\n\n${P} Nobody spoke.`)).toContain(sentence),
  );

  it('who speaks behind a city', () => {
    const text = 'تهران - وزیر خارجه گفت: مذاکرات هفته آینده در وین از سر گرفته می‌شود و ادامه خواهد یافت.';
    expect(fields(text).dateline.value).toBe('تهران');
    expect(body(text)[0]).toContain('وزیر خارجه گفت');
  });

  it('a paragraph that two agencies close is no caption', () =>
    expect(body(`${HEADLINE}\n\n${P} The owner had fled. (AFP/Reuters)\n\n${P}`)[0]).toContain(
      'The owner had fled',
    ));

  it('the days of a chronicle are none of publication', () => {
    const text =
      'Timeline of the strike\n\n3 May 2020\nThe union calls the strike.\n\n4 May 2020\nThe owner locks the gate.\n\n9 May 2020\nThe gate is opened.';
    expect(fields(text).date.value).toBeNull();
    expect(body(text)).toContain('4 May 2020');
  });

  it('a dateline that the story quotes is none', () => {
    const text = `A wire editor remembers\n\nI typed my first flash on an old machine in the cellar. It read:\n\nLONDON, Nov 22 (Reuters) - The president was shot in Dallas on Friday.\n\n${P}`;
    expect(fields(text).dateline.value).toBeNull();
    expect(body(text)).toContain('LONDON, Nov 22 (Reuters) - The president was shot in Dallas on Friday.');
  });

  it.each([
    [`Floods displace six million people\n12 May 2020\nSaudi Arabia\n${P}`, 'byline'],
    [`Bridge closed\nPosted by admin on March 13, 2022 | Leave a comment\n\n${P}`, 'dateline'],
  ] as const)('no person and no place: %s', (text, field) => expect(fields(text)[field].value).toBeNull());

  it('the stamp of a mail dates the mail', () => {
    const text = `Objet : Port fermé\nDate : jeu. 5 mai 2022 10:00:00 +0200\n\nBonjour,\n\n${P}\n\n${P} Rien.`;
    expect(fields(text).date.value).toBeNull();
  });

  it('labels of a story’s own stay', () =>
    expect(body(`Margaret Oduya dies at 91\n\nBorn: 2 February 1930, Kisumu\n\n${P}\n\n${P}!`)[0]).toContain(
      'Kisumu',
    ));
});
