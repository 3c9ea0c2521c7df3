import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = [
  'The old ferry crossed the sound on Monday with ninety passengers, two goats and the parish organ, the harbor master said.',
  'She had lain at the quay since a storm in the winter bent her shaft, and nobody had believed that she would sail again.',
  '"She only wanted asking," said Oda Brekke, who has cooked on board for thirty years, and went below to look after the soup.',
];

const TITLE = 'Old ferry crosses the sound again with goats on board';

const wrap = (text: string, column: number) =>
  text.replace(new RegExp(`(.{1,${column}})(?: |$)`, 'gu'), '$1\n').trim();

const fieldsOf = (text: string) => {
  const { title, date, byline } = normalizeText(text).record.fields;
  return { title: title.basis === 'stated' ? title.value : null, date: date.value, byline: byline.value };
};

describe('a head behind the marks of a quotation', () => {
  const quoted = (mark: string, ...lines: readonly string[]) =>
    lines.map((line) => `${mark} ${line}`).join('\n');

  it.each(['>', '>>'])('is read line by line where the quoted lines are paragraphs: %s', (mark) => {
    const text = quoted(mark, TITLE, 'By Joan Petty', 'May 17, 2021', ...STORY);
    expect(fieldsOf(text)).toEqual({ title: TITLE, date: '2021-05-17', byline: 'Joan Petty' });
  });

  it('is no reason to part lines that a mail program wrapped', () => {
    const text = STORY.map((each) => wrap(each, 60).replace(/^/gmu, '> ')).join('\n>\n');
    const { blocks } = normalizeText(`Look at this.\n\n${text}\n`).record;
    expect(
      blocks.filter((block) => block.text.includes('ninety passengers, two goats and the parish organ')),
    ).toHaveLength(1);
  });
});

describe('the head of a printed sheet', () => {
  const below = (head: string, ...lines: readonly string[]) =>
    `${[head, ...lines].join('\n')}\n\n${STORY.map((each) => wrap(each, 60)).join('\n\n')}\n`;

  it.each([
    'Harbor Times Monday, 17 May 2021 11',
    '4 LOCAL 17 May 2021',
    'Harbor Times 17.05.2021, 13:24 14',
  ])('is no part of the headline below it: %s', (head) => {
    expect(fieldsOf(below(head, 'Old ferry crosses the sound again', 'with goats on board')).title).toBe(
      TITLE,
    );
  });

  it.each(['Ferry of 17 May 2021', 'Nothing sails on 17 May 2021 but goats'])(
    'is not a headline with a day in it: %s',
    (head) => {
      expect(fieldsOf(`${head}\n\n${STORY.join('\n\n')}\n`).date).toBeNull();
    },
  );
});

describe('a day whose clock time ends in a stop', () => {
  it.each(['8 Απριλίου 2016 στις 09:47 μ.μ.', '8 April 2016 at 9:47 p.m.'])('opens no story: %s', (day) => {
    expect(fieldsOf(`${day}\n${TITLE}\n\n${STORY.join('\n\n')}\n`)).toMatchObject({
      title: TITLE,
      date: '2016-04-08',
    });
  });
});

describe('the name of a site beside a headline', () => {
  it.each([
    [`17.5.2021, 10:14 ${TITLE} - Sound and Tide`, 'behind the day of printing'],
    [`${TITLE} - soundandtide.example`, 'its host'],
    [`Soundandtide.cz: ${TITLE}`, 'its host before it'],
  ])('is none of its words: %s (%s)', (line) => {
    expect(fieldsOf(`${line}\n\n${STORY.join('\n\n')}\n`).title).toBe(TITLE);
  });

  it.each([`${TITLE} - for a day`, `St.Pauli: ${TITLE}`, `17 goats on the old ferry - and an organ`])(
    'is not what a headline says itself: %s',
    (line) => {
      expect(fieldsOf(`${line}\n\n${STORY.join('\n\n')}\n`).title).toBe(line);
    },
  );
});

describe('labels in a dress', () => {
  const head = (toLine: (label: string, value: string) => string) =>
    [toLine('Title', TITLE), toLine('Date', '17 May 2021'), toLine('Author', 'Joan Petty')].join('\n');

  it.each<[string, (label: string, value: string) => string]>([
    ['bold', (label, value) => `**${label}:** ${value}`],
    ['in brackets', (label, value) => `[${label}] ${value}`],
    ['in wide brackets', (label, value) => `【${label}】${value}`],
    ['with values in quotation marks', (label, value) => `${label}: "${value}"`],
  ])('lead to their values: %s', (_, toLine) => {
    expect(fieldsOf(`${head(toLine)}\n\n${STORY.join('\n\n')}\n`)).toEqual({
      title: TITLE,
      date: '2021-05-17',
      byline: 'Joan Petty',
    });
  });

  it('leave a headline that is a quotation its marks', () => {
    const text = `Title: "She only wanted asking"\nDate: 17 May 2021\n\n${STORY.join('\n\n')}\n`;
    expect(fieldsOf(text).title).toBe('"She only wanted asking"');
  });

  it('are no words in brackets before a headline', () => {
    expect(fieldsOf(`[Norda] ${TITLE}\nBy Joan Petty\n\n${STORY.join('\n\n')}\n`).title).toContain(TITLE);
    expect(fieldsOf(`[Norda] ${TITLE}\nBy Joan Petty\n\n${STORY.join('\n\n')}\n`).title).not.toBe('Norda');
  });
});
