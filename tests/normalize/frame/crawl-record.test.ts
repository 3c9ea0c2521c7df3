// What crawlers write above a page, and texts that merely look like it.
import { describe, expect, it } from 'vitest';
import { findCrawlRecord } from '../../../src/normalize/frame/crawl-record.ts';
import { toLines } from '../../../src/normalize/lines/lines.ts';
import { normalizeText } from '../../support/normalize-text.ts';

const PAGE = [
  'Home',
  'Harbor',
  'Weather',
  'Ferry returns with a piano aboard',
  'The old ferry went back to work on Monday with nineteen passengers and a piano, the harbor board said. It left at six.',
  'Crossings will run every two hours until the second slip is mended, which may take the board another month or more.',
  'Write to us: desk@slowtram.example',
].join('\n');

const HEAD = [
  'fetched: 2021-05-19T03:44:19Z',
  'status: 200',
  'url: https://www.slowtram.example/harbor/ferry',
  'content-type: text/html; charset=utf-8',
  'title: Ferry returns - Harbor - Slow Tram',
];

const record = (text: string) => findCrawlRecord(toLines(text), text.length);
const of = (head: readonly string[], page = PAGE) => normalizeText([...head, page].join('\n')).record.fields;

describe("a crawler's record", () => {
  it.each([
    ['colons', HEAD],
    ['signs of equality', HEAD.map((line) => line.replace(': ', '='))],
    ['tabs', HEAD.map((line) => line.replace(': ', '\t'))],
    ['capitals', HEAD.map((line) => line.replace(/^.*?: /u, (key) => key.toUpperCase()))],
    ['a mark before the text', [...HEAD, 'text:']],
    ['a mark with brackets', [...HEAD, 'body: <<<']],
  ])('in %s', (_, head) => {
    expect(record([...head, PAGE].join('\n'))?.endLine).toBe(head.length);
    expect(of(head).title.value).toBe('Ferry returns with a piano aboard');
    expect(of(head).date.value).toBeNull();
  });

  it.each([
    [
      'the head of a mail',
      'From: Ada <ada@quay.example>\nTo: Jo <jo@quay.example>\nDate: Wed, 19 May 2021 03:44:19 +0000\nSubject: Ferry\nStatus: RO',
    ],
    [
      'a labelled head',
      'Title: Ferry returns\nAuthor: Ada Quill\nSource: Slow Tram\nPublished: 17 May 2021\nLanguage: English',
    ],
    [
      "a content system's export",
      'post_title: Ferry returns\npost_date: 2021-05-17 08:00:00\npost_status: publish\npost_name: ferry\npost_author: 3',
    ],
    ['a few fields', 'url: https://www.slowtram.example/harbor/ferry\nstatus: 200\nfetched: 2021-05-19'],
    [
      'prose with colons',
      'The board: a short history\nIt began: 1911\nIt went on: 1954\nIt ends: never\nThe boats: two',
    ],
    ['a radio script', 'SHOW: MORNING\nSLUG: FERRY\nANCHOR: JO MILL\nDATE: 17 MAY 2021\nTRT: 0:50'],
  ])('is none: %s', (_, head) => expect(record(`${head}\n\n${PAGE}`)).toBeNull());

  it('tells when a page was published where it says so, and never when it was fetched', () => {
    expect(of([...HEAD, 'article:published_time: 2021-05-17T08:00:00+02:00']).date.value).toBe('2021-05-17');
    expect(of([...HEAD, 'date: 2021-05-18']).date.value).toBeNull();
    expect(of([...HEAD, 'article:modified_time: 2021-05-18T08:00:00+02:00']).date.value).toBeNull();
  });

  it('names whose page it is, where something says the name again', () => {
    expect(of(HEAD).source.value?.name).toBe('Slow Tram');
    expect(of([...HEAD, 'og:site_name: Quay Herald']).source.value?.name).toBe('Quay Herald');
    const section = [...HEAD.slice(0, 4), 'title: Ferry returns - Harbor'];
    expect(of(section).source.value).toBeNull();
    expect(of(HEAD, PAGE.replace('slowtram', 'quay')).source.value).not.toBeNull();
    const elsewhere = HEAD.map((line) => line.replace('slowtram', 'quay'));
    expect(of(elsewhere, PAGE.replace('slowtram', 'quay')).source.value).toBeNull();
  });

  it('names its author, and no account', () => {
    expect(of([...HEAD, 'meta.author: Ada Quill']).byline.value).toBe('Ada Quill');
    expect(of([...HEAD, 'meta.author: admin']).byline.value).toBeNull();
    expect(of([...HEAD, 'article:author: https://www.slowtram.example/ada']).byline.value).toBeNull();
  });

  it('goes on behind the text', () => {
    const text = `${[...HEAD, 'body: <<<', PAGE].join('\n')}\n>>>\nend: ferry-0001\n`;
    const { ledger } = normalizeText(text).record;
    const at = text.indexOf('end: ferry');
    expect(ledger.find(({ start, end }) => start <= at && at < end)?.label).not.toBe('body');
  });
});
