import fc from 'fast-check';
import { francAll } from 'franc-all';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../../../src/normalize/derive/language-codes.ts';
import { toLanguageGuesser } from '../../../src/normalize/derive/trigrams.ts';
import { hostileText, newsText } from '../../support/arbitrary-text.ts';

const codes = [...LANGUAGE_CODES.keys()];
const guesser = toLanguageGuesser(codes);

/** What the library says, without its own code for `no language`. */
function byLibrary(sample: string, only: readonly string[]): string | null {
  const code = francAll(sample, { only: [...only] })[0]?.[0] ?? 'und';
  return code === 'und' ? null : code;
}

/** Sentences of our own, in languages that share scripts and in languages that have one to themselves. */
const SENTENCES = [
  'The council will meet again on Thursday to vote on the new bridge across the river.',
  'Der Rat tritt am Donnerstag erneut zusammen, um über die neue Brücke abzustimmen.',
  'De raad komt donderdag opnieuw bijeen om over de nieuwe brug te stemmen.',
  'Le conseil se réunira de nouveau jeudi pour voter sur le nouveau pont.',
  'El consejo se reunirá de nuevo el jueves para votar sobre el nuevo puente.',
  'O conselho volta a reunir-se na quinta-feira para votar a nova ponte.',
  'Meclis, yeni köprüyü oylamak için perşembe günü yeniden toplanacak.',
  'Совет снова соберётся в четверг, чтобы проголосовать по новому мосту.',
  'Рада знову збереться у четвер, щоб проголосувати за новий міст.',
  'يجتمع المجلس مرة أخرى يوم الخميس للتصويت على الجسر الجديد.',
  'شورا روز پنجشنبه دوباره برای رأی دادن به پل جدید تشکیل جلسه می‌دهد.',
  'کونسل نئے پل پر ووٹ دینے کے لیے جمعرات کو دوبارہ اجلاس کرے گی۔',
  'परिषद नए पुल पर मतदान के लिए गुरुवार को फिर बैठक करेगी।',
  '议会将于星期四再次开会，就新桥进行表决。',
  '議会は木曜日に再び集まり、新しい橋について投票する。',
  '의회는 목요일에 다시 모여 새 다리를 두고 표결한다.',
  'Το συμβούλιο θα συνεδριάσει ξανά την Πέμπτη για τη νέα γέφυρα.',
];

describe('the nearest language', () => {
  it.each(SENTENCES)('is the library’s for %s', (sentence) => {
    expect(guesser.nearest(sentence)).toBe(byLibrary(sentence, codes));
    expect(guesser.nearest(sentence)).not.toBeNull();
  });

  it('is the library’s for any mixture of texts, and of languages to choose from', () => {
    const piece = fc.oneof(
      fc.constantFrom(...SENTENCES),
      hostileText(),
      newsText(),
      fc.string({ unit: 'binary' }),
    );
    const mixture = fc
      .array(piece, { minLength: 1, maxLength: 3 })
      .map((pieces) => pieces.join(' ').slice(0, 1000));
    fc.assert(
      // The library does not look at less than ten characters.
      fc.property(
        mixture.filter(({ length }) => length >= 10),
        fc.subarray(codes, { minLength: 1 }),
        (sample, some) => {
          expect(guesser.nearest(sample)).toBe(byLibrary(sample, codes));
          expect(toLanguageGuesser(some).nearest(sample)).toBe(byLibrary(sample, some));
        },
      ),
      { numRuns: 150 },
    );
  });
});
