import { describe, expect, it } from 'vitest';
import { cutSentence } from '../../../src/normalize/derive/cut-sentence.ts';

const LONG =
  'which nobody in the whole valley had expected to see again in this century or in the one that comes after it, as the keeper of the lock put it';

describe('a cut of a sentence', () => {
  it('leaves a short sentence whole', () =>
    expect(cutSentence('The mill turns again.', 'en')).toBe('The mill turns again.'));

  it.each<[string, string, string, string]>([
    [
      'at the end of a relative clause',
      'en',
      'The miller of the two brooks said on Monday that volunteers had mended the wheel of the old mill, ',
      'The miller of the two brooks said on Monday that volunteers had mended the wheel of the old mill',
    ],
    [
      'before a phrase, not behind the preposition',
      'en',
      'The council of the valley has decided to lend the volunteers the money for a new wheel, a race and four gates with seven ',
      'The council of the valley has decided to lend the volunteers the money for a new wheel, a race and four gates',
    ],
    [
      'not inside a name',
      'en',
      'The keeper of the old lock said that the first barge of the year had been steered by Captain Oda Karina Brekke Lindqvist ',
      'The keeper of the old lock said that the first barge of the year had been steered by Captain Oda Karina Brekke Lindqvist',
    ],
    [
      'not inside a quotation',
      'en',
      'The oldest of the nine volunteers praised the parish and its council on Sunday for their help because they saved “the last mill in the valley ',
      'The oldest of the nine volunteers praised the parish and its council on Sunday',
    ],
    [
      'in French',
      'fr',
      'Le conseil de la vallée a décidé lundi de prêter aux bénévoles la somme nécessaire pour refaire la grande roue du vieux moulin de la ',
      'Le conseil de la vallée a décidé lundi de prêter aux bénévoles la somme nécessaire',
    ],
    [
      'in German',
      'de',
      'Der Rat des Tals hat am Montag beschlossen, den Freiwilligen das Geld für das neue Rad der alten Mühle zu leihen, nachdem eine ',
      'Der Rat des Tals hat am Montag beschlossen, den Freiwilligen das Geld für das neue Rad der alten Mühle zu leihen',
    ],
    [
      'in Russian',
      'ru',
      'Совет долины решил в понедельник одолжить добровольцам деньги на новое колесо старой мельницы у двух ручьев, которая ',
      'Совет долины решил в понедельник одолжить добровольцам деньги на новое колесо старой мельницы у двух ручьев',
    ],
    [
      'in a language without words of its own',
      'xx',
      'Aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk llll mmmm nnnn oooo pppp qqqq rrrr ssss tttt uuuu, vvvv wwww xxxx yyyy zzzz ',
      'Aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk llll mmmm nnnn oooo pppp qqqq rrrr ssss tttt uuuu',
    ],
  ])('%s', (_, language, begins, cut) => {
    const sentence = `${begins}${LONG}.`;
    const seen = cutSentence(sentence, language);
    expect(seen.startsWith(cut.slice(0, 60))).toBe(true);
    expect(sentence.startsWith(seen)).toBe(true);
    expect(seen).toBe(cut);
  });

  it.each<[string, string]>([
    [
      'a subject that a relative clause follows',
      'Oda Brekke, who kept the lock for forty years in the valley of the two brooks, has told the council of her village',
    ],
    [
      'what stands before the subject',
      'In a meeting with the council of the valley and its nine volunteers on Monday, the keeper of the lock asked for a new gate',
    ],
    [
      'a clause whose subject a relative clause parts from its verb',
      'The keeper said that the barge, which was built in the village before the war broke out, has sunk in the lock near the mill',
    ],
    [
      'a clause that stands before another',
      'The keeper of the old lock said on Monday that if the council of the valley pays for the gate, the barges will come back to the mill',
    ],
    [
      'the one who says it',
      'The council of the valley wants to mend the old mill and its wheel, the head of the volunteers of the two brooks said',
    ],
    [
      'the first of two',
      'The keeper announced on Monday that the old council will hold talks in the mill between the volunteers of the two brooks and the parish',
    ],
  ])('does not end in %s', (_, complete) => {
    // The cut is the whole of it, or stands before all that is incomplete.
    const seen = cutSentence(`${complete}, ${LONG}.`, 'en');
    const [before] = complete.split(/, (?:who|which|the head)|(?<=Monday),| that if| between/u);
    expect(seen.length >= complete.length || seen.length <= (before ?? '').length).toBe(true);
  });

  it('leaves a sentence whole that no place parts well', () => {
    const sentence =
      'In an interview with the paper of the valley that was held in the mill on Monday, the keeper of the old lock of the two brooks and the head of the nine volunteers of the parish said they, whatever the council thought of it, would mend it.';
    expect(cutSentence(sentence, 'en')).toBe(sentence);
  });

  it('parts no day from its year', () => {
    const sentence = `The volunteers of the two brooks mended the wheel of the old mill in the valley on Monday, January 20, 2020, ${LONG}.`;
    expect(cutSentence(sentence, 'en')).not.toMatch(/January 20$/u);
  });

  it('parts Chinese at its own commas', () => {
    const clause = '河谷的磨坊主星期一说志愿者已经把老磨坊的水轮修好了并且清理了水渠里的砾石和两棵赤杨的树根';
    const sentence = `${clause}，${clause}，${clause}，${clause}。`;
    expect(cutSentence(sentence, 'zh')).toBe(`${clause}，${clause}，${clause}`);
  });

  it.each(['the', 'of', 'and', 'has', 'Mr.', 'with', 'who'])('never ends in %j', (last) => {
    const sentence = `The miller of the two brooks and all of his nine volunteers were seen on the old weir at dawn on Monday ${last} ${LONG}`;
    expect(cutSentence(sentence, 'en').split(' ').at(-1)).not.toBe(last);
  });

  it.each<[string, string]>([
    ['one word', 'a'.repeat(1000)],
    ['letters beyond the base plane', '𝒳'.repeat(500)],
    ['brackets', '('.repeat(1000)],
    ['commas', ', '.repeat(500)],
  ])('is the beginning of %s, and no half character', (_, sentence) => {
    const cut = cutSentence(sentence, 'en');
    expect(sentence.startsWith(cut)).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(200);
    expect(cut.isWellFormed()).toBe(true);
  });
});
