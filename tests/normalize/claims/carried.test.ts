// What databases, archives and printers say of a copy: its own number, its address, the day on which it was taken.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = `The harbor of Port Norda will stay closed until the wreck of a dredger is raised, the pilots' guild said on Sunday.

Divers found the hull split along nine meters, and the crane that is to lift it has not left its berth in the south.`;

const fields = (text: string) => normalizeText(text).record.fields;

describe('the day of capture', () => {
  it.each([
    [`${STORY}\n\nLoad-Date: May 18, 2021`, '2021-05-18'],
    [`Title: The harbor\nDate: 17 May 2021\nRetrieved: 14 January 2022\n\n${STORY}`, '2022-01-14'],
    [
      `The Wayback Machine - https://web.archive.org/web/20210517110900/http://www.example.org/harbor\n\n${STORY}`,
      '2021-05-17',
    ],
    [
      `${STORY}\n\nFILE ARCHIVED ON 07:33:12 May 19, 2009 AND RETRIEVED FROM THE INTERNET ARCHIVE ON 14:02:55 Jan 09, 2024.`,
      '2009-05-19',
    ],
    [`This is a snapshot of the page as it appeared on 3 Feb 2016 04:15:12 GMT.\n\n${STORY}`, '2016-02-03'],
  ])('%j', (text, day) => expect(fields(text).captured).toMatchObject({ value: day, basis: 'stated' }));

  it.each([
    ['an update', `Updated: 18 May 2021\n\n${STORY}`],
    ['a day without a year', `${STORY}\n\nLoad-Date: May 18`],
    ['an ambiguous day', `Retrieved: 05/12/2021\n\n${STORY}`],
    ['a publication', `Published: 18 May 2021\n\n${STORY}`],
    ['an address of the web', `URL: https://www.example.org/web/20210517110900/harbor\n\n${STORY}`],
    [
      'a story of a capture',
      `Pirates captured on 3 May 2021 were tried in the harbor of Port Norda on Sunday, the guild said.`,
    ],
    [
      'a month that is none',
      `The Wayback Machine - https://web.archive.org/web/20211317110900/http://www.example.org/\n\n${STORY}`,
    ],
  ])('none from %s', (_, text) => expect(fields(text).captured.value).toBeNull());
});

describe('the address', () => {
  it.each([
    [
      `The Wayback Machine - https://web.archive.org/web/20210517110900/http://www.example.org/harbor\n\n${STORY}`,
      'http://www.example.org/harbor',
    ],
    [
      `Story from BBC NEWS:\nhttp://news.bbc.co.uk/go/pr/fr/-/2/hi/4200000.stm\n\n${STORY}`,
      'http://news.bbc.co.uk/go/pr/fr/-/2/hi/4200000.stm',
    ],
    [
      `Link: https://www.example.org/2021/05/17/the-harbor-of-\nport-norda\n\n${STORY}`,
      'https://www.example.org/2021/05/17/the-harbor-of-port-norda',
    ],
    [`${STORY}\n\nURL: <https://www.example.org/harbor>`, 'https://www.example.org/harbor'],
    [`https://www.example.org/harbor/12\n\n${STORY}`, 'https://www.example.org/harbor/12'],
    [`${STORY}\n\nhttps://www.example.org/harbor/12 1/3`, 'https://www.example.org/harbor/12'],
    [`${STORY}\n\nPrinted from https://www.example.org/harbor/12`, 'https://www.example.org/harbor/12'],
  ])('%j', (text, url) => expect(fields(text).originalUrl).toMatchObject({ value: url, basis: 'stated' }));

  it.each([
    ['a link in the story', `${STORY} See https://www.example.org/harbor for the charts.`],
    [
      'one of several links',
      `${STORY}\n\nReferences\n1. https://www.example.org/a\n2. https://www.example.org/b\n\nThe end`,
    ],
    ['a site without a page', `https://www.example.org/\n\n${STORY}`],
    ['another scheme', `URL: javascript:alert(1)\n\n${STORY}`],
    ['a label that says something else', `More at: https://www.example.org/harbor\n\n${STORY}`],
    ['a picture', `[image: https://www.example.org/a.jpg]\n\n${STORY}`],
  ])('none from %s', (_, text) => expect(fields(text).originalUrl.value).toBeNull());

  it('keeps words behind a cut address out of it', () =>
    expect(fields(`URL: https://www.example.org/a/\nHarbor\n\n${STORY}`).originalUrl.value).toBe(
      'https://www.example.org/a/',
    ));
});

describe("the item's own number", () => {
  it.each([
    [
      `HD The harbor\nWC 92 words\nPD 17 May 2021\nSN Norda Lantern\nLP\n${STORY}\nAN Document LANT000020210517eh5h0002x`,
      'LANT000020210517eh5h0002x',
    ],
    [`${STORY}\n\nDocument NYTF000020210517eh5h0002x`, 'NYTF000020210517eh5h0002x'],
    [`${STORY}\n\nProQuest document ID: 2528765432`, '2528765432'],
    [`کد خبر: 1400022718842\n\n${STORY}`, '1400022718842'],
    [`کد خبر: ۵۰۵۰۱۲۳\n\n${STORY}`, '۵۰۵۰۱۲۳'],
    [`Story ID: 4821-b\n\n${STORY}`, '4821-b'],
  ])('%j', (text, id) => expect(fields(text).sourceId).toMatchObject({ value: id, basis: 'stated' }));

  it.each([
    ['a document that is spoken of', `${STORY}\n\nDocument the wreck`],
    ['a form that asks for one', `${STORY}\n\nID: see below`],
    [
      'two letters that begin a line',
      `AN old dredger sank in the harbor of Port Norda on Sunday, the guild said, and it will be raised.`,
    ],
  ])('none from %s', (_, text) => expect(fields(text).sourceId.value).toBeNull());
});
