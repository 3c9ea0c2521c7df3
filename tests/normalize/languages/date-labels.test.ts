import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

// By language: a label of the day of publication, and one of a day of change.
const LABELS = `
  az # Dərc edilmə tarixi # Yenilənmə
  be # Апублікавана # Абноўлена
  bg # Дата на публикация # Последна промяна
  bn # প্রকাশের সময় # হালনাগাদ
  ckb # بەرواری بڵاوکردنەوە # دوایین نوێکردنەوە
  cs # Vloženo # Naposledy upraveno
  da # Publiceret d. # Senest ændret
  de # Meldung vom # Zuletzt bearbeitet
  el # Αναρτήθηκε στις # Τελευταία τροποποίηση
  eo # Publikigita # Ĝisdatigita
  et # Avaldamise kuupäev # Viimati muudetud
  eu # Argitaratuta # Azken eguneraketa
  fa # زمان درج # آخرین به‌روزرسانی
  fo # Útgivið # Seinast dagført
  ga # Dáta foilsithe # Nuashonraithe ar
  gl # Data de publicación # Última actualización
  ha # An wallafa a ranar # An sabunta
  he # תאריך העלאה # עדכון אחרון
  hi # प्रकाशन तिथि # अंतिम अपडेट
  hr # Datum objave # Zadnja izmjena
  hu # Publikálva # Utolsó módosítás
  hy # Հրապարակված է # Թարմացվել է
  id # Tayang # Terakhir diperbarui
  is # Birt þann # Síðast uppfært
  ka # გამოქვეყნების თარიღი # განახლდა
  kk # Жарияланған күні # Жаңартылды
  km # ផ្សាយ # ធ្វើបច្ចុប្បន្នភាព
  ko # 게재일 # 최종수정
  ku # Dîroka weşanê # Nûkirina dawî
  ky # Жарыяланган күнү # Жаңыртылды
  lb # Publizéiert # Aktualiséiert
  lo # ວັນທີເຜີຍແຜ່ # ອັບເດດ
  lt # Publikavimo data # Paskutinį kartą atnaujinta
  lv # Publicēšanas datums # Pēdējās izmaiņas
  mk # Датум на објавување # Последна измена
  mr # प्रकाशित दिनांक # अद्ययावत
  ms # Disiarkan # Kemas kini terakhir
  mt # Ippubblikat # Aġġornat
  my # ထုတ်ဝေသည် # နောက်ဆုံးပြင်ဆင်
  no # Publisert dato # Sist oppdatert
  pl # Data zamieszczenia # Ostatnia modyfikacja
  pt # Publicado a # Atualizado a
  ro # Data publicare # Ultima modificare
  si # පළ කළ දිනය # යාවත්කාලීන
  sk # Dátum zverejnenia # Naposledy upravené
  sl # Datum objave # Zadnja sprememba
  so # La daabacay taariikhda # La cusbooneysiiyay
  sq # Postuar më # Përditësimi i fundit
  sr # Датум објављивања # Последња измена
  sw # Tarehe ya kuchapishwa # Ilisasishwa
  ta # வெளியீட்டு தேதி # மாற்றம்
  te # ప్రచురణ తేదీ # నవీకరణ
  tg # Санаи нашр # Навсозӣ
  th # ลงวันที่ # ปรับปรุงล่าสุด
  tk # Ýerleşdirilen senesi # Täzelenen
  tr # Eklenme tarihi # Son güncelleme
  tt # Басылган # Яңартылды
  ug # ئېلان قىلىنغان # يېڭىلانغان
  uk # Оприлюднено # Останнє оновлення
  uz # Joylashtirilgan # Yangilangan
  vi # Thời gian đăng # Sửa đổi lần cuối
`
  .trim()
  .split('\n')
  .map((line) => line.split('#').map((cell) => cell.trim()) as [string, string, string]);

const P =
  'The council said on Sunday that the ferry would go on running for several more weeks, and that nobody would pay.';
const story = (line: string) =>
  `Ferry runs on without a captain\n\n${line}\n\n${P}\n\n${P.replace('ferry', 'bus')}`;
const date = (text: string) => normalizeText(text).record.fields.date.value;

describe('labels of days', () => {
  it.each(LABELS)('%s: %s', (_, label) => {
    expect(date(story(`${label}: 17.05.2021`))).toBe('2021-05-17');
    expect(date(story(`${label} 2021-05-17`))).toBe('2021-05-17');
  });

  it.each(LABELS)('%s, but not %s: %s', (_, _label, update) => {
    expect(date(story(`${update}: 17.05.2021`))).toBeNull();
    expect(date(story(`${update}\n2021-05-17`))).toBeNull();
  });
});
