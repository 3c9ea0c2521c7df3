// Papers that digests, databases and mails name as those that a story is of; and names that say something else.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = `The old ferry went back to work on Monday with nineteen passengers and a piano, the harbor board said. It left at six.

Crossings will run every two hours until the second slip is mended, which may take the board another month or more.

"We are glad of every hand," said the engineer, who had slept in the shed since the storm took the roof off the hall.`;
const HEADLINE = 'Old ferry returns to the harbor with a piano';

const of = (text: string) => {
  const { source, date } = normalizeText(text).record.fields;
  return [source.value?.name ?? null, date.value];
};
const head = (line: string) => of(`${HEADLINE}\n${line}\n\n${STORY}`);
const foot = (line: string) => of(`${HEADLINE}\n\n${STORY}\n\n${line}`);

describe('a story is of the paper', () => {
  it.each([
    [
      'that it was reprinted from',
      'Reprinted from the Valley Courier, November 12, 1998',
      'Valley Courier',
      '1998-11-12',
    ],
    [
      'whose number and page stand with the day',
      'Valley Courier, 12 November 1998, No. 41, p. 7',
      'Valley Courier',
      '1998-11-12',
    ],
    ['in German', 'Talnachrichten vom 12.11.1998, Nr. 196, S. 13', 'Talnachrichten', '1998-11-12'],
    [
      'of an edition',
      'La Voz del Valle - Edición del jueves 12 de noviembre de 1998',
      'La Voz del Valle',
      '1998-11-12',
    ],
    ['with nothing else', 'The Valley Courier, Nov. 12, 1998', 'The Valley Courier', '1998-11-12'],
    ['in a forum’s markup', '[i]The Valley Courier, Nov. 12, 1998[/i]', 'The Valley Courier', '1998-11-12'],
    [
      'with a section',
      'Talkreis Kreisblatt, Donnerstag, 12. November 1998, Lokales',
      'Talkreis Kreisblatt',
      '1998-11-12',
    ],
    [
      'with its number first',
      '"Echo Doliny" nr 6 (1184), 9 lutego 1998 r., str. 3',
      'Echo Doliny',
      '1998-02-09',
    ],
  ])('%s', (_, line, name, day) => expect(head(line)).toEqual([name, day]));

  it.each([
    [
      'the original article',
      "Lire l'article original : La Gazette du Val, 12 novembre 1998",
      'La Gazette du Val',
      '1998-11-12',
    ],
    [
      'a source with its page',
      'Quelle: Talnachrichten vom 12.11.1998, Nr. 196, S. 13',
      'Talnachrichten',
      '1998-11-12',
    ],
    ['where it appeared', 'Erschienen in: Talnachrichten, 12. November 1998', 'Talnachrichten', '1998-11-12'],
  ])('behind it: %s', (_, line, name, day) => expect(foot(line)).toEqual([name, day]));

  it.each([
    ['a section that it was posted in', 'Publicado en Noticias'],
    ['a source of figures', 'Source: two officials, 12 November 1998'],
    ['a person and a day', 'Ada Quill, 12 November 1998, p. 7'],
    ['a place and a day', 'Bergen, 12 November 1998'],
    ['a person and a section', 'Ada Quill, 12 November 1998, Sport'],
    ['an event', 'Harbor Fair, 12 November 1998'],
    ['a motto of a paper', 'Founded 1911 Thursday, 12 November 1998, No. 98'],
    ['a picture', 'Photo: Valley Courier, 12 November 1998'],
  ])('is not said by %s', (_, line) => expect(foot(line)).toEqual([null, null]));

  it('has no clock time of the digest', () => {
    const text = `${HEADLINE}\nPublié le 2 décembre 1998 à 15h02\n\n${STORY}\n\nLire l'article original : La Gazette du Val, 12 novembre 1998`;
    expect(normalizeText(text).record.fields.dateTime.value).toBeNull();
  });
});

describe('the sender of a mail', () => {
  const mail = (from: string, body: string) =>
    of(
      `From: ${from}\nTo: jo@post.example\nSubject: ${HEADLINE}\nDate: Wed, 19 May 2021 06:02:00 +0200\n\n${body}`,
    )[0];
  it.each([
    [
      "that the story's address spells",
      '"Slow Tram Weekly - News: Ada Quill" <feeds@home.example>',
      `${STORY}\n\nURL: <https://slowtramweekly.example/ferry>`,
      'Slow Tram Weekly',
    ],
    [
      'that head and foot print again',
      'Quay Tram <news@e.qt.example>',
      `QUAY TRAM\nEvening mail\n\n${STORY}\n\nQuay Tram, Box 1, Larne\nhttps://e.qt.example/out`,
      'Quay Tram',
    ],
  ])('is an outlet %s', (_, from, body, name) => expect(mail(from, body)).toBe(name));
  it.each([
    [
      'somebody who passed it on',
      'Ada Quill <ada@quay.example>',
      `${STORY}\n\nAda Quill\nhttps://quay.example`,
    ],
    ["a feed's service", 'Feedtrot <bee@feedtrot.example>', `${STORY}\n\nhttps://slowtram.example/ferry`],
    ['a name that nothing says again', 'Quay Tram <news@e.qt.example>', STORY],
  ])('is none: %s', (_, from, body) => expect(mail(from, body)).toBeNull());
});

describe('the company in an imprint', () => {
  const page = (line: string, top = 'Home\nHarbor\nWeather\nSports\nSubscribe') =>
    of(`${top}\n${HEADLINE}\n17 May 2021\n\n${STORY}\n\nShare\nMore news\nTwo bridges stay shut\n${line}`)[0];
  it('names the paper whose name the page prints as well', () =>
    expect(
      page('Izdaje: Dolinski glasnik d.o.o., Trg 4', 'Dolinski glasnik\nHome\nHarbor\nWeather\nSubscribe'),
    ).toBe('Dolinski glasnik'));
  it.each([
    ['a publisher', 'Wydawnictwo Dolina sp. z o.o., Rynek 1'],
    ['a group', 'Copyright 2021 Valley Media Group Ltd, 4 Sheep Street'],
    ['a designer', 'Design: Three Spruces Studio OÜ'],
    ['a name that stands there alone', 'Izdaje: Dolina d.o.o., Trg 4'],
  ])('is not the source: %s', (_, line) => expect(page(line)).toBeNull());
});

describe("a database's citation", () => {
  const labelAt = (line: string) => {
    const text = `${HEADLINE}\n${line}\n\n${STORY}`;
    const { ledger } = normalizeText(text).record;
    const at = text.indexOf(line);
    return ledger.find(({ start, end }) => start <= at && at < end)?.label;
  };
  it.each(['Quill, Ada. Valley Courier [Larne] 14 Feb 2008: B.3.', 'Valley Courier [Larne] 14 Feb 2008: 3'])(
    'is no part of the story: %s',
    (line) => expect(labelAt(line)).toBe('identifier'),
  );
  it.each([
    'The board [of the harbor] met on 14 Feb 2008 and again in May.',
    'Quill, Ada. The ferry came back on 14 Feb 2008: nobody saw it.',
  ])('is none: %s', (line) => expect(labelAt(line)).not.toBe('identifier'));
});

describe('before the comma of a day', () => {
  const byline = (line: string) => normalizeText(`${HEADLINE}\n\n${line}\n\n${STORY}`).record.fields;
  it('stands who wrote', () => {
    expect(byline('Renata Zawada, 17 May 2021').byline.value).toBe('Renata Zawada');
    expect(byline('Renata Zawada, 17 May 2021').date.value).toBe('2021-05-17');
  });
  it.each(['New York, 17 May 2021', 'Larne, 17 May 2021'])('or a place: %s', (line) => {
    expect(byline(line).byline.value).toBeNull();
    expect(byline(line).date.value).toBe('2021-05-17');
  });
});
