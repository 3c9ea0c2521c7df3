// Lines in which pages of many languages say their outlet's name; and lines of the same form that name nobody or somebody else.
import { describe, expect, it } from 'vitest';
import { sourceBelow } from '../../support/source-below.ts';

describe('a line names its outlet', () => {
  it.each([
    ['Laden Sie die Wattblick-App herunter', 'Wattblick'],
    ['Diese Meldung wurde am 12.05.2021 im Programm Wattblick gesendet.', 'Wattblick'],
    ['Folgen Sie Moortaler Anzeiger auf Facebook und Instagram', 'Moortaler Anzeiger'],
    ['Suivez Le Courrier du Vexin sur Facebook', 'Le Courrier du Vexin'],
    ['Publicado en Diario del Mezquín el 12 de mayo de 2021', 'Diario del Mezquín'],
    ['Descarga la app de Diario del Mezquín', 'Diario del Mezquín'],
    ["Scarica l'app di BassanoNotizie", 'BassanoNotizie'],
    ['Prenumerera på Bergslagens Tidning', 'Bergslagens Tidning'],
    ['Pobierz aplikację Gazeta Podlaska', 'Gazeta Podlaska'],
    ['Článok pôvodne vyšiel v Turčianske noviny', 'Turčianske noviny'],
    ['Descarcă aplicația Gazeta de Vaslui', 'Gazeta de Vaslui'],
    ['Κατεβάστε την εφαρμογή του Εφημερίδα Πηνειού', 'Εφημερίδα Πηνειού'],
    ['Поддержите «Поречное слово»: оформите ежемесячное пожертвование', 'Поречное слово'],
    ['Завантажте застосунок «Вісті Полісся»', 'Вісті Полісся'],
    ['Главный редактор газеты «Тихий Хопёр»: М. Долина', 'Тихий Хопёр'],
    ["Bu haber 12 Mayıs 2021'de Zap Postası'nda yayımlanmıştır.", 'Zap Postası'],
    ['حمّل تطبيق صحيفة الفرات الأوسط', 'صحيفة الفرات الأوسط'],
    ['डाउनलोड करें नर्मदा समाचार ऐप', 'नर्मदा समाचार'],
    ['ติดตาม โคราชเดลี่ ได้ทาง Facebook', 'โคราชเดลี่'],
    ['(Báo Cửu Long Mới, ra ngày 12-5-2021)', 'Báo Cửu Long Mới'],
    ['Artikel ini telah tayang di Harian Suara Barito', 'Harian Suara Barito'],
    ['（原载《湘江日报》2021年5月12日第3版）', '湘江日报'],
    ['Pakua programu ya Gazeti la Rufiji', 'Gazeti la Rufiji'],
    [
      "Support The Upland Times's independent journalism. For as little as $6 a month you can help.",
      'The Upland Times',
    ],
  ])('%s', (line, expected) => expect(sourceBelow(line)).toBe(expected));
});

describe('what only an outlet says of itself', () => {
  it.each([
    ['Letters to the editor of Pearl & Wharf should not be longer than 150 words.', 'Pearl & Wharf'],
    ['Listen to Wave 77 on your smart speaker or on 77.2 FM', 'Wave 77'],
    ['This story first appeared in The Heron.', 'The Heron'],
    ['Это «Поречье». Подписывайтесь, если ещё не', 'Поречье'],
    ['تابعوا نبض الجنوب على إنستغرام', 'نبض الجنوب'],
    ['رئيس تحرير صحيفة نبض الجنوب: م. حسن', 'نبض الجنوب'],
    ['آوای هلیل را در تلگرام دنبال کنید', 'آوای هلیل'],
    ['صاحب امتیاز هفته‌نامهٔ آوای هلیل: ح. مرادی', 'آوای هلیل'],
  ])('%s', (line, expected) => expect(sourceBelow(line)).toBe(expected));
});

describe('what others say as well', () => {
  it.each([
    'Letters to the editor should not be longer than 150 words.',
    'Listen to music on your smart speaker',
    'This story first appeared in Heronsgate.',
    'Это не конец. Подписывайтесь, если ещё не',
    'تابعوا محمد صلاح على إنستغرام',
    'رئيس التحرير: م. حسن',
    'ما را در تلگرام دنبال کنید',
    'صاحب امتیاز: ح. مرادی',
  ])('%s', (line) => expect(sourceBelow(line)).toBeNull());
});

describe('a line names nobody', () => {
  it.each([
    'Laden Sie die WhatsApp-App herunter',
    'Laden Sie unsere App herunter',
    'Folgen Sie uns auf Facebook und Instagram',
    'Folgen Sie Maria Tal auf Instagram',
    'Suivez-nous sur Facebook',
    'Publicado en España el 12 de mayo de 2021',
    'Descarga la app de Instagram',
    'Prenumerera på vårt nyhetsbrev',
    'Pobierz naszą aplikację',
    'This story first appeared in Norda.',
    'Descarcă aplicația noastră',
    'Κατεβάστε την εφαρμογή μας',
    'Поддержите нас: оформите ежемесячное пожертвование',
    'Завантажте наш застосунок',
    'Главный редактор: М. Долина',
    'Раз в месяц из посёлка выходит вездеход с книгами.',
    'Bu haber 12 Mayıs 2021 tarihinde yayımlanmıştır.',
    'حمّل تطبيقنا',
    'ऐप डाउनलोड करें',
    'ติดตามเราได้ทาง Facebook',
    'Pakua programu yetu',
    '关注我们的微信公众号',
    'Support our independent journalism. For as little as $6 a month you can help.',
  ])('%s', (line) => expect(sourceBelow(line)).toBeNull());
});

describe('whoever passes a text on says where it is from', () => {
  it.each([
    ['Reprinted with permission of the Valley Courier.', 'Valley Courier'],
    ['Shared from the Open Tide app', 'Open Tide'],
    ['Read the original article at The Slow Tram', 'The Slow Tram'],
    ['Read the original article at Open Tide', 'Open Tide'],
    [
      'No part may be reproduced without the prior written permission of the Valley Courier.',
      'Valley Courier',
    ],
    ['Mit freundlicher Genehmigung der Moortaler Zeitung', 'Moortaler Zeitung'],
    ['Publicado originalmente por Mar Abierta.', 'Mar Abierta'],
    ['Wycinek z Gazeta Podlaska, 12 maja 2021, strona 5', 'Gazeta Podlaska'],
    ['При перепечатке материалов ссылка на «Тихий Хопёр» обязательна.', 'Тихий Хопёр'],
    ['经湘江日报授权转载', '湘江日报'],
    ['[Valley Courier, Monday 17 May 2021, p. 6. On the back: an advertisement.]', 'Valley Courier'],
    ['(Grain of Norda, Larne, 17 May 2021, p. 8)', 'Grain of Norda'],
    ['【切り抜き】有明新報 2021年5月17日 朝刊', '有明新報'],
  ])('%s', (line, expected) => expect(sourceBelow(line)).toBe(expected));

  it.each([
    'Translated from the Arabic by Ada Quill',
    'Taken from Facebook',
    'Reprinted by permission of Ada Quill',
    'Originally published in Beirut on 3 May 2021',
    'No part may be reproduced without the permission of the author.',
    'Aus dem Englischen übersetzt von Ada Quill',
    'Übersetzt aus dem Arabischen',
    'Traduit de l’anglais',
    'Перепечатка без разрешения редакции запрещена',
    'بازنشر با ذکر منبع آزاد است.',
    '未经许可不得转载',
    'نقلاً عن شهود عيان',
    '[Larne, Monday 17 May 2021. On the back: an advertisement.]',
    '(Ada Quill, 17 May 2021)',
    '[1] Valley Courier, 17 May 2021, p. 6',
  ])('%s names nobody', (line) => expect(sourceBelow(line)).toBeNull());
});
