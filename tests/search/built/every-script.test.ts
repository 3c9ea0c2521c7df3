// Each word that a text shows finds that text, whatever its script: copied, in capitals, in small letters, decomposed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDiskIndex } from '../../../src/evaluate/search/disk-index.ts';
import { findInText, wordsOfPage } from '../../../src/search/client/engine/find-in-text.ts';
import type { OpenIndex } from '../../../src/search/client/engine/open-index.ts';
import { search } from '../../../src/search/client/engine/search-outcome.ts';
import { readState } from '../../../src/search/client/search-state.ts';
import { GAP } from '../../../src/site/index-signs.ts';
import { toSearchQuery } from '../../../src/site/search-address.ts';
import { type ServedSite, serveArchive } from '../../support/served-site.ts';

const TEXTS: Readonly<Record<string, string>> = {
  de: 'Die Donaudampfschifffahrtsgesellschaft prüft Straßen, Weiß & Söhne zahlte 1.234.567,89 Euro – „Größe“ und ‚Maß‘. Mit der CDU/CSU: info@beispiel-verlag.de.',
  tr: "İstanbul'da IŞIK festivali başladı, Diyarbakır'ın ilçelerinde ılık hava. Iğdır ve Kıbrıs'ta yağmur.",
  el: 'Ο Έλληνας πρωθυπουργός μίλησε στους ΔΗΜΟΣΙΟΓΡΑΦΟΥΣ· ο νόμος ψηφίστηκε, τα προϊόντα ακρίβυναν.',
  ru: 'Ещё один самолёт приземлился в Королёве. ООО «Ромашка» – лидер; Ростов-на-Дону, Йоффе, съезд.',
  he: 'ראש הממשלה נפגש עם השרים. בְּרֵאשִׁית בָּרָא. צה"ל וחז״ל, ג׳ירפה. ולירושלים הגיעו.',
  fa: 'وزیر می‌گوید که کتاب‌های تازه‌ای منتشر می‌شود. خانهٔ ما و مسئول مؤسسه، ۱۲٬۳۴۵ تومان.',
  ur: 'عمران خان نے کہا ہے کہ بھارت اور پاکستان کے درمیان بات چیت ہو گی۔ لڑکیوں کی تعلیم۔',
  ar: 'التقى الكاظمي المسؤولين. وقالت النجباء إنها سترد للعراقيين وبالعراق. أُخبِرَ المُؤمِنُون، ٥ آب ٢٠٢١، على الأمـــة.',
  hi: 'प्रधानमंत्री ने किसानों से मुलाकात की। हिन्दी और हिंदी, ज़रूरी क़ानून, २०२१ में।',
  th: 'นายกรัฐมนตรีเดินทางไปกรุงเทพมหานครเพื่อประชุม กล่าวว่า COVID-19 ใน พ.ศ. ๒๕๖๔ ที่จังหวัดน้ำตก',
  my: 'မြန်မာ နိုင်ငံ၏ သတင်း။ ភាសាខ្មែរ ប្រទេស. ພາສາລາວ ປະເທດ.',
  ko: '문재인 대통령은 서울에서 기자회견을 열었다. 삼성전자와 LG전자는 미사일 3건.',
  vi: 'Thủ tướng Nguyễn Xuân Phúc thăm Đà Nẵng và Thừa Thiên Huế, người dân, nước mắm.',
  ja: '東京、2021年5月4日、首相は記者会見を行い、コンピューターとﾊﾝｶｸｶﾅ、全角ＡＢＣ１２３、㈱ソニー。',
  zh: '据报道，伊拉克总理会见了代表团。第19届、COVID-19疫情、３０％、U盘。繁體字：國際關係。𠮷野家。',
  en: "O’Brien’s state-of-the-art co‑operative — sold $1,234.56, 3.5%; jane.doe+news@example.co.uk, @JaneDoe #BlackLives https://www.example.org/a?x=1&y=2#f F-16 AT&T P5+1 C++ .NET ’90s l’État can't under_score foo|bar a.b.c",
  signs:
    'The naïve ﬁnance of Łódź, Æsop’s œuvre, ½ cup, 10º, x², H₂O, №5. 👍 emoji ＦＵＬＬ ＷＩＤＴＨ. Cafe\u0301 aš-Šaʿbī Sha`abi ſ ŀ ǆ Ĳssel þorn ðe 12:30 04/05/2021 €5bn (re)build and/or',
  more: 'Կառավարության նիստը. საქართველოს მთავრობა. ኢትዮጵያ ሚኒስትር። বাংলাদেশের প্রধানমন্ত্রী। தமிழ்நாடு முதலமைச்சர். བོད་སྐད. ᠮᠣᠩᠭᠣᠯ.',
};

const MINUTES = 60_000;
const QUOTATION_MARK = /["“”„‟«»]/gu;

let site: ServedSite;
let index: OpenIndex;

beforeAll(async () => {
  const files = Object.entries(TEXTS).map(([name, text]) => [`raw/${name}.txt`, `${text}\n\n${text}\n`]);
  site = await serveArchive(Object.fromEntries(files));
  index = await openDiskIndex(site.outputDir);
}, 3 * MINUTES);

afterAll(() => site?.stop());

const ask = (query: string) => search(index, readState(toSearchQuery({ q: query })));

/** What a text shows, and what may be typed for it. */
async function typedFor(row: number): Promise<readonly string[]> {
  const { printed } = wordsOfPage(await index.loadPage(row));
  const words = printed.filter((word) => /[\p{L}\p{N}]/u.test(word) && word !== GAP);
  const blocks = printed.join(' ').split(GAP).slice(1);
  const phrases = blocks.flatMap((block) => {
    const all = block.replace(QUOTATION_MARK, '').split(' ').filter(Boolean);
    return all.slice(2).map((_, at) => `"${all.slice(at, at + 3).join(' ')}"`);
  });
  const forms = words.flatMap((word) => [
    word,
    word.toUpperCase(),
    word.toLowerCase(),
    word.normalize('NFD'),
    word.normalize('NFKC'),
    `"${word.replace(QUOTATION_MARK, '')}"`,
  ]);
  return [...new Set([...forms, ...phrases])].filter((typed) => /[\p{L}\p{N}]/u.test(typed));
}

test('every word of a text, and every three side by side, find it and are seen in it', async () => {
  const lost: string[] = [];
  let asked = 0;
  for (let row = 0; row < index.table.size; row += 1) {
    for (const typed of await typedFor(row)) {
      const { hits, clauses } = await ask(typed);
      asked += 1;
      const text = wordsOfPage(await index.loadPage(row));
      const isSeen = clauses.every((clause) => clause.excluded || findInText(text, clause).count > 0);
      if (!isSeen || !hits.some((hit) => hit.row === row)) lost.push(typed);
    }
  }
  expect(lost).toEqual([]);
  expect(asked).toBeGreaterThan(900);
});

describe('other keyboards', () => {
  test.each([
    ['STRASSEN', 'Straßen'],
    ['lodz', 'Łódź'],
    ['diyarbakir', 'Diyarbakır'],
    ['aesop', 'Æsop'],
    ['самолет', 'самолёт'],
    ['ΝΟΜΟΣ', 'νόμος'],
    ['ελληνας', 'Έλληνας'],
    ['בראשית', 'בְּרֵאשִׁית'],
    ['كتابهاي', 'کتاب‌های'],
    ['المومنون', 'المُؤمِنُون'],
    ['الامه', 'الأمـــة'],
    ['العراق', 'وبالعراق'],
    ['2564', '๒๕๖๔'],
    ['nguyen', 'Nguyễn'],
    ['da nang', 'Đà'],
    ['full width', 'ＦＵＬＬ'],
    ['カナ', 'ﾊﾝｶｸｶﾅ'],
    ['总理', '伊拉克总理会见'],
  ])('%s finds %s', async (typed, printed) => {
    const { hits } = await ask(typed);
    const texts = await Promise.all(hits.map(({ row }) => index.loadPage(row)));
    expect(texts.filter(({ content }) => content.normalize().includes(printed.normalize()))).not.toEqual([]);
  });

  test.each([
    ['كتب', 'fewer letters'],
    ['نجبا', 'no other word'],
    ['самокат', 'another word'],
    ['经理', 'characters that stand apart'],
    ['理总', 'another order'],
    ['道伊', 'characters on both sides of a comma'],
    ['ปลา', 'no such letters'],
    ['mueller', 'no such name'],
    ['2565', 'another year'],
    ['lod', 'a part of a word'],
  ])('%s finds nothing: %s', async (typed) => {
    expect((await ask(typed)).hits).toEqual([]);
  });
});
