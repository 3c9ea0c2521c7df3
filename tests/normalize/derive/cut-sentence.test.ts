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
      'The miller of the two brooks said on Monday that volunteers had mended the wheel of the old mill, which nobody in the whole valley had expected to see again',
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
      'The oldest of the nine volunteers told a meeting of the parish on Sunday that the mill was “the last thing in the valley ',
      'The oldest of the nine volunteers told a meeting of the parish on Sunday',
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
    expect(cut.length).toBeLessThanOrEqual(160);
    expect(cut.isWellFormed()).toBe(true);
  });
});
