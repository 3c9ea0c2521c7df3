// The outlet that a bare `Source` behind the last words names, and what else stands there.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';
import { STORY, sourceBelow } from '../../support/source-below.ts';

describe('behind the last words', () => {
  it.each([
    ['Source: Wattblick', 'Wattblick'],
    ['(Source: Salt & Tide)', 'Salt & Tide'],
    ['Quelle: Der Deichbote', 'Der Deichbote'],
    ['来源：潮声', '潮声'],
    ['المصدر: المرسى', 'المرسى'],
    ['Source: The Guardian', 'The Guardian'],
  ])('%s', (line, expected) => expect(sourceBelow(line)).toBe(expected));

  it.each([
    'Source: Ministry of Grain',
    'Source: WHO',
    'Source: two officials',
    'Source: Ada Quill',
    'Source: Beirut',
    'Source: Agencies',
    'Source: 2021 survey',
    '来源：卫生部',
    'المصدر: شهود عيان',
    'Map data © 2021 Salt & Tide',
    'Video © 2021 Salt & Tide',
    'Bay Ledger | Salt & Tide | Hill Observer | Coast Weekly',
  ])('%s names nobody', (line) => expect(sourceBelow(line)).toBeNull());
});

describe('the signature of a text', () => {
  const end = STORY.length;
  const signed = (more: string, story = STORY) =>
    normalizeText(story.slice(0, end) + more).record.fields.source.value?.name ?? null;

  it.each([
    ['  -- Coastline LB', 'Coastline LB'],
    [' — The Slow Tram', 'The Slow Tram'],
    [' (Valley Courier)', 'Valley Courier'],
    [' (The Guardian)', 'The Guardian'],
    ['\n\n— Valley Courier', 'Valley Courier'],
    ['\n\nValley Courier – Larne', 'Valley Courier'],
  ])('%s', (more, expected) => expect(signed(more)).toBe(expected));

  it.each([
    '  -- Ada Quill',
    ' — Larne',
    ' (Ada Quill)',
    ' (Second World War)',
    '\n\n— Ada Quill',
    '\n\nOther papers\nValley Courier\nHill Gazette',
    '\n\n“Every hive counts, and every frost as well, and the mite most of all.” — The Slow Tram',
  ])('%s names nobody', (more) => expect(signed(more)).toBeNull());
});

describe('whoever asks the questions', () => {
  const interview = (asker: string, other = 'Rudge') =>
    normalizeText(
      `A keeper of the light on the long winter\n\nTom Rudge has kept the light of Port Norda for forty years, and he will hand over its keys in June.\n\n${['How long was the winter?', 'What did you read?', 'Will you miss it?'].map((question) => `${asker}: ${question}\n\n${other}: It was as long as any other, and I read what there was to read.`).join('\n\n')}`,
    ).record.fields.source.value?.name ?? null;

  it.each([
    ['The Slow Tram', 'The Slow Tram'],
    ['Valley Courier', 'Valley Courier'],
    ['ANHA', 'Hawar News Agency'],
  ])('%s prints the interview', (asker, expected) => expect(interview(asker)).toBe(expected));

  it.each(['Ada Quill', 'Question', 'QUILL', 'Host', 'Moderator'])('%s does not name an outlet', (asker) =>
    expect(interview(asker)).toBeNull(),
  );
});

describe('the head of a text', () => {
  it.each([
    ['a logo that leads home', `[ ![Open Tide](/logo.svg) ](/)\n\nHome\n\n${STORY}`, 'Open Tide'],
    [
      'a way from a known site',
      `央视网 > 新闻频道 > 节目文稿\n\n高原邮路上的最后一匹马\n\n${STORY}`,
      'CCTV (China Central Television)',
    ],
    ['a known site', `LASTAMPA.it CUNEO\n\n${STORY}`, 'La Stampa'],
    [
      'an author of its kind',
      `شنبه ۲۱ عقرب ۱۴۰۱\nنویسنده: نجیبه امینی - روزنامه هشت صبح\n\n${STORY}`,
      'هشت صبح',
    ],
  ])('names it by %s', (_, text, expected) =>
    expect(normalizeText(text).record.fields.source.value?.name).toBe(expected),
  );

  it.each([
    ['a picture that leads elsewhere', `[ ![Open Tide](/tide.jpg) ](/story/1)\n\n${STORY}`],
    ['a way from a section', `World > Middle East > Syria\n\n${STORY}`],
    ['an unknown site', `opentide.it CUNEO\n\n${STORY}`],
    ['an author and her trade', `نویسنده: نجیبه امینی - روزنامه‌نگار\n\n${STORY}`],
  ])('not by %s', (_, text) => expect(normalizeText(text).record.fields.source.value).toBeNull());
});

describe("a monitor, and an interview's introduction", () => {
  it.each([
    [
      'a service',
      `GF191620  Norda Domestic Service in Persian 1030 GMT 19 Oct 83\n\n${STORY}`,
      'Norda Domestic Service',
    ],
    [
      'a paper in capitals',
      `23000214 East Norda NEUES HANDELSBLATT in German No 9, 27 Feb 87 p 5\n\n${STORY}`,
      'NEUES HANDELSBLATT',
    ],
    [
      'whom it was given to',
      `${STORY}\n\nIn an interview with the Valley Courier, Rudge also spoke of the mite. Following is the full text of the interview:\n\nQ: How long was the winter?\n\nA: Long enough for a book, and for a second one.`,
      'Valley Courier',
    ],
  ])('name the outlet by %s', (_, text, expected) =>
    expect(normalizeText(text).record.fields.source.value?.name).toBe(expected),
  );

  it.each([
    ['a number and a sentence', `23000214 Rudge wrote in German on 9 May\n\n${STORY}`],
    [
      'an interview with somebody',
      `${STORY}\n\nFollowing is the full text of the interview with Ada Quill:\n\nQ: How long was the winter?\n\nA: Long enough.`,
    ],
    [
      'an interview elsewhere',
      `${STORY}\n\nIn an interview with the Valley Courier, Rudge also spoke of the mite.`,
    ],
  ])('but nobody by %s', (_, text) => expect(normalizeText(text).record.fields.source.value).toBeNull());
});
