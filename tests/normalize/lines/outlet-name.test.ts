import { describe, expect, it } from 'vitest';
import { isNotOutlet } from '../../../src/normalize/lines/not-outlets.ts';
import {
  couldBePerson,
  isOutletName,
  isPaperName,
  nounWeight,
} from '../../../src/normalize/lines/outlet-name.ts';

describe('the nouns of an outlet’s name', () => {
  it.each([
    'The Harbour Herald',
    'Oldport Gazette',
    'Kestrel News Agency',
    'Unterländer Bote',
    'Moorkurier',
    'De Duinbode',
    'Norrbygdens Tidning',
    'Sydkystens Tidende',
    'Поморский вестник',
    'Кам’янецький вісник',
    'Lhotecký zpravodaj',
    'Podravski glasnik',
    'LISTY Z POLABÍ',
    'Kurier Podgórski',
    'Körös-parti Hírlap',
    'Diario del Estuario',
    'Jornal da Barra',
    'Gazzetta del Molo',
    'Courrier du Delta',
    'Ziarul Dunării',
    'Göl Postası',
    'Báo Sông Xanh',
    'Harian Muara',
    'صحيفة الضفاف',
    'دجلة نيوز',
    'خبرگزاری کاریز',
    'روزنامہ دریا',
    '河谷日报',
    '山彦新報',
    '하늘일보',
    'แม่น้ำเดลี่',
    'Գետափ պրես',
    'Heuvellandse Courant',
    'Turčianske noviny',
    'Газета Хопёр',
    'Веснік Палесся',
    'Εφημερίδα Πηνειού',
    'নদীপাড় টাইমস',
    'โคราชเดลี่',
    '섬진강일보',
    '湘江在线',
    'BassanoNotizie',
    'Radio Norda',
    'Observatorul de Sud',
    'Մեր Պրես',
  ])('a paper’s or an agency’s: %s', (name) => {
    expect(nounWeight(name)).toBe(2);
  });

  it.each([
    'Emily Post',
    'World News',
    'Press Conference',
    'Latest news',
    'Herald',
    'Senaste nyheter',
    'Najnovije novosti',
    'Последние новости',
    'Вся правда',
    'Últimas noticias',
    'Mais notícias',
    'Spor haberleri',
    'Correo electrónico',
    'Courrier des lecteurs',
    'Agencia Tributaria',
    'قناة السويس',
    'أخبار اليوم',
    'ताज़ा समाचार',
    'मुख्य न्यूज़',
    'সর্বশেষ সংবাদ',
    '最新ニュース',
    '在线阅读',
    '주요뉴스',
    '뉴스레터',
    'ข่าวล่าสุด',
    'Tageszeitung',
    'E-tidning',
    'Digitale krant',
    'Read the Herald of tomorrow in your own harbour',
    'The courier came late',
    'Вестник рассказал о новых правилах',
    'Diario de un maestro rural',
    'News Desk',
    'न्यूज डेस्क',
  ])('not only one’s: %s', (name) => {
    expect(nounWeight(name)).toBeLessThan(2);
  });

  it.each(['Nuacht Norda', 'Sauti ya Pwani', 'קול הגלבוע', 'Lakeuden Lehti', 'नर्मदा समाचार'])(
    'one that others have as well: %s',
    (name) => {
      expect(nounWeight(name)).toBe(1);
    },
  );

  it.each(['haber ajansları', 'SON DAKİKA', 'son dakika', 'Bağımsız günlük gazete'])(
    'whatever its Turkish letters, %s names none',
    (name) => {
      expect(isNotOutlet(name)).toBe(true);
    },
  );

  it.each([
    'Emily Postma',
    'Larne Rovers',
    'Naše Roztoky',
    'Ада Холмс',
    'Larne Gazettes Club',
    'สมชาย ทองดี',
    '김 산',
    'Ada Holm',
  ])('none: %s', (name) => {
    expect(nounWeight(name)).toBe(0);
  });

  it.each(['न्यूज डेस्क', 'ویب ڈیسک', 'Haber Merkezi', 'News Desk'])('%s is part of an outlet', (name) => {
    expect(isNotOutlet(name)).toBe(true);
  });

  it.each([
    ['The Lagoon Post', true],
    ['The Evening Mercury', true],
    ['La Voz del Estuario', false],
    ['Поморский вестник', true],
    ['World News', false],
    ['Emily Post', false],
    ['Press Freedom Falls Again', false],
    ['The last courier leaves at six', false],
  ])('alone above a day, %s names an outlet: %s', (name, expected) => {
    expect(isOutletName(name)).toBe(expected);
  });

  it('takes an article and a noun together for a paper’s name', () => {
    expect(isPaperName('The Estuary Star')).toBe(true);
    expect(isPaperName('Estuary Star')).toBe(false);
    expect(isPaperName('Star of the Estuary')).toBe(false);
  });

  it('takes no outlet for a person', () => {
    expect(couldBePerson('Harbour Herald')).toBe(false);
    expect(couldBePerson('Tom Rudge')).toBe(true);
  });
});
