import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/normalize/decode/decode.ts';
import { normalize } from '../../../src/normalize/normalize.ts';
import { normalizeText, outlets } from '../../support/normalize-text.ts';

// Texts that look as if they said something, and do not. Nothing may be invented, and no prose lost.

const P =
  'The finance minister said on Sunday that the talks with the lenders would go on for several more days.';
const P2 =
  'Officials from both sides told reporters that the length of the contract is what they cannot agree on.';
const fields = (text: string) => normalizeText(text).record.fields;
const body = (text: string) => normalizeText(text).record.blocks.map((block) => block.text);

describe('no source from', () => {
  it.each([
    ['a headline that begins with the word', `Source: Iran ready for talks\n\n${P}`],
    ['officials', `${P}\n\nSource: two officials familiar with the matter`],
    ['nobody', `${P}\n\nSource: unknown`],
    ['a picture', `${P}\n\nSource: photo by the author`],
    ['a ministry', `${P}\n\nSource: Ministry of Grain`],
    ['an agency of another kind', `${P}\n\nAgency: World Food Programme`],
    ['a section above a date', `World News\nMarch 21, 2024\n\n${P}`],
    ['a person above a date', `Emily Post\nMarch 21, 2024\n\n${P}`],
    ['a pointer to another outlet', `The Daily Grain\nMarch 3, 2021\n\n${P}\n\nRead more at SouthFront`],
    ['initials that are a word', `rt\n\n${P}`],
    ['a name without its article', `Guardian\n\n${P}`],
    ['a headline above a day in November', `Mayor resigns\n\nNovember 3, 2021\n\n${P}\n\n${P2}`],
    [
      'a headline above a word that begins as a number does',
      `Sin pescado\n\nNo habrá pescado el 3 de mayo de 2021, dijo.\n\n${P}`,
    ],
    [
      'a headline above a numbered bus',
      `Bus crash\n\nBus No. 9 hit a tree on 3 May 2021, the police said.\n\n${P}`,
    ],
    [
      'the journal of a study',
      `Sea snails sleep\n\n${P}\n\n${P2}\n\nThe study was published in Nature on May 3, 2021.`,
    ],
    [
      'the town of a book',
      `Sea snails sleep\n\n${P}\n\n${P2}\n\nThe book was published in London on 3 May 2021.`,
    ],
    ['a footnote', `Pier is open\n\n${P}\n\n${P2}\n\n[1] Oldport Gazette, 3 May 2021, p. 4`],
    [
      'who said a motto',
      `Pier is open\n\n"The pier is open."\n\n— The Guardian, 3 May 1921\n\n${P}\n\n${P2}`,
    ],
    ['a post within a story', `Mayor sorry\n\n${P}\n\n— Reuters (@Reuters) May 3, 2021\n\n${P2}`],
    [
      'rights in pictures',
      `Pier is open\n\n${P}\n\n${P2}\n\nPhotos © 2018 Oldport Museum. All rights reserved.`,
    ],
  ])('%s', (_, text) => expect(fields(text).source.value?.id).toBeUndefined());
});

describe('a source from', () => {
  it.each([
    [`BAGHDAD (Reuters) - ${P}`, 'reuters'],
    [`${P}\n\nSource: AFP`, 'agence-france-presse'],
    [`Haaretz\nApril 2, 2023\n\n${P}`, 'haaretz'],
    [`${P}\n\nOriginal Article Source: Norda Press | Published on 3 May 2021`, 'norda-press'],
  ])('%j', (text, id) => expect(fields(text).source).toMatchObject({ value: { id }, basis: 'stated' }));
});

describe('no date from', () => {
  it.each([
    ['a related item', `${P}\n\nRelated Articles\n\nLaw on grain passes first reading\n2 March 2019`],
    ['a comment without a heading', `${P}\n\nJoe Smith\n4 March 2021 at 3:12 pm\nLies!`],
    ['an event behind the story', `${P}\n\nIf you go\n\nDate: 14 June 2022`],
    ['a sentence that begins like a label', `${P}\n\nPublished on 3 May 2001 by Brill.`],
    ['a range', `May 3-5, 2021\n\n${P}`],
    ['a birth', `Born 3 May 1921. ${P}`],
    ['an opening', `Opened May 3, 1921 – ${P}`],
    [
      'an event with its hour and place',
      `Piers talk\n\nDate: 14 June 2022\nTime: 7 pm\nVenue: Town hall\n\n${P}\n\n${P2}`,
    ],
    [
      'the journal of a study',
      `Sea snails sleep\n\n${P}\n\n${P2}\n\nThe study was published in Nature on May 3, 2021.`,
    ],
    [
      "a forwarded message's header",
      `From: a <a@example.org>\nTo: b <b@example.org>\nDate: 21 March 2024 10:12\n\n${P}`,
    ],
  ])('%s', (_, text) => expect(fields(text).date.value).toBeNull());

  it('keeps the sentence that begins like a label', () => {
    expect(body(`${P}\n\nPublished on 3 May 2001 by Brill.`)).toContain('Published on 3 May 2001 by Brill.');
  });
});

describe('a date from', () => {
  it.each([
    [`Published: 2021-05-17T11:09:00+04:30\n\n${P}`, '2021-05-17', '2021-05-17T11:09:00+04:30'],
    [`April 2, 2023 | 14:05\n\n${P}`, '2023-04-02', '2023-04-02T14:05:00'],
    [`March 3, 2021 4:15 PM EST\n\n${P}`, '2021-03-03', '2021-03-03T16:15:00-05:00'],
    [
      `President signs the law\n\n${P}\n\nBy Jane Doe\nMarch 3, 2021\n12 Comments\n\n${P2}`,
      '2021-03-03',
      null,
    ],
  ])('%j', (text, date, dateTime) => {
    expect(fields(text).date.value).toBe(date);
    expect(fields(text).dateTime.value).toBe(dateTime);
  });
});

describe('no dateline from', () => {
  it.each([
    `IRGC – Iran's elite force – said on Monday that it would hold drills in the north of the country.`,
    `QUDSCO – Iran's new oil firm – said on Monday that it would drill in the north of the country.`,
    `ISIS – which once held Mosul – claimed responsibility for the attack on the market on Monday.`,
    `SYRIA – ARMY RETAKES NORTHERN TOWN\n\n${P}`,
  ])('%j', (text) => expect(fields(text).dateline.value).toBeNull());

  it('finds the dateline behind a headline that looks like one', () => {
    const text = `SYRIA – ARMY RETAKES NORTHERN TOWN\n\nDAMASCUS (SANA) – ${P}`;
    expect(fields(text)).toMatchObject({
      dateline: { value: 'DAMASCUS' },
      title: { value: 'SYRIA – ARMY RETAKES NORTHERN TOWN' },
    });
  });
});

describe('no licence from a sentence of the story', () => {
  it.each([
    `${P} He noted that all of the museum's text is published under a Creative Commons Attribution 4.0 International License.`,
    `${P} From Monday on the material is available under a Creative Commons Attribution 4.0 licence`,
  ])('%j', (text) => {
    expect(fields(text).licence.value).toBeNull();
    expect(body(text).join(' ')).toBe(text);
  });
});

describe('prose is never lost to', () => {
  it.each([
    [
      'a counter of comments above the story',
      `President signs the law\n\n${P}\n\n12 Comments\n\n${P2}\n\n${P}`,
    ],
    ['a button above the story', `President signs the law\n\nLeave a comment\n\n${P}\n\n${P2}`],
    ['a subhead that counts responses', `${P}\n\n3 responses to the crisis\n\n${P2}\n\n${P}`],
    ['a link in the middle', `${P}\n\nWrite your comment\n\n${P2}`],
    ['links on both sides', `${P}\n\nComments\n\n${P2}\n\nJoin the conversation\n\n${P}`],
    [
      'words that begin a pointer',
      `${P}\n\nRead more: the minister said that he would. He had not, he said, read it. ${P2}`,
    ],
    [
      'words that begin a caption',
      `${P}\n\nPicture: this is what the minister wanted them to do with the map of the town.\n\n${P2}`,
    ],
    [
      'a picture before a paragraph',
      `${P}\n\n[image: a.jpg]\n\nThe police showed reporters a photo of the dead man in Jenin (the West Bank).`,
    ],
  ])('%s', (_, text) => {
    const kept = body(text).join(' ');
    for (const sentence of text.match(/[A-Z][^.\n]{30,}\./gu) ?? []) expect(kept).toContain(sentence);
  });

  it.each([
    [
      'a list of services',
      `The ministry said that it would block the following services for a week:\n\nFacebook\n\nTelegram\n\n${P2}`,
      'Facebook',
    ],
    ['two groups of initials', `${P} It was the work of the PKK/YPG`, 'PKK/YPG'],
    [
      "an editor's bracket",
      `"I sent the [photo] to the press," the minister told reporters on Sunday at noon.`,
      '[photo]',
    ],
  ])('%s', (_, text, words) => expect(body(text).join(' ')).toContain(words));
});

describe('half a sentence is no headline', () => {
  it.each([
    `Al Jazeera\n12 May 2022\n\nIsraeli officials said on Thursday that they would look into the killing of\nthe journalist, who was shot in Jenin on Wednesday morning.`,
    `The results of the vote were published on Monday by the commission of the\nrepublic, which had counted for three days and three nights.\n\nParty   Votes   Seats\nUnion   12,345   12\nLabour   9,876   9\n\nThe commission said that the count was final and that no appeal could\nbe made.`,
  ])('%j', (text) => expect(fields(text).title.basis).toBe('derived'));

  it('nor is a way around the site', () => {
    expect(
      fields(`Skip to main content\n\nPresident signs the law on grain exports\n\n${P}`).title.value,
    ).toBe('President signs the law on grain exports');
  });
});

describe('what an editor says', () => {
  const corrected = (text: string, field: 'source' | 'date', value: unknown) =>
    normalize(
      { path: 'a.txt', copies: [], bytes: Buffer.from(text) },
      { outlets, folderSource: null, corrections: [{ field, value, reason: 'r', evidence: 'e' } as never] },
    ).record.fields;

  it('of the source decides the zone of the clock time', () => {
    const text = `Date: 12 December 2021 - 21:22\n\n${P}\n\nSource: Mehr News`;
    expect(corrected(text, 'source', { id: 'heron-wire', name: 'Heron Wire' }).dateTime.value).toBe(
      '2021-12-12T21:22:00',
    );
    expect(
      corrected(`Date: 12 December 2021 - 21:22\n\n${P}`, 'source', {
        id: 'mehr-news-agency',
        name: 'Mehr News Agency',
      }).dateTime.value,
    ).toBe('2021-12-12T21:22:00+03:30');
  });

  it('of the date drops the clock time of another day, and only that', () => {
    const text = `Date: 12 December 2021 - 21:22\n\n${P}`;
    expect(corrected(text, 'date', '2021-12-13').dateTime).toMatchObject({
      value: null,
      claims: [{ value: '2021-12-12T21:22:00' }],
    });
    expect(corrected(text, 'date', '2021-12-12~').dateTime.value).toBe('2021-12-12T21:22:00');
    expect(corrected(text, 'date', '[2021-12-12..2021-12-14]').dateTime.value).toBe('2021-12-12T21:22:00');
  });
});

describe('mentioned dates', () => {
  it.each([
    ['17\u200B May 2021', ['2021-05-17']],
    ['29 May 1453', ['1453-05-29']],
    ['July 14 and 15, 2021', ['2021-07-14', '2021-07-15']],
    ['3-5 June 2021', ['2021-06-03/2021-06-05']],
    ['Article 5 May', null],
  ])('in %j', (printed, dates) =>
    expect(fields(`${P} It happened (${printed}) in the capital.`).mentionedDates.value).toEqual(dates),
  );

  it('flags days in the story that cannot be', () => {
    const codes = (printed: string) =>
      normalizeText(`${P} It happened on ${printed}.`).diagnostics.map(({ code }) => code);
    expect(codes('31 June 2021')).toEqual(['date-odd-in-story']);
    expect(codes('Monday, 2 March 2021')).toEqual(['date-odd-in-story']);
    expect(codes('Tuesday, 2 March 2021')).toEqual([]);
  });

  it('leave the standfirst out', () => {
    const text = `Radio\n\nThe dam broke on 3 May 2021, officials said.\n[image: a.jpg]\n\n${P}\n\n${P2}`;
    expect(fields(text).mentionedDates.value).toBeNull();
  });
});

describe('kind', () => {
  it.each([
    [`OPINION\n\nPresident signs the law\n\n${P}`, 'opinion'],
    [`FOR IMMEDIATE RELEASE\n\n${P}`, 'press-release'],
    [`${P}\n\nOpinion\n\n${P2}`, 'news'],
  ])('%j', (text, kind) => expect(fields(text).kind.value).toBe(kind));
});

describe('encodings without a mark', () => {
  it.each([
    ['utf-16le', Buffer.from('The minister said so on Sunday.', 'utf16le')],
    [
      'windows-1251',
      Uint8Array.from([...'Министр сказал в воскресенье, что переговоры продолжатся.'].map(toWindows1251)),
    ],
  ])('%s', (encoding, bytes) => expect(decode(bytes).encoding).toBe(encoding));

  it('flags what was encoded twice, and does not guess', () => {
    const text = 'The minister said â€œnoâ€\u009d on Sunday, and that the talks were over.';
    const { diagnostics, record } = normalizeText(text);
    expect(diagnostics.map(({ code }) => code)).toContain('raw-double-encoded');
    expect(record.blocks[0]?.text).toBe(text);
  });
});

function toWindows1251(character: string): number {
  const code = character.charCodeAt(0);
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
}

describe('what stands where an outlet would and is none', () => {
  const P = 'The harbor commission said on Tuesday that the old crane must leave the pier by the summer.';
  const HEADLINE = 'Harbor commission wants crane to leave the pier';
  it.each([
    [
      'sections in a row',
      `${HEADLINE}\n\nAugust 3, 2021 | Published in: Iraq, Middle East, News, US\n\n${P}\n\n${P}`,
    ],
    [
      'the number of a dispatch',
      `Special Dispatch No. 9123\n\nNovember 30, 2020 | Special Dispatch No. 9123\n${HEADLINE}\nNovember 30, 2020\nIraq | Special Dispatch No. 9123\n\n${P}\n\n${P}`,
    ],
    [
      'a section whose name is an agency’s mark as well',
      `${HEADLINE}\nMENA\n2 min read\n03 February, 2024\n\n${P}\n\n${P}`,
    ],
  ])('%s', (_, text) => expect(normalizeText(text).record.fields.source.value).toBeNull());

  it('a headline that names who speaks opens no interview', () => {
    const text = `Militia leader: We will go on\nNovember 30, 2020\n\n${P}\n\nInterviewer: "Do you accept the truce?"\n\nAl-Hadi: "The truce was conditional, and nothing came of it."\n\nInterviewer: "So the truce is over?"\n\nAl-Hadi: "Yes, it is over."`;
    const { fields, blocks } = normalizeText(text).record;
    expect(fields.title.value).toBe('Militia leader: We will go on');
    expect(blocks.filter(({ type }) => type === 'question')).toHaveLength(2);
  });
});
