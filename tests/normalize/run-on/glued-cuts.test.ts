import { describe, expect, it } from 'vitest';
import { findGluedCuts } from '../../../src/normalize/run-on/glued-cuts.ts';

function pieces(text: string): readonly string[] {
  const cuts = findGluedCuts(text);
  return [0, ...cuts].map((start, index) => text.slice(start, cuts[index]));
}

describe('a page whose elements met when it lost its markup', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'menu, day with hour, number, headline, dateline, paragraphs, tags',
      'HomePoliticsSportMay 17, 2021, 11:42 AMNews ID 200941EconomyShips are counted againATHENS, May 17 (ANA) – The keepers counted 214 ships.A second lamp will be lit."Nobody complains," one said.AB/20134News ID 200941TagsShips',
      [
        'Home',
        'Politics',
        'Sport',
        'May 17, 2021, 11:42 AM',
        'News ID 200941',
        'Economy',
        'Ships are counted again',
        'ATHENS, May 17 (ANA) – The keepers counted 214 ships.',
        'A second lamp will be lit.',
        '"Nobody complains," one said.',
        'AB/20134',
        'News ID 200941',
        'Tags',
        'Ships',
      ],
    ],
    [
      'Cyrillic, an author, a count of readers',
      'НовостиОбществоОбъявленияО редакцииСуда считают снова👁 842Автор: Анна ПетроваСмотрители насчитали 214 судов.Вторую лампу зажгут осенью.ПоделитьсяКомментарии (6)Для отправки войдите',
      [
        'Новости',
        'Общество',
        'Объявления',
        'О редакции',
        'Суда считают снова',
        '👁 842',
        'Автор: Анна Петрова',
        'Смотрители насчитали 214 судов.',
        'Вторую лампу зажгут осенью.',
        'Поделиться',
        'Комментарии (6)',
        'Для отправки войдите',
      ],
    ],
    [
      'a city that capitals were glued to, services of a share bar',
      'Gemiler yine sayıldı17.05.2021 - 09:12PaylaşTweetleWhatsAppABONE OLÇANAKKALE, (DHA)- Bekçiler 214 gemi saydı.İkinci lamba sonbaharda yanacak.EtiketlerGemilerFenerKünye',
      [
        'Gemiler yine sayıldı',
        '17.05.2021 - 09:12',
        'Paylaş',
        'Tweetle',
        'WhatsApp',
        'ABONE OL',
        'ÇANAKKALE, (DHA)- Bekçiler 214 gemi saydı.',
        'İkinci lamba sonbaharda yanacak.',
        'Etiketler',
        'Gemiler',
        'Fener',
        'Künye',
      ],
    ],
  ])('is cut: %s', (_, text, expected) => expect(pieces(text)).toEqual(expected));

  it('cuts no name with a capital within where paragraphs met', () => {
    const text = 'The keepers who work for the polls of FiveThirtyEight and YouGov counted the ships.'.repeat(
      9,
    );
    expect(pieces(text)).toEqual(Array(9).fill(text.slice(0, text.length / 9)));
  });

  it.each<[string, string]>([
    [
      'names with capitals within',
      'McNeill, MacDonald and DeVito of LinkedIn, YouTube, WhatsApp, TikTok, PayPal and PlayStation met at OpenAI. They spoke of iPhones, eBay and HispanTV. Nobody of BlackRock came.',
    ],
    [
      'addresses',
      'See https://example.org/aBc/DeFg/HijKlm/NopQrs/TuvWxy/ZabCde.Html and user.NameOf@mailHost.Example.Org for the FilesOfTheHouse.',
    ],
    [
      'line breaks that were lost',
      'The generator coughs and dies, and for minutes,until the state remembers us,the city has silence.I love it.The neighbour onthe third floor,who spoke,comes.We were told.It is so.They say.He came.She went.',
    ],
    [
      'two seams',
      'The keepers counted ships.A second lamp will be lit. The old one goes to the museum.Nobody has complained about it.',
    ],
    [
      'initials',
      'The U.S.Senate and the U.K.House met; J.R.Smith of the U.N.Council, A.B.Jones of the E.U.Parliament and C.D.Brown of the U.S.House spoke of it for hours.',
    ],
  ])('is left whole: %s', (_, text) => expect(findGluedCuts(text)).toEqual([]));
});
