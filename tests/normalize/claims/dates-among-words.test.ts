import { describe, expect, it } from 'vitest';
import { readMetaLine } from '../../../src/normalize/claims/date/meta-line.ts';
import { contextOf } from '../../../src/normalize/dates/date-context.ts';
import { normalizeText } from '../../support/normalize-text.ts';

// Lines of a head that print their day among other words, or glued to them, and lines that are none.

const read = (language: string, text: string) => {
  const line = readMetaLine(text, contextOf(language))?.line;
  return line === undefined ? null : (line.dateTime ?? line.date.edtf);
};

describe('a line of a head prints its day', () => {
  it.each([
    ['de', '06. 01. 2026, 14:59 Uhr Lesedauer: 4 Minuten', '2026-01-06T14:59:00'],
    ['de', 'Artikel veröffentlicht am 28. April 2024, 14:26 Uhr, Max Muster', '2024-04-28T14:26:00'],
    ['de', '9. September 2025 um 15:46 Uhr / Max Muster-Meier', '2025-09-09T15:46:00'],
    ['de', 'Max Muster24.04.2024, 19:35 Uhr', '2024-04-24T19:35:00'],
    ['de', 'Kolumne von Eva Muster - 28.04.2024 um 08:52 Uhr - 12 Ergänzungen', '2024-04-28T08:52:00'],
    ['de', '30.01.202430. Januar 2024', '2024-01-30'],
    ['de', '06.01.2026, Lesezeit 5 Min.', '2026-01-06'],
    ['de', '28. 4. 2023, 18:41 Uhr', '2023-04-28T18:41:00'],
    ['en', 'by Joan Petty Apr. 28, 2023 1:15 pm', '2023-04-28T13:15:00'],
    ['en', 'Joan PettyPublished Jul 17, 2024, 11:21am|Updated Jul 18, 2024, 6:39pm', '2024-07-17T11:21:00'],
    ['en', 'Published Fri, Apr 28 20232:23 PM EDT', '2023-04-28T14:23:00-04:00'],
    ['en', '2 minute readApril 25, 20232:26 PM GMT+2Last Updated 9 min ago', '2023-04-25T14:26:00+02:00'],
    ['en', 'Posted May 24, 2026 10:05 am', '2026-05-24T10:05:00'],
    ['en', 'Published Jun 05, 2026', '2026-06-05'],
    ['en', '11:48, Thu, Jul 18, 2024 | UPDATED: 11:50, Fri, Jul 19, 2024', '2024-07-18T11:48:00'],
    ['en', '14:00, 28 Apr 2024', '2024-04-28T14:00:00'],
    ['en', 'Joan Petty / HARBORGAZETTE.COM / Sep 2, 2024, 17:07 IST', '2024-09-02T17:07:00'],
    ['en', 'April 10, 20233 years Coast News 142 Views', '2023-04-10'],
    ['en', 'January 28, 2025 11:30 am (Updated 11:54 am)', '2025-01-28T11:30:00'],
    ['es', 'Madrid-29/05/2025 20:00', '2025-05-29T20:00:00'],
    ['es', '25/04/2026 Actualizado a las 15:10h.', '2026-04-25'],
    ['fr', 'Publié le 18 juillet 2024 à 08:01Mis à jour le 19 juillet 2024 à 09:06', '2024-07-18T08:01:00'],
    ['it', '5 gennaio 2025 ( modifica il 6 gennaio 2025 | 15:24)', '2025-01-05'],
    ['ru', '22 Мая 2024, 14:35 Анна Шевелева', '2024-05-22T14:35:00'],
    ['hr', '29. jun 2021. 0 Komentara', '2021-06-29'],
    ['en', '31 May 2022 11:52 (UTC +04:00) 👁 1 204', '2022-05-31T11:52:00+04:00'],
    ['tr', 'Ayşe Kaya | 05.04.2025 - Güncelleme : 06.04.2025', '2025-04-05'],
  ])('%s: %s', (language, text, expected) => expect(read(language, text)).toBe(expected));
});

describe('a line prints no day of publication', () => {
  it.each([
    ['es', 'Actualizado Lunes, 2 diciembre 2024 - 02:24'],
    ['de', 'Stand: 28.04.2023 16:11 Uhr'],
    ['de', 'Aktualisiert am 28. April 2023, 20:22 Uhr'],
    ['en', 'Last updated: 17 May 2021'],
    ['en', 'Video: 17 May 2021, 10:15'],
    ['de', 'Foto: dpa, 17. Mai 2021'],
    ['de', 'Audio: Welle Nord | 24.04.2024 | Max Muster'],
    ['de', 'Folgen eines Angriffs auf die Stadt, 28. April 2023'],
    ['en', 'The ferry in the harbor on May 17, 2021'],
    ['en', 'For the quarter ended 31 March 2021'],
    ['en', 'EMBARGOED UNTIL 00.01 GMT, WEDNESDAY, MARCH 6, 2019'],
    ['en', 'Deadline 17 May 2021, 12:00'],
    ['en', 'When: 17 May 2021, 19:00'],
    ['en', 'Born 17 May 1921'],
    ['en', 'From 12 May 2021 to 17 May 2021'],
    ['en', '17 May 2021 | 18 May 2021'],
    ['en', 'May 17, 11:21am'],
    ['en', '© 2021 Harbor Gazette'],
    ['en', 'It was on May 17, 2021 that the ferry first ran aground, and nobody noticed for an hour.'],
    ['de', 'Gültig bis 17.05.2021'],
    ['fr', 'Valable jusqu’au 17 mai 2021'],
    ['en', 'Season 4, Episode 3, 17 May 2021 on Channel 5'],
  ])('%s: %s', (language, text) => expect(read(language, text)).toBeNull());
});

const P =
  'The council said on Sunday that the ferry would go on running for several more weeks, and that nobody would pay.';
const P2 =
  'Officials from both villages told reporters that the length of the rope is what they cannot agree on, as ever.';
const BODY = `${P}\n\n${P2}\n\n${P.replace('ferry', 'bus')}`;
const H = 'Ferry runs on without a captain for weeks';
const MENU = 'Menu\nHome\nNews\nSport\nLog in\nSubscribe\n';
const SHARE = 'Share\nFacebook\nTwitter\n';
const date = (text: string) => normalizeText(text).record.fields.date.value;

describe('the day of publication', () => {
  it.each([
    ['behind a standfirst, with a clock time', `${MENU}${H}\n${P}\n17.05.2021, 10:15\n${SHARE}\n${BODY}`],
    [
      'behind a standfirst and a byline',
      `${MENU}${H}\n${P}\nBy Jane Doe and Amir Said\n17 May 2021\n\n${BODY}`,
    ],
    [
      'behind a standfirst, above an update',
      `${MENU}${H}\n${P}\n17/05/2021\nUpdated at 20:56\n${SHARE}\n${BODY}`,
    ],
    [
      'that closes the title of the page',
      `${H} – NN – 17.05.2021\n${MENU}${H}\nJane Doe\n3 hours ago\n${SHARE}\n${BODY}`,
    ],
    [
      "of a blog's sentence",
      `${H}\n\n${BODY}\n\nThis entry was posted on Monday, May 17th, 2021 at 10:05 am and is filed under Ferries.`,
    ],
    [
      'with the only label of a page',
      `${MENU}${SHARE}Author of the article:\nBy Jane Doe\nPublished May 17, 2021\nLast updated 6 hours ago\n${BODY}\n${SHARE}`,
    ],
  ])('%s', (_, text) => expect(date(text)).toBe('2021-05-17'));

  it.each([
    ['an update behind a standfirst', `${MENU}${H}\n${P}\nUpdated 17.05.2021, 10:15\n${SHARE}\n${BODY}`],
    ['a bare day behind a standfirst', `${H}\n\n${P}\n\n12 May 2021\n\n${P2}\n\n14 May 2021\n\n${P}`],
    [
      'a day in the title of a page that prints no such headline',
      `Ferries and their captains – NN – 17.05.2021\n${MENU}${H}\nJane Doe\n3 hours ago\n${SHARE}\n${BODY}`,
    ],
    ['a study', `${H}\n\n${BODY}\n\nThis study was published on 17 May 2021 and is filed under ropes.`],
    [
      'days of two teasers',
      `${MENU}${SHARE}${BODY}\n${SHARE}\nOlder ferry sinks\nBy Jane Doe 17 May 2021, 10:15\nNewer ferry swims\nBy Amir Said 18 May 2021, 10:15`,
    ],
  ])('is not %s', (_, text) => expect(date(text)).toBeNull());
});
