import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = [
  'The old ferry crossed the sound on Monday with ninety passengers, two goats and the parish organ, the harbor master said.',
  'She had lain at the quay since a storm in the winter bent her shaft, and nobody had believed that she would sail again.',
  '"She only wanted asking," said Oda Brekke, who has cooked on board for thirty years, and went below to look after the soup.',
].join('\n\n');

const bylineOf = (text: string) => normalizeText(text).record.fields.byline.value;

/** What stands between a headline and the story. */
const under = (...lines: readonly string[]) =>
  `Old ferry crosses the sound again with goats on board\n${lines.join('\n')}\n\n${STORY}\n`;

describe('a name in the head of a story is its byline', () => {
  it.each<[string, readonly string[], string]>([
    ['alone', ['Joan Petty'], 'Joan Petty'],
    ['above a date', ['Joan Petty', '17 May 2021'], 'Joan Petty'],
    ['below a date', ['17 May 2021', 'Joan Petty'], 'Joan Petty'],
    ['beside a date', ['Joan Petty | 17 May 2021'], 'Joan Petty'],
    ['beside a date, without a divider', ['Joan Petty    17.05.2021 09:12'], 'Joan Petty'],
    ['before a desk and a date', ['Joan Petty · Coast News · Posted: May 17, 2021'], 'Joan Petty'],
    ['with what she is', ['Joan Petty, Transport Correspondent'], 'Joan Petty'],
    ['with what she is, no comma', ['Joan Petty Environment reporter', '17 May 2021'], 'Joan Petty'],
    ['in capitals', ['JOAN PETTY', 'May 17, 2021'], 'JOAN PETTY'],
    ['with an initial', ['J. R. Petty', 'May 17, 2021'], 'J. R. Petty'],
    ['with a particle', ['Jan van der Meer', '17 mei 2021'], 'Jan van der Meer'],
    ['with accents', ['Maëlle Quéré, publié le 7 septembre 2021'], 'Maëlle Quéré'],
    ['two of them', ['Joan Petty and Amir Said', 'May 17, 2021'], 'Joan Petty and Amir Said'],
    ['in Cyrillic', ['Анна Петрова', '17 мая, 16:40'], 'Анна Петрова'],
    ['in two scripts', ['Анна Линдквист (Anna Lindqvist)'], 'Анна Линдквист'],
    ['in Persian, above a date', ['پروانه سرمدی', '17 اردیبهشت 1398'], 'پروانه سرمدی'],
    ['in Hebrew, above a date', ['נועה ברקוביץ', '17.5.2021'], 'נועה ברקוביץ'],
    ['as a link', ['[Joan Petty](https://news.example/people/joan)', 'May 17, 2021'], 'Joan Petty'],
    ['below a word of its own', ['By', 'Joan Petty'], 'Joan Petty'],
    [
      'behind a standfirst',
      ['A storm had bent her shaft, and nobody believed in her', 'Joan Petty'],
      'Joan Petty',
    ],
    ['in Dutch', ['Door Femke Rozeboom'], 'Femke Rozeboom'],
    ['in Indonesian', ['Penulis Rizky Handoyo'], 'Rizky Handoyo'],
    ['in Hindi', ['लेखक: सुनीता राठौर'], 'सुनीता राठौर'],
    ['for an outlet, in capitals', ['By DARREN OCKLEY FOR MAILONLINE'], 'DARREN OCKLEY'],
    ['of a desk', ['Por Redacción', '17 de mayo de 2021'], 'Redacción'],
  ])('%s', (_, lines, expected) => expect(bylineOf(under(...lines))).toBe(expected));

  it.each([
    ['in brackets at the end', `${under('May 17, 2021').trimEnd()} (Joan Petty)\n`, 'Joan Petty'],
    ['behind a post', `${under('May 17, 2021')}\nPosted by Wendell at 10:52 PM\n`, 'Wendell'],
    [
      'of a Japanese reporter',
      '古い渡し船、再び海を渡る\n2021年5月17日\n\n　古い渡し船が月曜日、九十人の乗客と山羊二頭を乗せて再び海を渡った。冬の嵐で軸が曲がり、港につながれていた。\n　「頼まれるのを待っていたのだ」と船の料理人は言い、鍋を見に下へ降りて行った。【河野里美】\n',
      '河野里美',
    ],
  ])('%s', (_, text, expected) => expect(bylineOf(text)).toBe(expected));

  it('with a note on her behind the story', () => {
    const note = 'Joan Petty is a reporter who has written about ships and the people on them since 1998.';
    expect(bylineOf(`${under('Joan Petty', 'May 17, 2021')}\n${note}\n`)).toBe('Joan Petty');
  });
});

describe('what is no byline', () => {
  it.each<[string, readonly string[]]>([
    ['nobody', ['May 17, 2021']],
    ['a person of the story', ['Oda Brekke', 'May 17, 2021']],
    ['a place', ['New York', 'May 17, 2021']],
    ['a place in capitals', ['SAN FRANCISCO', 'May 17, 2021']],
    ['a section', ['World News', 'May 17, 2021']],
    ['two sections', ['Home News', 'Sport']],
    ['an outlet', ['The Guardian', 'May 17, 2021']],
    ['an agency', ['Associated Press', 'May 17, 2021']],
    ['a paper that nobody knows', ['Coast Gazette', 'May 17, 2021']],
    ['tools of a page', ['Printer Friendly', 'May 17, 2021']],
    ['buttons', ['Share Article', 'May 17, 2021']],
    ['a kicker in capitals', ['SMASH AND GRAB', 'May 17, 2021']],
    ['a kicker in the words of the story', ['PARISH ORGAN', 'May 17, 2021']],
    ['a topic in the words of the story', ['Parish Organ', 'May 17, 2021']],
    ['a body', ['Ministry of Fisheries', 'May 17, 2021']],
    ['a committee', ['Harbor Committee', 'May 17, 2021']],
    ['a weekday', ['Monday Morning', 'May 17, 2021']],
    ['an article', ['The Ferry', 'May 17, 2021']],
    ['a word alone', ['Ferries', 'May 17, 2021']],
    ['five words', ['Ships That Sail Again Soon', 'May 17, 2021']],
    ['a credit', ['Photo: Joan Petty', 'May 17, 2021']],
    ['an Arabic section', ['العالم العربي', '17 مايو 2021']],
    ['a Hebrew phrase', ['על הים', '17.5.2021']],
  ])('%s', (_, lines) => expect(bylineOf(under(...lines))).toBeNull());

  it.each([
    ['an outlet in brackets at the end', `${under('May 17, 2021').trimEnd()} (Europa Press)\n`],
    ['an agency in brackets at the end', `${under('May 17, 2021').trimEnd()} (Associated Press)\n`],
    ['a subhead', `${under('May 17, 2021')}\nAlter Hafen\n\n${STORY}\n`],
    ['a name among others behind the story', `${under('May 17, 2021')}\n\nJoan Petty\nMai Rask\n`],
    ['a name behind a section’s heading', `${under('May 17, 2021')}\n\nRead more\nJoan Petty\n`],
  ])('%s', (_, text) => expect(bylineOf(text)).toBeNull());
});

describe('a name on a page, around its day', () => {
  const MENU = 'Menu\nHome\nNews\nSport\nLog in\nSubscribe\n';
  const SHARE = 'Share\nFacebook\nTwitter\n';
  const page = (...lines: readonly string[]) =>
    `${MENU}Old ferry crosses the sound again with goats on board\n${lines.join('\n')}\n${SHARE}\n${STORY}\n`;

  it.each<[string, readonly string[], string]>([
    [
      'glued to the label of a day',
      ['Joan PettyPublished Jul 17, 2024, 11:21am|Updated Jul 18, 2024'],
      'Joan Petty',
    ],
    ['glued to a day', ['Joan Petty24.04.2024, 19:35 Uhr'], 'Joan Petty'],
    ['behind a day', ['9. September 2025 um 15:46 Uhr / Joan Petty-Blom'], 'Joan Petty-Blom'],
    [
      'behind a day and a comma',
      ['Artikel veröffentlicht am 28. April 2024, 14:26 Uhr, Joan Petty'],
      'Joan Petty',
    ],
    ['before a day, behind a small word', ['by Joan Petty Apr. 28, 2023 1:15 pm'], 'Joan Petty'],
    ['glued to its word', ['byJoan Petty', 'April 28, 2023'], 'Joan Petty'],
    ['glued to what she is', ['By', 'Joan PettyNews Reporter'], 'Joan Petty'],
    ['before what she is', ['Von Joan Petty Landespolitische Korrespondentin'], 'Joan Petty'],
    ['above what she is', ['Joan Petty', 'Corresponsal en Atenas'], 'Joan Petty'],
    ['beside another, with a stroke', ['Joan Petty | Amir Said', '3 hours ago'], 'Joan Petty | Amir Said'],
    [
      'before her agency',
      ['By Joan Petty and Amir Said The Associated Press', 'May 17, 2021'],
      'Joan Petty and Amir Said',
    ],
    ['with spaces before commas', ['von Joan Petty , Amir Said', '17. Mai 2021'], 'Joan Petty , Amir Said'],
  ])('%s', (_, lines, expected) => expect(bylineOf(page(...lines))).toBe(expected));

  it('above the story and again in a box behind it', () => {
    const text = page('Joan Petty', 'February 28 2024, 9:54 a.m.');
    expect(bylineOf(`${text}\nContact the author:\nJoan Petty\n`)).toBe('Joan Petty');
  });

  it.each<[string, readonly string[]]>([
    ['the outlet', ['by Coast Times', 'April 28, 2023']],
    ['a section above the day', ['Key Points', 'April 28, 2023']],
    ['a person of the story beside the day', ['Oda Brekke, April 28, 2023']],
    ['a photographer', ['Foto: Joan Petty', '28.04.2023, 10:15']],
    ['a sentence', ['by the sea, on April 28, 2023']],
  ])('is not %s', (_, lines) => expect(bylineOf(page(...lines))).toBeNull());

  it('is nobody where teasers name two', () => {
    const teasers = `Older ferry sinks\nBy Joan Petty\n${STORY.split('\n\n')[0]}\nNewer ferry swims\nBy Amir Said\n`;
    expect(bylineOf(`${MENU}${SHARE}${STORY}\n${SHARE}${teasers}${SHARE}`)).toBeNull();
  });
});
