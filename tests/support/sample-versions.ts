// Samples that are versions of one another: a first print, an update, a shortened copy; and a reprint in Arabic.
import type { Sample } from './sample-article.ts';

const FIRST = [
  'The ferry between the two banks of the river will sail again from Monday, the harbor board said after a winter of repairs to its landing stage.',
  'Some four hundred people crossed each day before the ice broke the stage in January. Since then they have walked over the railway bridge, an hour each way, or stayed at home.',
  'The board paid for new piles of oak and a longer ramp, it said in a statement, and asked travelers to have patience with the first boats.',
];

const ARABIC = [
  'قال مجلس الميناء يوم الأحد إن العبارة بين ضفتي النهر ستعود إلى العمل اعتبارا من يوم الاثنين بعد شتاء طويل من إصلاح رصيفها الذي كسره الجليد في شهر كانون الثاني الماضي.',
  'وكان نحو أربعمئة شخص يعبرون النهر كل يوم قبل أن ينكسر الرصيف ثم ساروا بعد ذلك على جسر السكة الحديدية ساعة في كل اتجاه أو بقوا في بيوتهم طوال تلك الأشهر.',
];

function toSample(name: string, date: string, language: string, paragraphs: readonly string[]): Sample {
  return {
    path: `versions/${name}.txt`,
    pieces: [
      { text: date, label: 'date' },
      ...paragraphs.map((text) => ({ text, label: 'body', block: 'paragraph' }) as const),
    ],
    fields: {
      date: { value: date, basis: 'stated', cites: [date] },
      language: { value: language, basis: 'derived' },
      kind: { value: 'news', basis: 'derived' },
    },
  };
}

/** The first print, its update and a shortened copy, in the order of their dates. */
export const FERRY: readonly Sample[] = [
  toSample('first', '2021-03-01', 'en', FIRST),
  toSample('update', '2021-03-02', 'en', [
    ...FIRST.map((paragraph) => paragraph.replace('Monday', 'Tuesday')),
    'The first boat is to leave at six, the board said later, <b>"if the fog allows"</b>.',
  ]),
  toSample('short', '2021-03-03', 'en', FIRST.slice(0, 2)),
];

/** The first print with another last line. @param day of March, of two digits */
export function ferryOn(day: number): Sample {
  return toSample(`of-${day}`, `2021-03-${day}`, 'en', [...FIRST, `So it stood on the ${day}th of March.`]);
}

/** A text and the same with the vowels written and another word. */
export const ARABIC_FERRY: readonly Sample[] = [
  toSample('ar', '2021-03-02', 'ar', ARABIC),
  toSample('ar-again', '2021-03-04', 'ar', [ARABIC[0]?.replace('الأحد', 'السَّبْت') ?? '', ARABIC[1] ?? '']),
];

/** A text that prints others whole, one after the other. */
export function digestOf(samples: readonly Sample[]): Sample {
  const paragraphs = samples.flatMap(({ pieces }) =>
    pieces.flatMap(({ text, block }) => (block ? [text] : [])),
  );
  return toSample('digest', '2021-03-09', 'en', paragraphs);
}
