// Texts as news prints them: pairs that are versions of one text, and as many that look like it and are not.
import { describe, expect, it } from 'vitest';
import { findVersions } from '../../src/versions/find-versions.ts';
import { sketchText } from '../../src/versions/sketch.ts';

async function areGrouped(a: string, b: string): Promise<boolean> {
  const texts = [a, b];
  const { groups } = await findVersions(texts.map(sketchText), async (at) => texts[at] ?? '');
  return groups.length === 1;
}

const STORY = `The council of Vell voted on Tuesday night to close the old customs house, ending a quarrel that had run
since spring. Eleven members were for it, eight against. “We have kept a roof over nobody for nine years,” said Ada Morrin,
who chairs the committee for buildings. The house was put up in 1874 for clerks who weighed wool; it has stood empty since
the line to the coast was given up. Its clock, which the town knows by its wrong hour, goes to the museum. Neighbors had
asked for flats, the council’s architect said that the walls would not bear them. The site is to be sold by sealed bids
before the end of June, and whoever buys it must leave the front as it is.`;

const sentences = STORY.split(/(?<=[.”]) /u);

const WEATHER = (day: string, low: number, high: number, wind: string, rest: string) =>
  `The weather in the valley for ${day}: in the morning fog along the river, then ${rest}. Lows of ${low} degrees, highs of
${high}. Wind from the ${wind}, in gusts up to ${high * 3} kilometers an hour on the passes. The outlook for the days after:
${wind === 'west' ? 'showers from the lakes, snow above nine hundred meters' : 'dry and colder, with frost at night in the low grounds'}. The next report comes at six.`;

const MATCH = (home: string, guest: string, score: string, scorer: string, minute: number, crowd: string) =>
  `${home} beat ${guest} ${score} at home on Saturday. ${scorer} opened the score in the ${minute}th minute after a corner
that ${guest} did not clear, and made it certain shortly before the end. The trainer of ${home} spoke of a deserved win; that
of ${guest} said his side had come to the match with ${minute % 7} men injured and could not hold the middle. ${crowd} people
saw the match in light rain. The next round is played on Saturday at three.`;

const BOILERPLATE = `About this service: we bring reports from the harbors of the coast twice a day. All rights remain with
their authors. To take part in our work write to the office in Quay Street, where copies of all reports can be had.`;

const QUOTE = `“We shall not leave the pier to those who let it rot for twenty years and now come with a drawing and a smile,”
Morrin told the meeting, “and if the province wants its harbor back, it may begin by paying what it owes us for the dredging.”`;

const CHINESE = `市议会星期二晚上投票决定关闭旧海关大楼，结束了从春天开始的争吵。十一名议员赞成，八名反对。建筑委员会主席说，九年来这座房子
没有为任何人遮风挡雨。大楼建于一八七四年，供称羊毛的职员使用，自从通往海岸的铁路停运以后一直空着。`;

const ARABIC = `صوت مجلس بلدية فيل مساء الثلاثاء على إغلاق دار الجمارك القديمة منهيا بذلك خلافا استمر منذ الربيع. أيد القرار أحد
عشر عضوا وعارضه ثمانية. وقالت رئيسة لجنة المباني إن الدار لم تظلل أحدا منذ تسع سنوات. بنيت الدار عام ١٨٧٤ لكتبة كانوا يزنون
الصوف وظلت خالية منذ أن أهمل خط السكة الحديدية إلى الساحل.`;

describe('versions of one text', () => {
  it.each([
    [
      'the same text, printed otherwise',
      STORY,
      STORY.toUpperCase().replaceAll('“', '"').replaceAll('\n', ' '),
    ],
    [
      'two words corrected',
      STORY,
      STORY.replace('Eleven', 'Twelve').replace('eight against', 'seven against'),
    ],
    [
      'a paragraph added at the end',
      STORY,
      `${STORY} A spokesman of the province said on Wednesday that it would not bid for it.`,
    ],
    ['a sentence taken out', STORY, sentences.filter((_, at) => at !== 3).join(' ')],
    ['the beginning alone', STORY, sentences.slice(0, 4).join(' ')],
    [
      'a cut out of the middle of a far longer text',
      sentences.slice(2, 6).join(' '),
      `${STORY} ${QUOTE} ${BOILERPLATE} ${WEATHER('Monday', 3, 9, 'west', 'sun')}`,
    ],
    [
      'another first sentence',
      STORY,
      ['Vell gives up its customs house, after a debate of three hours.', ...sentences.slice(1)].join(' '),
    ],
    ['in Chinese, with words added', CHINESE, `${CHINESE}大楼的钟将送到博物馆。`],
    [
      'in Arabic, with vowel signs and other letters of the keyboard',
      ARABIC,
      ARABIC.replaceAll('القديمة', 'القَدِيمَة').replaceAll('ي', 'ی'),
    ],
  ])('%s', async (_, a, b) => {
    expect(await areGrouped(a, b)).toBe(true);
    expect(await areGrouped(b, a)).toBe(true);
  });
});

describe('not versions of one text', () => {
  it.each([
    [
      'weather reports of two days in one form',
      WEATHER('Monday', 3, 9, 'west', 'sun'),
      WEATHER('Thursday', -2, 4, 'east', 'clouds that do not break'),
    ],
    [
      'two matches told in one form',
      MATCH('Vell', 'Askell', '2–0', 'Dorin', 12, '1,400'),
      MATCH('Halven', 'Pelkin', '3–1', 'Ostrow', 67, '820'),
    ],
    [
      'two stories with the same words about the service',
      `${sentences.slice(0, 4).join(' ')} ${BOILERPLATE}`,
      `${sentences.slice(4).join(' ')} ${BOILERPLATE}`,
    ],
    [
      'two reports with the same quotation',
      `${sentences.slice(0, 4).join(' ')} ${QUOTE}`,
      `${QUOTE} ${sentences.slice(4).join(' ')}`,
    ],
    [
      'two texts that are a form of words and little else',
      'The exchange is closed today for a holiday. Trade begins again tomorrow at nine.',
      'The exchange is closed today for a holiday. Trade begins again tomorrow at nine.',
    ],
    [
      'the same story in other words',
      STORY,
      `By eleven votes to eight, Vell’s councillors decided on Tuesday that the disused customs house shall be closed and sold.
Built for the wool trade in the nineteenth century, it lost its purpose with the coastal railway. The famous clock will find a place in the museum. Bids close in June; the facade is protected, and plans for flats were judged unsafe.`,
    ],
    ['a quotation and a text that has it', QUOTE.slice(0, 150), `${STORY} ${QUOTE}`],
    ['two texts of one word over and over', 'ha '.repeat(200), 'ha '.repeat(300)],
    [
      'two Chinese texts with the same last sentence',
      CHINESE,
      `港口管理局星期一宣布，新的渡轮将在六月开始运行，每天往返八次，票价不变。居民表示欢迎，但是希望晚上也有船。大楼建于一八七四年，供称羊毛的职员使用。`,
    ],
  ])('%s', async (_, a, b) => {
    expect(await areGrouped(a, b)).toBe(false);
    expect(await areGrouped(b, a)).toBe(false);
  });
});

describe('hostile texts', () => {
  it.each([
    ['nothing', ''],
    ['marks alone', '\u0301'.repeat(5000)],
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of short words', 'a b '.repeat(250_000)],
    ['lone surrogates', '\ud800 \udc00 '.repeat(1000)],
    ['figures with points', '1.1.1.1,'.repeat(50_000)],
  ])('are compared with others: %s', async (_, text) => {
    expect(await areGrouped(text, STORY)).toBe(false);
  });

  it('finds a page within a text of 120,000 words', async () => {
    const long = Array.from({ length: 60_000 }, (_, at) => `word${at}`).join(' ');
    expect(await areGrouped(STORY, `${long} ${STORY} ${long.replaceAll('word', 'other')}`)).toBe(true);
  });
});
