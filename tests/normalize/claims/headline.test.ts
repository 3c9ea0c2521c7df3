import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = [
  'The old ferry crossed the sound on Monday with ninety passengers, two goats and the parish organ, the harbor master said.',
  'She had lain at the quay since a storm in the winter bent her shaft, and nobody had believed that she would sail again.',
  '"She only wanted asking," said Oda Brekke, who has cooked on board for thirty years, and went below to look after the soup.',
].join('\n\n');

const TITLE = 'Old ferry crosses the sound again with goats on board';

/** A headline that a text states; null where it states none. */
const titleOf = (text: string) => {
  const { value, basis } = normalizeText(text).record.fields.title;
  return basis === 'stated' ? value : null;
};

const above = (...lines: readonly string[]) => `${lines.join('\n')}\n\n${STORY}\n`;

describe('the headline of a head', () => {
  it.each<[string, readonly string[]]>([
    ['alone', [TITLE]],
    ['above a byline', [TITLE, 'By Joan Petty']],
    ['above a name and a day', [TITLE, 'Joan Petty', 'May 17, 2021']],
    ['below a day', ['May 17, 2021', TITLE]],
    ['below a kicker', ['REPORTAGE', TITLE, 'May 17, 2021']],
    ['below a kicker of several words', ['Ships of the north', TITLE, 'May 17, 2021']],
    ['below a motto', ['The paper that takes its time', TITLE, 'May 17, 2021']],
    ['below a menu set wide', ['Start   Wege   Heft   Abo', TITLE]],
    ['below a menu in one line', ['NEWS SPORT VIDEO FAMILY', TITLE]],
    ['below a menu with dots', ['Start · Wege · Heft · Abo', TITLE]],
    ['below a trail', ['Home / Region / Old ferry crosses', TITLE]],
    ['below a trail with arrows', ['Home > Region > Harbor', TITLE]],
    ['above a standfirst', [TITLE, 'Ninety passengers and an organ were on the first trip since the storm']],
    ['above a standfirst and a day', [TITLE, 'Ninety passengers and an organ were on board', 'May 17, 2021']],
    [
      'above a picture below its day',
      [TITLE, 'May 17, 2021', 'The ferry at the quay with goats and the organ'],
    ],
    ['behind a mark of Markdown', [`# ${TITLE}`, '', '### Ninety passengers and an organ were on board']],
    ['behind an emoji', [`⚡️ ${TITLE}`]],
    ['behind a rubric', ['Traffic/Ships/North/', TITLE]],
    ['behind the day of its print', [`17/05/2021, 10:14 ${TITLE}`]],
    ['above words in brackets', [TITLE, '(From our own correspondent)']],
    ['below a result', ['Harbor 24  Sound 22', TITLE]],
    ['below a letterhead in capitals', ['MINISTRY OF THE SOUND AND FERRY', 'Monday, May 17, 2021', TITLE]],
    ['below a line that ends in a day', ['PRESS RELEASE – HARBOR – May 17, 2021', TITLE]],
    ['below a company', ['Sound Ferry Holdings PLC (SFH)', TITLE]],
  ])('%s', (_, lines) => expect(titleOf(above(...lines))).toBe(TITLE));

  it.each<[string, string]>([
    ['a question', 'Did the old ferry cross the sound again?'],
    ['two sentences', 'Ferry takes goats aboard. They paid half'],
    ['a bracket first', '[Update] Old ferry crosses the sound again with goats'],
    ['a day in brackets', 'Sound: Ferry Flash Update No. 6 (As of 15 May 2021)'],
    ['quotation marks', '«La barca que no quería dormir»'],
    ['capitals', 'OLD FERRY CROSSES THE SOUND AGAIN'],
    ['Russian', 'Старый паром снова пересек пролив'],
    ['Persian', 'کشتی کهنه دوباره از تنگه گذشت'],
    ['Chinese', '旧渡船载着山羊再次渡海'],
  ])('with %s', (_, title) => expect(titleOf(above(title, 'May 17, 2021'))).toBe(title));
});

describe('what is no headline', () => {
  it.each<[string, readonly string[]]>([
    ['nothing', []],
    ['a day', ['May 17, 2021']],
    ['a city and a day', ['Harbor, May 17, 2021']],
    ['a byline', ['By Joan Petty']],
    ['a result', ['Harbor 24  Sound 22']],
    ['a menu', ['Start · Wege · Heft · Abo']],
    ['a menu set wide', ['Start   Wege   Heft   Abo']],
    ['a trail', ['Home / Region / Harbor']],
    ['the lines of a form', ['SHOW: MORNING DRIVE', 'ANCHOR: DEB', 'TRT: 1:34']],
    ['a newsroom above its form', ['HARBOR RADIO AM NEWSROOM', 'SHOW: MORNING DRIVE', 'ANCHOR: DEB']],
    ['a messenger', ['[14/02/2023, 9:12 pm] Uncle Tom: Forwarded many times']],
    ['a company', ['Sound Ferry Holdings PLC (SFH)']],
    ['an instruction in brackets', ['[TAKE PACKAGE FROM THE HARBOR]']],
    ['an address', ['https://news.example/old-ferry-crosses']],
    ['a link', ['[Old ferry crosses the sound](https://news.example/old)']],
    ['a list mark', ['- Old ferry crosses the sound again']],
  ])('%s', (_, lines) => expect(titleOf(above(...lines))).toBeNull());
});
