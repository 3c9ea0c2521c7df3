// An archive too large for a mark a text: 154 texts of eight years, some undated, some uncertain, some Arabic.
import { correctionOf } from './small-archive.ts';
import type { Files } from './temporary-folder.ts';

const MONTHS = ['January', 'April', 'May', 'September', 'December'];
const TOPICS = ['bridge', 'harbor', 'market', 'museum', 'canal', 'orchard', 'station'];

function text(number: number): string {
  const topic = TOPICS[number % TOPICS.length];
  return `TEHRAN (MNA) – The ${topic} number ${number} was opened by the mayor of the city, officials said. “We waited long for this day,” the mayor told Mehr News Agency.\n\nThe ${topic} had been closed for ${number} weeks. Visitors came from all parts of the country to see it.\n\nKI/${5_213_000 + number}\n`;
}

/** 60 of them of one month, so that its count has two digits. */
function dateOf(number: number): string {
  if (number < 60) return `${(number % 28) + 1} May 2021`;
  return `${(number % 28) + 1} ${MONTHS[number % MONTHS.length]} ${2016 + (number % 8)}`;
}

const dated = Array.from({ length: 130 }, (_, number) => [
  `raw/mehr/text-${number}.txt`,
  `News ID: ${40_000 + number}\nPublish Date : ${dateOf(number)} - 11:09\n\n${text(number)}`,
]);
const undated = Array.from({ length: 12 }, (_, number) => [
  `raw/plain/text-${number}.txt`,
  text(1000 + number),
]);
const uncertain = Array.from({ length: 10 }, (_, number) => {
  const raw = `about/text-${number}.txt`;
  const words = text(2000 + number);
  return [
    [`raw/${raw}`, words],
    [
      `corrections/about-${number}.yaml`,
      correctionOf(raw, words, 'date', number % 2 === 0 ? '"2021-05~"' : '"[2020-12-28..2021-01-04]"'),
    ],
  ];
});
const arabic = Array.from({ length: 2 }, (_, number) => [
  `raw/arabic/text-${number}.txt`,
  `افتتحت السلطات العراقية يوم الاثنين جسراً جديداً فوق نهر دجلة رقم ${number}، وقالت إن أعمال البناء استغرقت ثلاث سنوات.\n\nوقال مدير المشروع إن الجسر سيخفف الازدحام في وسط العاصمة.\n`,
]);

export const LARGE_ARCHIVE: Files = {
  'archive.yaml':
    'title: "Bridges and harbors"\ncontact: "archive@example.org"\nsources:\n  - folder: "arabic"\n    source: "river-daily"\n    reason: "The folder is what their correspondent sent."\n',
  'sources/river-daily.yaml':
    'id: "river-daily"\nname: "River Daily"\ncountry: "IQ"\ntype: "newspaper"\nlanguages: ["ar"]\n',
  ...Object.fromEntries([...dated, ...undated, ...uncertain.flat(), ...arabic]),
};
