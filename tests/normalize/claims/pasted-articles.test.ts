import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

/** Two paragraphs of a story. */
const P = 'The harbor commission said on Tuesday that the old crane must leave the pier by the summer.';
const P2 = 'Officials told reporters that the length of the contract is what both sides cannot agree on.';
const HEADLINE = 'Harbor commission wants crane to leave the pier';

/** What stands in the ledger under a label. */
const labelled = (text: string, label: string) =>
  normalizeText(text)
    .record.ledger.filter((entry) => entry.label === label)
    .map(({ start, end }) => text.slice(start, end));
const fields = (text: string) => normalizeText(text).record.fields;
const body = (text: string) => normalizeText(text).record.blocks.map((block) => block.text);

describe('how an agency opens its copy', () => {
  it.each([
    [`Shafaq News/ ${P}`, 'shafaq-news', null, 'Shafaq News/ '],
    [`AhlulBayt News Agency (ABNA): ${P}`, 'abna', null, 'AhlulBayt News Agency (ABNA): '],
    [`Baghdad / NINA / ${P}`, 'national-iraqi-news-agency', 'Baghdad', 'NINA'],
  ])('%s', (text, source, dateline, mark) => {
    expect(fields(`${text}\n\n${P2}`).source.value?.id).toBe(source);
    expect(fields(`${text}\n\n${P2}`).dateline.value).toBe(dateline);
    expect(labelled(`${text}\n\n${P2}`, 'source').map((words) => words.trim())).toContain(mark.trim());
    expect(body(`${text}\n\n${P2}`)).toEqual([P, P2]);
  });

  it('on a line of its own, the city joined to it', () => {
    const text = `${HEADLINE}\n\nBaghdad-INA\n${P}\n${P2}`;
    expect(fields(text).dateline.value).toBe('Baghdad');
    expect(fields(text).source.value?.id).toBe('iraqi-news-agency');
  });

  it.each([
    [
      'a mark before the sentence closes no dateline',
      '(CNN) — An armed group in Iraq said on Tuesday that it would suspend its attacks.',
    ],
    [
      'a body and its initials',
      'The Norda Harbor Authority (NHA): the crane must leave the pier by the summer, it said.',
    ],
    [
      'two things that a stroke parts',
      'Pier and/or quay: the harbor commission said on Tuesday that the crane must leave by summer.',
    ],
    ['a heading of two names', `Norda-Sundvik\n${P}`],
  ])('%s', (_, text) => expect(fields(`${text}\n\n${P2}`).dateline.value).toBeNull());
});

describe('how copy is signed', () => {
  it.each(['9376**1771', '/129', 'End/ 129', 'RHM/FNA14000713000245', 'Hybah/ Mazen'])(
    '%s on the last line',
    (mark) => {
      expect(labelled(`${P}\n\n${P2}\n\n${mark}`, 'sign-off')).toEqual([mark]);
      expect(body(`${P}\n\n${P2}\n\n${mark}`)).toEqual([P, P2]);
    },
  );

  it('behind the last sentence', () =>
    expect(labelled(`${P}\n\n${P2} / End 8`, 'sign-off')).toEqual(['/ End 8']));

  it.each([
    'The match ended 2/1.',
    'Norda and/or Sundvik',
    'in the end 8',
    'Iron Maiden/ Motörhead and more',
  ])('%s is no sign-off', (end) => expect(labelled(`${P}\n\n${P2} ${end}`, 'sign-off')).toEqual([]));

  it('a number behind its label', () => {
    const text = `${HEADLINE}\n\n${P}\n\n${P2}\n\nNews Code 179323`;
    expect(fields(text).sourceId.value).toBe('179323');
    expect(fields(`${P}\n\n${P2}\n\nFlight number 179323`).sourceId.value).toBeNull();
  });
});

describe('lines between headline and story', () => {
  it.each([
    'Updated 4 years ago',
    'author_image Norda 24',
    'politics',
    '| |Editor: harborclerk',
    '6 months ago  July 27, 2021',
  ])('%s is none of the story', (line) =>
    expect(body(`${HEADLINE}\n\n2021/07/27 10:15\n\n${line}\n\n${P}\n\n${P2}`)).toEqual([P, P2]),
  );

  it('an age and a day are no headline', () =>
    expect(fields(`${HEADLINE}\n6 months ago  July 27, 2021\n\n${P}\n\n${P2}`).title.value).toBe(HEADLINE));

  it.each([
    ['with a label behind it', 'The old crane at the pier on January 4, 2024. Photo: AFP'],
    ['with an agency in brackets', 'The old crane stands at the pier of Norda. [Getty]'],
    ['with a photographer and an agency', 'The old crane is seen in this file photo. Jo Mill/AP'],
  ])('a caption %s', (_, caption) => {
    expect(labelled(`${HEADLINE}\n\n${caption}\n\n${P}\n\n${P2}`, 'caption')).toEqual([caption]);
  });

  it.each([
    ['a first paragraph that an agency closes, alone', `${P} (AFP)`],
    ['who wrote, and where', 'Tolga Erdemir / ÇANAKKALE'],
  ])('no caption: %s', (_, line) =>
    expect(labelled(`${HEADLINE}\n\n${line}\n\n${P2}`, 'caption')).toEqual([]),
  );

  it('a standfirst that shares no words with the story, with who wrote below it', () => {
    const standfirst = 'Announcement comes days after storm tore two boats from their moorings';
    const text = `${HEADLINE}\n\n${standfirst}\n\nBy Norda staff\n\n${P}\n\n${P2}`;
    expect(labelled(text, 'standfirst')).toEqual([standfirst]);
    expect(fields(text).byline.value).toBe('Norda staff');
  });

  it('a first paragraph with its dateline is no standfirst, whatever stands below it', () => {
    const text = `${HEADLINE}\n\nBERLIN (AP) — ${P}\n\nBy JO MILL and ADA QUILL\n\nJune 28, 2021\n\n${P2}\n\n${P2}`;
    expect(labelled(text, 'standfirst')).toEqual([]);
    expect(fields(text).dateline.value).toBe('BERLIN');
  });

  it('somebody and an account', () =>
    expect(fields(`${HEADLINE}\n24-01-2024\nJo Mill @JoMill\n\n${P}\n\n${P2}`).byline.value).toBe('Jo Mill'));
});

describe('lines of a page that no wrap has cut', () => {
  it.each(['author_image Norda 24', 'item-06325140015'])('a headline does not go on with %s', (line) =>
    expect(fields(`${HEADLINE}\n${line}\n\n${P} ${P2}\n\n${P2} ${P}`).title.value).toBe(HEADLINE),
  );

  it('a wrapped headline goes on', () =>
    expect(
      fields(`Harbor commission wants the old crane\nto leave the pier\n\n${P}\n\n${P2}`).title.value,
    ).toBe('Harbor commission wants the old crane to leave the pier'));
});

describe('agencies in Arabic letters', () => {
  const AR = 'أعلنت لجنة الميناء يوم الثلاثاء أن الرافعة القديمة يجب أن تغادر الرصيف قبل حلول الصيف المقبل.';
  const FA = 'به گزارش گروه بین‌الملل خبرگزاری فارس، جرثقیل کهنهٔ بندر باید تا تابستان از اسکله برود.';

  it('a mark before a stroke and a blank takes no word of the sentence', () => {
    const { fields: own, blocks } = normalizeText(`شفق نيوز/ ${AR}\n\n${AR}`).record;
    expect(own.source.value?.id).toBe('shafaq-news');
    expect(own.dateline.value).toBeNull();
    expect(blocks[0]?.text).toBe(AR);
  });

  it('an office behind the stroke is a dateline', () =>
    expect(
      fields(`ایسنا/کرمان جرثقیل کهنهٔ بندر باید تا تابستان از اسکله برود و جای آن خالی می‌ماند.`).dateline
        .value,
    ).toBe('کرمان'));

  it('an agency’s own desk', () =>
    expect(fields(`${FA}\n\n${FA}`).source.value?.id).toBe('fars-news-agency'));

  it('an end mark with initials behind its stroke', () =>
    expect(labelled(`${FA}\n\n${FA}\n\nپایان پیام/ت`, 'sign-off')).toEqual(['پایان پیام/ت']));
});
