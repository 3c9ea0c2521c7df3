import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const HEADLINE = 'Harbor commission wants crane to leave the pier';
const P = 'The harbor commission said on Tuesday that the old crane must leave the pier by the summer.';
const P2 = 'Officials told reporters that the length of the contract is what both sides cannot agree on.';
const AR = 'قال رئيس لجنة الميناء يوم الثلاثاء إن الرافعة القديمة يجب أن تغادر الرصيف قبل حلول الصيف المقبل.';

const bylineOf = (text: string) => normalizeText(text).record.fields.byline.value;
const under = (...lines: string[]) => `${HEADLINE}\n\n${lines.join('\n')}\n\n${P}\n\n${P2}`;
const behind = (...lines: string[]) => `${HEADLINE}\n\n${P}\n\n${P2}\n\n${lines.join('\n')}`;

describe('bylines below a headline', () => {
  it.each([
    ['in emphasis', ['_Par Solène Marchadier_'], 'Solène Marchadier'],
    ['in a board’s marks', ['[i]By Nadine Elali[/i]'], 'Nadine Elali'],
    ['beside who took the pictures', ['Words: Rosalind Keogh   Pictures: Sam Adeyemi'], 'Rosalind Keogh'],
    [
      'beside who took them, in brackets',
      ['Von Reto Zgraggen (Text) und Flurina Defuns (Bilder)'],
      'Reto Zgraggen',
    ],
    [
      'with a long role',
      ['By Owen Fairweather, a senior reporter who has covered the port since 2015.'],
      'Owen Fairweather',
    ],
    ['with the city in capitals', ['Tolga Erdemir / KAUBSTADT'], 'Tolga Erdemir'],
    ['of an interview', ['Interview by Jo Mill'], 'Jo Mill'],
  ])('%s', (_, lines, expected) => expect(bylineOf(under(...lines))).toBe(expected));

  it.each([
    ['above the day', ['هيا المجالي', 'الأحد 16 تموز 2017']],
    ['behind the day', ['الأحد 16 تموز 2017 - 20:37   |   هيا المجالي   |   3 تعليقات']],
  ])('a family’s name with an article, %s', (_, lines) =>
    expect(
      bylineOf(`${'لجنة الميناء تريد أن تغادر الرافعة الرصيف'}\n${lines.join('\n')}\n\n${AR}\n\n${AR}`),
    ).toBe('هيا المجالي'),
  );

  it.each([
    ['what is about words', ['Words: how the harbor talks about its crane']],
    ['an office', ['وزير الخارجية', 'الأحد 16 تموز 2017']],
    ['two things and a stroke', ['Crane / Pier']],
  ])('not %s', (_, lines) => expect(bylineOf(under(...lines))).toBeNull());
});

describe('who wrote, behind the story', () => {
  it.each([
    ['alone', ['Dražen Kolić', 'Sve vijesti pratite na našoj Facebook stranici'], 'Dražen Kolić'],
    ['between dashes, with the outlet', ['- Katarína Bieliková, Rádio Norda -'], 'Katarína Bieliková'],
    ['between strokes', ['/Natalia Sandu, Norda de Nord/'], 'Natalia Sandu'],
  ])('%s', (_, lines, expected) => expect(bylineOf(behind(...lines))).toBe(expected));

  it.each([
    ['tags', ['Petr Novák', 'Jana Malá', 'Karel Velký']],
    ['an outlet', ['Associated Press']],
    ['a city', ['Buenos Aires']],
    ['two words of a script without capitals', ['کۆتایی هەواڵ']],
  ])('not %s', (_, lines) => expect(bylineOf(behind(...lines))).toBeNull());

  it('not somebody whom the story names', () =>
    expect(bylineOf(`${HEADLINE}\n\n${P}\n\n${P2} Jo Mill said so.\n\nJo Mill`)).toBeNull());
});
