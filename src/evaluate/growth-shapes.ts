// Texts of any length, in the shapes in which a step that is not linear would show.

const SENTENCES = [
  'The harbor board met on Monday to hear why the new crane has stood still since March.',
  '“We were told in May that it would turn by autumn,” the chair, Ada Lindqvist, said.',
  'Of the 14 million that the council set aside, 9.5 million have been spent, according to a report of 17 May 2021.',
  'Critics say that the money went to studies – three of them – and that none was read.',
  'A spokesman for the builder declined to comment, but pointed to delays at U.S. suppliers.',
  'Nobody was hurt when a cable gave way last week.',
] as const;

const ARABIC = [
  'اجتمع مجلس الميناء يوم الاثنين ليستمع إلى أسباب توقف الرافعة الجديدة منذ شهر مارس.',
  'وقالت رئيسة المجلس: «قيل لنا في مايو إنها ستعمل قبل الخريف».',
  'وأنفق من المبلغ المخصص تسعة ملايين ونصف المليون، بحسب تقرير صدر في 17 مايو 2021.',
] as const;

/** Widest line of a hard-wrapped text. */
const WIDTH = 72;

/** A way of making a text of a given length, in UTF-8 bytes. */
export interface Shape {
  readonly name: string;
  make(bytes: number): string;
}

/** Repeats a piece up to a length in bytes. */
const repeat =
  (piece: string) =>
  (bytes: number): string =>
    piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));

const repeatText =
  (piece: string, change: (text: string) => string) =>
  (bytes: number): string =>
    change(repeat(piece)(bytes));

const paragraphs = `${SENTENCES.slice(0, 3).join(' ')}\n\n${SENTENCES.slice(3).join(' ')}\n\n`;

/** The shapes, in the order of the table. */
export const SHAPES: readonly Shape[] = [
  { name: 'paragraphs', make: repeat(paragraphs) },
  { name: 'one line', make: repeat(`${SENTENCES.join(' ')} `) },
  { name: 'hard-wrapped', make: repeatText(paragraphs, wrap) },
  { name: 'one-character lines', make: repeat('a\n') },
  { name: 'spaces', make: repeat(' ') },
  { name: 'dashes', make: repeat('-') },
  { name: 'quotes in quotes', make: repeatText('> ', (text) => `${text}${SENTENCES[0]}\n`) },
  { name: 'quoted lines', make: repeat(`>> > ${SENTENCES[0]}\n> ${SENTENCES[3]}\n`) },
  { name: 'opening quotation marks', make: repeat('“‘') },
  { name: 'labels', make: repeat('Source: The Evening Courier | Date: 17 May 2021\n') },
  { name: 'Arabic', make: repeat(`${ARABIC.join(' ')}\n\n`) },
];

function wrap(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let at = '';
    for (const word of line.split(' ')) {
      if (at !== '' && at.length + 1 + word.length > WIDTH) {
        lines.push(at);
        at = word;
      } else at = at === '' ? word : `${at} ${word}`;
    }
    lines.push(at);
  }
  return lines.join('\n');
}
