import { describe, expect, it } from 'vitest';
import { findInterviewLabels } from '../../../src/normalize/lines/interview-labels.ts';
import { normalizeText } from '../../support/normalize-text.ts';

const LEAD = `The minister spoke with our reporter on Sunday about the dam. ${'The talks went on, she said. '.repeat(40)}`;

/** The labels found, as printed. */
const labels = (text: string) =>
  findInterviewLabels(text).map(({ side, start, end }) => `${side[0]} ${text.slice(start, end)}`);

describe('findInterviewLabels', () => {
  it.each([
    ['English letters, in one line', `${LEAD}Q: Why now? A: Because.`, ['q Q:', 'a A:']],
    [
      'numbered questions',
      'Q1: Why now?\nA1: Because.\nQ2: And then?\nA2: Rain.',
      ['q Q1:', 'a A1:', 'q Q2:', 'a A2:'],
    ],
    ['bold labels', '**Q:** Why now?\n\n**A:** Because.', ['q **Q:**', 'a **A:**']],
    [
      'letters with a stop',
      'Q. Why now?\nA. Because.\n\nQ. And then?\nA. Rain.',
      ['q Q.', 'a A.', 'q Q.', 'a A.'],
    ],
    ['English words', 'Question: Why now?\n\nAnswer: Because.', ['q Question:', 'a Answer:']],
    ['German words', 'Frage: Warum jetzt?\n\nAntwort: Darum.', ['q Frage:', 'a Antwort:']],
    [
      'French letters',
      'Q : Pourquoi ?\n\nR : Il le faut.\n\nQ : Et après ?\n\nR : La pluie.',
      ['q Q :', 'a R :', 'q Q :', 'a R :'],
    ],
    [
      'French words in capitals',
      'QUESTION : Pourquoi ?\n\nRÉPONSE : Il le faut.',
      ['q QUESTION :', 'a RÉPONSE :'],
    ],
    [
      'Spanish letters with a stop and a dash',
      'P.- ¿Por qué?\n\nR.- Así es.\n\nP.- ¿Y luego?\n\nR.- Lluvia.',
      ['q P.-', 'a R.-', 'q P.-', 'a R.-'],
    ],
    ['Portuguese words', 'Pergunta: Por quê?\nResposta: Porque sim.', ['q Pergunta:', 'a Resposta:']],
    [
      'Italian letters',
      'D: Perché ora?\n\nR: Perché sì.\n\nD: E poi?\n\nR: Pioggia.',
      ['q D:', 'a R:', 'q D:', 'a R:'],
    ],
    [
      'Turkish letters',
      'S: Neden şimdi?\n\nC: Çünkü öyle.\n\nS: Ya sonra?\n\nC: Yağmur.',
      ['q S:', 'a C:', 'q S:', 'a C:'],
    ],
    ['Turkish words in capitals', 'SORU: Neden?\n\nCEVAP: Çünkü.', ['q SORU:', 'a CEVAP:']],
    [
      'Russian letters',
      'В: Почему?\n\nО: Так надо.\n\nВ: А потом?\n\nО: Дождь.',
      ['q В:', 'a О:', 'q В:', 'a О:'],
    ],
    ['Russian words', 'Вопрос: Почему?\nОтвет: Так надо.', ['q Вопрос:', 'a Ответ:']],
    [
      'Arabic letters',
      'س: لماذا الآن؟\n\nج: لأنه ضروري.\n\nس: وبعد ذلك؟\n\nج: المطر.',
      ['q س:', 'a ج:', 'q س:', 'a ج:'],
    ],
    ['Persian words', 'سوال: چرا حالا؟\n\nپاسخ: چون لازم است.', ['q سوال:', 'a پاسخ:']],
    ['Urdu words', 'سوال: ابھی کیوں؟\n\nجواب: کیونکہ ضروری ہے۔', ['q سوال:', 'a جواب:']],
    ['Chinese, without spaces', '问：为什么是现在？\n答：因为必须。', ['q 问：', 'a 答：']],
    ['Chinese, in one line', '问：为什么？答：因为必须。', ['q 问：', 'a 答：']],
    [
      'Russian words with a stop',
      'ВОПРОС. Почему?\nОТВЕТ. Так надо.\n\nВОПРОС. А потом?\nОТВЕТ. Дождь.',
      ['q ВОПРОС.', 'a ОТВЕТ.', 'q ВОПРОС.', 'a ОТВЕТ.'],
    ],
    [
      'French letters with a dash',
      'Q – Pourquoi ?\n\nR – Il le faut.\n\nQ – Et après ?\n\nR – La pluie.',
      ['q Q –', 'a R –', 'q Q –', 'a R –'],
    ],
    [
      'letters with a stop, behind the colon that leads up to them',
      'Excerpts from the interview: Q. Why now? A. Because. Q. And then? A. Rain.',
      ['q Q.', 'a A.', 'q Q.', 'a A.'],
    ],
    [
      'another stop on either side',
      'Q- Why now? A. Because. Q- And then? A. Rain.',
      ['q Q-', 'a A.', 'q Q-', 'a A.'],
    ],
    [
      'an answer before the first label',
      'He was asked at once: Why now? A: Because. Q: And then? A: Rain. Q: And now? A: Snow.',
      ['a A:', 'q Q:', 'a A:', 'q Q:', 'a A:'],
    ],
    [
      'a question that a heading runs into',
      'The flood of 1994 Q: Why now? A: Because. Q: And then? A: Rain. Q: And now? A: Snow.',
      ['q Q:', 'a A:', 'q Q:', 'a A:', 'q Q:', 'a A:'],
    ],
    [
      'a last answer behind half a sentence',
      'Q: Why now? A: Because. Q: And then? A: Rain. Q: And now (he said) A: Snow.',
      ['q Q:', 'a A:', 'q Q:', 'a A:', 'q Q:', 'a A:'],
    ],
    ['Japanese wide letters', 'Ｑ：なぜ今か。\n\nＡ：必要だからだ。', ['q Ｑ：', 'a Ａ：']],
    ['Japanese', '問：なぜ今か。\n答：必要だからだ。', ['q 問：', 'a 答：']],
  ])('finds %s', (_, text, expected) => expect(labels(text)).toEqual(expected));

  it.each([
    ['questions without an answer', `${LEAD}Q: Why now? Q: Why here?`],
    ['Plan A and hepatitis A', `${LEAD}This is Plan A: go. It was hepatitis A. It is.`],
    ['a list by letters', 'A. Bread\n\nB. Peace\n\nC. Land'],
    ['results of an election', 'D: 45\nR: 55\n\nD: 48\nR: 52'],
    ['initials of players', 'P: Ramos\nR: Lima\n\nP: Ortiz\nR: Vega'],
    [
      'initials at the beginning of lines',
      'P. Ramos scored twice.\n\nR. Lima was sent off.\n\nP. Ortiz was hurt.\n\nR. Vega scored.',
    ],
    ['one pair of letters that may be anything', 'S: What is this?\n\nC: Something else.'],
    [
      'letters of which most are not answered',
      'S: One?\n\nS: Two?\n\nS: Three?\n\nS: Four?\n\nC: Five.\n\nS: Six?\n\nC: Seven.',
    ],
    ['an answer alone', 'A: Because.\n\nA: Rain.'],
    [
      'words and stops that ask nothing',
      'Question. One of many.\n\nAnswer. None.\n\nQuestion. Two.\n\nAnswer. None.',
    ],
    ['words of a sentence', `${LEAD}The question: who pays? The answer: nobody.`],
    ['labels inside a sentence', `${LEAD}They called it, in the report, Q: why not, and A: because.`],
  ])('finds nothing in %s', (_, text) => expect(labels(text)).toEqual([]));

  it('takes an answer without its question in an interview that has several', () => {
    expect(labels('Q: One?\n\nA: Two.\n\nA: Three.\n\nQ: Four?\n\nA: Five.')).toHaveLength(5);
    expect(labels('Q: One?\n\nA: Two.\n\nA: Three.')).toEqual(['q Q:', 'a A:']);
  });

  it('reads near misses in linear time', () => {
    const started = performance.now();
    findInterviewLabels('Q: '.repeat(50_000));
    findInterviewLabels(' '.repeat(1_000_000));
    findInterviewLabels('P. '.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('an interview', () => {
  const blocks = (text: string) =>
    normalizeText(text).record.blocks.map(({ type, text: words }) => `${type}: ${words}`);

  it('sets labels aside, and leaves what continues an answer a paragraph', () => {
    expect(
      blocks(
        'The mayor on the bridge\n\nFrage: Warum jetzt?\n\nAntwort: Das Lager war alt.\n\nUnd es regnet bald.',
      ),
    ).toEqual(['question: Warum jetzt?', 'answer: Das Lager war alt.', 'paragraph: Und es regnet bald.']);
  });

  it('makes no answer up', () => {
    expect(
      blocks('The reader asked the minister two things on Monday.\n\nQ: What now?\n\nQ: And then?'),
    ).toEqual([
      'paragraph: The reader asked the minister two things on Monday.',
      'paragraph: Q: What now?',
      'paragraph: Q: And then?',
    ]);
  });

  it('parts the questions of one line where none is answered, and leaves them their labels', () => {
    const found = blocks(`${LEAD}Q: What now? We shall see, she said. Q: And then? It will rain, she said.`);
    expect(found.slice(1)).toEqual([
      'paragraph: Q: What now? We shall see, she said.',
      'paragraph: Q: And then? It will rain, she said.',
    ]);
  });

  it('parts the turns of speakers in one line', () => {
    const turns =
      'Norda Press: Why do you mend the dam now? Al-Shammari: Because the rains are near. Norda Press: Who pays for it all? Al-Shammari: The town does.';
    expect(blocks(LEAD + turns).slice(1)).toEqual([
      'question: Norda Press: Why do you mend the dam now?',
      'answer: Al-Shammari: Because the rains are near.',
      'question: Norda Press: Who pays for it all?',
      'answer: Al-Shammari: The town does.',
    ]);
    const labels = 'Score: Two to one. Weather: Rain all day. Score: One to one. Referee: A. Smith of Leeds.';
    expect(blocks(LEAD + labels).filter((block) => !block.startsWith('paragraph'))).toEqual([]);
  });

  it('leaves a question its words, though they speak of other pages', () => {
    const text = `${LEAD}Q: What about the papers? A: I read them. Q: What about Facebook, Twitter and other social media? A: I do not.`;
    expect(blocks(text)[3]).toBe('question: What about Facebook, Twitter and other social media?');
  });

  it('takes none from the comments of readers', () => {
    const story =
      'The reader asked the minister a thing on Monday, and he said nothing at all.\n\nQ: What now?';
    const comments = '\n\nView all comments\n\nQ: Who knows?\n\nA: Nobody knows.';
    expect(blocks(story + comments)).toEqual(blocks(story));
  });
});
