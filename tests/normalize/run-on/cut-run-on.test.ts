import { describe, expect, it } from 'vitest';
import { toLines } from '../../../src/normalize/lines/lines.ts';
import { cutRunOn } from '../../../src/normalize/run-on/cut-run-on.ts';
import { outlets } from '../../support/normalize-text.ts';

const isAgency = (mark: string) => outlets.byAgencyMark(mark) !== null;

/** Running text of some length, in the scripts of the tables. */
const STORY = {
  en: 'The keepers of the lighthouse counted 214 ships in a single night, more than in any year since the war. A second lamp will be lit in autumn, the harbor master said, and the old one goes to the museum. Nobody in the village has complained about the light. The nearest house stands two miles away from it.',
  fr: "Les gardiens du phare ont compté 214 navires en une seule nuit, plus que jamais depuis la guerre. Une seconde lampe sera allumée à l'automne, a dit le capitaine du port, et l'ancienne ira au musée. Personne au village ne s'est plaint de la lumière, la maison la plus proche est à trois kilomètres du phare.",
  de: 'Die Wärter des Leuchtturms haben in einer einzigen Nacht 214 Schiffe gezählt, mehr als je seit dem Krieg. Eine zweite Lampe soll im Herbst brennen, sagte der Hafenmeister, die alte kommt ins Museum. Niemand im Dorf hat sich über das Licht beschwert, das nächste Haus steht drei Kilometer entfernt.',
  es: 'Los guardianes del faro contaron 214 barcos en una sola noche, más que en ningún año desde la guerra. Una segunda lámpara se encenderá en otoño, dijo el capitán del puerto, y la antigua irá al museo. Nadie en el pueblo se ha quejado de la luz, porque la casa más cercana está a tres kilómetros de allí.',
  it: 'I guardiani del faro hanno contato 214 navi in una sola notte, più che in qualsiasi anno dalla guerra. Una seconda lampada sarà accesa in autunno, ha detto il comandante del porto, e la vecchia andrà al museo. Nessuno in paese si è lamentato della luce, la casa più vicina sta a tre chilometri dal faro.',
  ru: 'Смотрители маяка насчитали за одну ночь 214 судов, больше, чем в любой год после войны. Вторую лампу зажгут осенью, сказал капитан порта, а старая отправится в музей. Никто в деревне на свет не жаловался, ближайший дом стоит в трех километрах от маяка, за лесом и болотом, где давно никто не живет.',
  tr: 'Deniz fenerinin bekçileri tek gecede 214 gemi saydı, savaştan bu yana görülen en yüksek sayı. İkinci lamba sonbaharda yanacak, eskisi müzeye gidecek, dedi liman başkanı. Köyde ışıktan şikayet eden olmadı, en yakın ev fenerden üç kilometre uzakta, ormanın arkasında duruyor ve yıllardır boş bekliyor.',
  ar: 'أحصى حراس المنارة 214 سفينة في ليلة واحدة وهو عدد لم يسجل منذ الحرب. وقال مدير الميناء إن المصباح الثاني سيضاء في الخريف وإن المصباح القديم سينقل إلى المتحف. ولم يشتك أحد في القرية من الضوء لأن أقرب بيت يبعد ثلاثة كيلومترات عن المنارة خلف الغابة القديمة، ولا يسكنه أحد منذ سنوات طويلة كما يقول الأهالي.',
  fa: 'نگهبانان فانوس دریایی در یک شب ۲۱۴ کشتی شمردند که از زمان جنگ تاکنون بی‌سابقه بوده است. مدیر بندر گفت چراغ دوم پاییز امسال روشن می‌شود و چراغ قدیمی به موزه خواهد رفت. هیچ‌کس در روستا از نور شکایت نکرده است، زیرا نزدیک‌ترین خانه سه کیلومتر با فانوس فاصله دارد و سال‌هاست کسی در آن زندگی نمی‌کند.',
} as const;

/** The pieces of a text, the story as `…`. */
function pieces(text: string): readonly string[] {
  return cutRunOn(toLines(text), isAgency).map((line) =>
    Object.values(STORY).reduce<string>((printed, story) => printed.replace(story, '…'), line.text),
  );
}

describe('a page or wire run into one line', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'headline, dateline with agency',
      `Lighthouse counts a record of ships ATHENS, May 17 (Xinhua) -- ${STORY.en}`,
      ['Lighthouse counts a record of ships', 'ATHENS, May 17 (Xinhua) -- …'],
    ],
    [
      'a city in mixed case, an end mark with initials',
      `Lighthouse counts a record of ships Amman, May 17 (Petra)-- ${STORY.en} //Petra// SF`,
      ['Lighthouse counts a record of ships', 'Amman, May 17 (Petra)-- …', '//Petra// SF'],
    ],
    [
      'codes, headline, byline, dateline, end mark, the agency with its hour',
      `KUNL0042 3 GEN 0180 KUWAIT /KUNA-QRS2 Lighthouse counts ships By Salma Al-Enezi KUWAIT, May 17 (KUNA) -- ${STORY.en} (end) sae.hb KUNA 171215 GMT`,
      [
        'KUNL0042 3 GEN 0180 KUWAIT /KUNA-QRS2',
        'Lighthouse counts ships',
        'By Salma Al-Enezi',
        'KUWAIT, May 17 (KUNA) -- …',
        '(end)',
        'sae.hb',
        'KUNA 171215 GMT',
      ],
    ],
    [
      'a headline in title case before a city that it names',
      `Tabuk Lighthouse Counts More Ships than Ever Tabuk, Ramadan 5, 1442, April 17, 2021, SPA -- ${STORY.en} --SPA 15:02 LOCAL TIME 12:02 GMT 0031`,
      [
        'Tabuk Lighthouse Counts More Ships than Ever',
        'Tabuk, Ramadan 5, 1442, April 17, 2021, SPA -- …',
        '--SPA 15:02 LOCAL TIME 12:02 GMT 0031',
      ],
    ],
    [
      'byline, day with hour, city in capitals; comments and tags',
      `Lighthouse counts a record of ships By Jane Doe May 17, 2021 - 18:40 TEHRAN – ${STORY.en} Leave a Comment Your comment will be moderated TAGS: ships harbor`,
      [
        'Lighthouse counts a record of ships',
        'By Jane Doe',
        'May 17, 2021 - 18:40',
        'TEHRAN – …',
        'Leave a Comment',
        'Your comment will be moderated',
        'TAGS: ships harbor',
      ],
    ],
    [
      'a byline before a dateline, initials and licence behind',
      `By Jane Doe TEHRAN – ${STORY.en} JD/PA All Content by Tehran Times is licensed under a Creative Commons Attribution 4.0 International License.`,
      [
        'By Jane Doe',
        'TEHRAN – … JD/PA All Content by Tehran Times is licensed under a Creative Commons Attribution 4.0 International License.',
      ],
    ],
    [
      'French: codes and agency',
      `Un phare compte un nombre record de navires MARSEILLE, 17 mai 2021 (AFP) - ${STORY.fr} © 2021 AFP`,
      ['Un phare compte un nombre record de navires', 'MARSEILLE, 17 mai 2021 (AFP) - …', '© 2021 AFP'],
    ],
    [
      'German: city and agency',
      `Leuchtturm zählt so viele Schiffe wie nie Kiel (dpa) - ${STORY.de}`,
      ['Leuchtturm zählt so viele Schiffe wie nie', 'Kiel (dpa) - …'],
    ],
    [
      'Spanish: day and agency, mark and initials behind',
      `Un faro cuenta más barcos que nunca Madrid, 17 may (EFE).- ${STORY.es} EFE jpq/fa (foto) (vídeo)`,
      ['Un faro cuenta más barcos que nunca', 'Madrid, 17 may (EFE).- …', 'EFE jpq/fa (foto) (vídeo)'],
    ],
    [
      'Italian: the agency before the place',
      `Faro conta un numero record di navi (ANSA) - GENOVA, 17 MAG - ${STORY.it} (ANSA).`,
      ['Faro conta un numero record di navi', '(ANSA) - GENOVA, 17 MAG - …', '(ANSA).'],
    ],
    [
      'Russian: agency behind the dash',
      `Маяк насчитал рекордное число судов МОСКВА, 17 мая - РИА Новости. ${STORY.ru}`,
      ['Маяк насчитал рекордное число судов', 'МОСКВА, 17 мая - РИА Новости. …'],
    ],
    [
      'Turkish: agency in brackets',
      `Fener tek gecede rekor sayıda gemi saydı İZMİR (AA) - ${STORY.tr}`,
      ['Fener tek gecede rekor sayıda gemi saydı', 'İZMİR (AA) - …'],
    ],
    [
      'Arabic: agency in brackets, an end mark',
      `منارة تحصي عددا قياسيا من السفن القاهرة (أ ف ب) - ${STORY.ar} انتهى`,
      ['منارة تحصي عددا قياسيا من السفن', 'القاهرة (أ ف ب) - …', 'انتهى'],
    ],
    [
      'Arabic: day and agency',
      `منارة تحصي عددا قياسيا من السفن عمان 17 أيار (بترا)- ${STORY.ar}`,
      ['منارة تحصي عددا قياسيا من السفن', 'عمان 17 أيار (بترا)- …'],
    ],
    [
      'Persian: day with hour, number, agency and office, an end mark',
      `دوشنبه / ۲۷ اردیبهشت ۱۴۰۰ / ۱۱:۳۲ کد خبر: 1400022712345 فانوس دریایی رکورد شمارش کشتی را شکست ایسنا/بوشهر ${STORY.fa} انتهای پیام`,
      [
        'دوشنبه / ۲۷ اردیبهشت ۱۴۰۰ / ۱۱:۳۲',
        'کد خبر: 1400022712345',
        'فانوس دریایی رکورد شمارش کشتی را شکست',
        'ایسنا/بوشهر …',
        'انتهای پیام',
      ],
    ],
    [
      'two things of a head without a dateline',
      `Lighthouse counts a record of ships By Jane Doe May 17, 2021 18:40 ${STORY.en}`,
      ['Lighthouse counts a record of ships', 'By Jane Doe', 'May 17, 2021 18:40', '…'],
    ],
    [
      'a caption behind',
      `TEHRAN – ${STORY.en} PHOTO: The old lamp is carried to the museum`,
      ['TEHRAN – …', 'PHOTO: The old lamp is carried to the museum'],
    ],
    [
      'a share bar behind',
      `ATHENS (Reuters) - ${STORY.en} Share Facebook Twitter WhatsApp`,
      ['ATHENS (Reuters) - …', 'Share', 'Facebook', 'Twitter', 'WhatsApp'],
    ],
    [
      'a headline that asks',
      `Who counts the ships at night? SOFIA, May 17 (BTA) - ${STORY.en}`,
      ['Who counts the ships at night?', 'SOFIA, May 17 (BTA) - …'],
    ],
  ])('is cut: %s', (_, text, expected) => expect(pieces(text)).toEqual(expected));

  it.each<[string, string]>([
    ['a dateline that opens the line', `ATHENS, May 17 (Xinhua) -- ${STORY.en}`],
    ['an agency cited', `The Reuters report (Reuters) of May 17, 2021 said so. ${STORY.en}`],
    [
      'a city and a day in a sentence',
      `In BAGHDAD, May 17 (AP) the lamp was lit for the first time. ${STORY.en}`,
    ],
    [
      'a dash behind a city in a sentence',
      `Ships that leave for TEHRAN – the capital has no sea – are none. ${STORY.en}`,
    ],
    ['a city behind a preposition', `The keepers are from ATHENS – They count ships. ${STORY.en}`],
    [
      'a headline of capitals',
      `KEEPERS MEET IN ATHENS – NO SHIPS WERE COUNTED LAST NIGHT, THEY SAY. ${STORY.en}`,
    ],
    [
      'a place that nobody can tell from the headline',
      `Keepers Counted More Ships at Little Falls, May 17 (AP) - ${STORY.en}`,
    ],
    [
      'a day and hour of an event',
      `The lamp was lit on May 17, 2021 at 18:40 by Jane Doe of the harbor. ${STORY.en}`,
    ],
    ['a person who did something', `A second lamp was carried up by Jane Doe on May 17, 2021. ${STORY.en}`],
    [
      'a sentence that begins as a share bar does',
      `${STORY.en} Share prices of the harbor company fell by a tenth on Monday.`,
    ],
    [
      'a sentence that begins with an agency',
      `${STORY.en} Reuters reported the same number of ships a day before.`,
    ],
    [
      'a sentence that begins with `More`',
      `${STORY.en} More ships were seen in spring, IRNA quoted the keeper as saying.`,
    ],
    [
      'a sentence about printing',
      `${STORY.en} Print was the first art that the keeper learned. Email came later, he says.`,
    ],
    ['initials of a band', `${STORY.en} The keeper likes AC/DC, he says, and reads The Times at night.`],
    [
      "a label's word before a number",
      `${STORY.en} Cinema Lux has received 22 films about ships this year, from May to June.`,
    ],
    ['initials before a sentence', `${STORY.en} AB/CD The keeper of the lamp looks at ships in May.`],
    ['a name in brackets', `${STORY.en} The lamp (C) was lit by the keeper's daughter at eight.`],
    ['an end in the story', `${STORY.en} The end came at dawn. Nobody saw it.`],
    [
      'Spanish: the end of a sentence with a city',
      `El faro que cuenta barcos está en Madrid, 17 de mayo de 2021 - no hay mar. ${STORY.es}`,
    ],
    [
      'Arabic: an agency that is cited',
      `قالت وكالة رويترز إن الحراس في القاهرة (مصر) يعدون السفن كل ليلة. ${STORY.ar}`,
    ],
    [
      'Persian: an agency that is cited',
      `مدیر بندر در گفت‌وگو با ایسنا در تهران گفت شمار کشتی‌ها بیشتر شده است. ${STORY.fa}`,
    ],
  ])('is left whole: %s', (_, text) => expect(cutRunOn(toLines(text), isAgency)).toHaveLength(1));

  it('loses no character and keeps their order', () => {
    const text = `Lighthouse counts ships By Jane Doe May 17, 2021 - 18:40  TEHRAN –\u00A0 ${STORY.en} (END)  Share Facebook Twitter`;
    const lines = cutRunOn(toLines(text), isAgency);
    expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(lines.every(({ from, to, text: own }) => text.slice(from, to) === own)).toBe(true);
  });

  it('leaves texts of many lines as they are', () => {
    const lines = toLines(Array.from({ length: 20 }, () => STORY.en).join('\n'));
    expect(cutRunOn(lines, isAgency)).toBe(lines);
  });
});
