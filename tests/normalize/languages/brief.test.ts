import { describe, expect, it } from 'vitest';
import { readKind } from '../../../src/normalize/claims/kind/kind-words.ts';
import { contextOf } from '../../../src/normalize/dates/date-context.ts';
import { readDate } from '../../../src/normalize/dates/read-date.ts';
import { guessLanguage } from '../../../src/normalize/languages/guess-language.ts';
import { LEXICONS } from '../../../src/normalize/languages/lexicons.ts';
import { readByline } from '../../../src/normalize/lines/byline-line.ts';
import { toComparable } from '../../../src/normalize/lines/comparable.ts';
import { readFurnitureLine } from '../../../src/normalize/lines/furniture-words.ts';

const furniture = (line: string) => readFurnitureLine(toComparable(line));

describe('what a line of a page is', () => {
  it.each([
    ['Lees ook: De sluis blijft dicht', 'related'],
    ['Läs också: Slussen stängd', 'related'],
    ['Læs også: Slusen lukket', 'related'],
    ['Les også: Slusen stengt', 'related'],
    ['Lue myös: Sulku kiinni', 'related'],
    ['Czytaj także: Śluza zamknięta', 'related'],
    ['Čtěte také: Zdymadlo zavřeno', 'related'],
    ['Čítajte aj: Priehrada zatvorená', 'related'],
    ['Najčitanije', 'mostRead'],
    ['Најчитаније', 'mostRead'],
    ['Preberite tudi: Zapornica zaprta', 'related'],
    ['Legolvasottabb', 'mostRead'],
    ['Citește și: Ecluza e închisă', 'related'],
    ['Още по темата', 'related'],
    ['Διαβάστε επίσης: Κλειστό το φράγμα', 'related'],
    ['Читайте також: Шлюз закрито', 'related'],
    ['Skaitomiausi', 'mostRead'],
    ['Lasi arī: Slūžas slēgtas', 'related'],
    ['Loe ka: Lüüs suletud', 'related'],
    ['El més llegit', 'mostRead'],
    ['Baca juga: Pintu air ditutup', 'related'],
    ['많이 본 기사', 'mostRead'],
    ['यह भी पढ़ें: बांध बंद', 'related'],
    ['קראו גם: הסכר נסגר', 'related'],
    ['Alle rechten voorbehouden', 'rights'],
    ['Kup prenumeratę', 'paywall'],
    ['Tilaa uutiskirje', 'newsletter'],
    ['Ez a weboldal sütiket használ', 'consent'],
    ['Oglas', 'advertisement'],
    ['หน้าแรก', 'navigation'],
    ['Xem thêm: Cống ngăn mặn đóng cửa', 'related'],
    ['Soma pia: Mlango wa bwawa wafungwa', 'related'],
    ['Ən çox oxunanlar', 'mostRead'],
    ['Komentet', 'comments'],
  ])('%s: %s', (line, kind) => expect(furniture(line)).toBe(kind));

  it.each([
    'Tag der offenen Tür im Klärwerk',
    'Mwanzo wa msimu wa mvua Norda',
    'Chia sẻ bữa cơm trên ghe',
    'Follow the money, said the miller',
    'Director of the mill resigns',
    'Més de dues-centes persones al pont',
    'Vairāk par simts cilvēkiem pie slūžām',
    'Meer van hetzelfde in de polder',
    'Még több pénz jut a gátra',
    'За підтримки сусідів міст відкрили',
    'Susține că podul e sigur',
    'Chefredaktör lämnar sin post',
    'Περισσότερα από διακόσια σπίτια χωρίς νερό',
  ])('none in %s', (line) => expect(furniture(line)).toBeNull());
});

describe('bylines', () => {
  it.each([
    ['Door Marieke Visser', 'Marieke Visser'],
    ['Av Nils Hansen', 'Nils Hansen'],
    ['Af Karen Holm', 'Karen Holm'],
    ['Autorka: Jana Malá', 'Jana Malá'],
    ['Piše: Ana Kovač', 'Ana Kovač'],
    ['Írta: Kiss Péter', 'Kiss Péter'],
    ['Γράφει ο Νίκος Παππάς', 'Νίκος Παππάς'],
    ['Авторка: Олена Коваль', 'Олена Коваль'],
    ['Penulis: Budi Santoso', 'Budi Santoso'],
  ])('%s', (line, names) => expect(readByline(line)?.text).toBe(names));

  it.each(['Per Anders Holm', 'Av. Mehmet Kaya', 'Door County', 'Journalist', 'Afdeling Noord'])(
    'none in %s',
    (line) => expect(readByline(line)).toBeNull(),
  );
});

describe('kinds', () => {
  it.each([
    ['Persbericht', 'press-release'],
    ['Tisková zpráva', 'press-release'],
    ['Sajtóközlemény', 'press-release'],
    ['보도자료', 'press-release'],
    ['Ledare', 'opinion'],
    ['Pääkirjoitus', 'opinion'],
    ['Мнение', 'opinion'],
  ])('%s: %s', (word, kind) => expect(readKind(word)).toBe(kind));
  it.each(['Avis', 'Nieuws', 'Zprávy', 'Hírek'])('none in %s', (word) => expect(readKind(word)).toBeNull());
});

describe('dates', () => {
  it.each([
    ['17. toukokuuta 2021', 'fi'],
    ['17. svibnja 2021.', 'hr'],
    ['17. maja 2021', 'sl'],
    ['17 май 2021', 'bg'],
    ['17 травня 2021', 'uk'],
    ['17. mai 2021', 'et'],
    ['17 de maig de 2021', 'ca'],
    ['17 Mei 2021', 'id'],
  ])('%s', (text, language) => expect(readDate(text, contextOf(language))?.edtf).toBe('2021-05-17'));
  it.each(['17 svibnja', '17. maja pred mestom'])('no year in %s', (text) =>
    expect(readDate(text, contextOf('en'))?.edtf ?? null).toBeNull(),
  );
});

it.each([
  ['nl', 'De minister zei dat het gemaal voor de regen van start gaat en dat er nog een sluis bij komt.'],
  [
    'pl',
    'Minister powiedział, że tama zostanie naprawiona przed deszczem i że nie jest to jego ostatnia decyzja w tym roku.',
  ],
  ['uk', 'Міністр сказав, що греблю полагодять до дощів, і це не остання його обіцянка.'],
  [
    'bg',
    'Министърът каза, че язовирът ще бъде поправен преди дъждовете и че това не е последното му обещание.',
  ],
  ['el', 'Ο υπουργός είπε ότι το φράγμα θα επισκευαστεί πριν από τις βροχές.'],
])('tells %s', (language, text) => expect(guessLanguage(text)).toBe(language));

it('a brief lexicon has twelve months and seven days, or none', () => {
  for (const { months, shortMonths, weekdays } of LEXICONS) {
    expect([0, 12]).toContain(months.length);
    expect([0, 12]).toContain(shortMonths.length);
    expect([0, 7]).toContain(weekdays.length);
  }
});
