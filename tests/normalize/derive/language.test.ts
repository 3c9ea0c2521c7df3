import { describe, expect, it } from 'vitest';
import { amongNear } from '../../../src/normalize/derive/near-languages.ts';
import { possibleLanguages } from '../../../src/normalize/derive/telling-letters.ts';
import { normalizeText } from '../../support/normalize-text.ts';

const language = (text: string) => normalizeText(text).record.fields.language.value;

describe('the language of a text', () => {
  it.each([
    [
      'da',
      'Rådet mødes igen på torsdag for at stemme om den nye bro over åen, siger borgmesteren. Det bliver nogle lange uger, efter at arbejdet nu er sat i gang.',
    ],
    [
      'no',
      'Rådet møtes igjen på torsdag for å stemme over den nye broen, sier ordføreren. Ingen vet hva den koster, og det blir noen lange uker etter at arbeidet nå er satt i gang.',
    ],
    [
      'nn',
      'Rådet møtest att på torsdag for å røyste over den nye brua, seier ordføraren. Ingen veit kva ho kostar, og dei som bur der, har ikkje fått noko svar frå kommunen.',
    ],
    [
      'sv',
      'Rådet sammanträder igen på torsdag för att rösta om den nya bron över ån, säger borgmästaren. Ingen vet vad den kostar.',
    ],
    [
      'fi',
      'Valtuusto kokoontuu jälleen torstaina äänestämään uudesta sillasta, pormestari sanoo. Kukaan ei tiedä, mitä se maksaa.',
    ],
    [
      'et',
      'Volikogu koguneb neljapäeval uuesti, et hääletada uue silla üle, ütles linnapea. Keegi ei tea, mis see maksma läheb.',
    ],
    [
      'lv',
      'Dome ceturtdien atkal sanāks, lai balsotu par jauno tiltu pār upi, sacīja mērs. Neviens nezina, cik tas maksās.',
    ],
    [
      'lt',
      'Taryba ketvirtadienį vėl rinksis balsuoti dėl naujojo tilto per upę, sakė meras. Niekas nežino, kiek jis kainuos.',
    ],
    [
      'sk',
      'Zastupiteľstvo sa vo štvrtok opäť zíde, aby hlasovalo o novom moste cez rieku, povedal primátor. Nikto nevie, koľko bude stáť.',
    ],
    [
      'cs',
      'Zastupitelstvo se ve čtvrtek opět sejde, aby hlasovalo o novém mostě přes řeku, řekl starosta. Nikdo neví, kolik bude stát.',
    ],
    [
      'sl',
      'Svet se bo v četrtek znova sestal, da bi glasoval o novem mostu čez reko, je dejal župan. Nihče ne ve, koliko bo stal.',
    ],
    [
      'hr',
      'Vijeće će se u četvrtak ponovno sastati kako bi glasovalo o novom mostu, rekao je načelnik općine. Nitko ne zna što će stajati, a tijekom kolovoza vlak neće voziti.',
    ],
    [
      'sr',
      'Veće će se u četvrtak ponovo sastati da bi glasalo o novom mostu, rekao je predsednik opštine. Niko ne zna koliko će koštati, a posle avgusta voz neće voziti na tom mestu.',
    ],
    [
      'bs',
      'Vijeće će se u četvrtak ponovo sastati da glasa o novom mostu, rekao je načelnik općine. Niko ne zna koliko će koštati, a do augusta voz neće voziti nijedne sedmice.',
    ],
    [
      'ca',
      'El consell es reunirà de nou dijous per votar sobre el nou pont, va dir l’alcalde. Ningú no sap què costarà ni quan s’obrirà.',
    ],
    [
      'gl',
      'O concello reunirase de novo o xoves para votar sobre a nova ponte, dixo o alcalde. Ninguén sabe canto vai custar nin cando abrirá.',
    ],
    [
      'sq',
      'Këshilli do të mblidhet përsëri të enjten për të votuar për urën e re, tha kryetari. Askush nuk e di se sa do të kushtojë.',
    ],
    [
      'is',
      'Ráðið kemur aftur saman á fimmtudag til að greiða atkvæði um nýju brúna yfir ána, sagði bæjarstjórinn. Enginn veit hvað hún kostar.',
    ],
    [
      'id',
      'Dewan akan bertemu lagi pada Kamis untuk memilih jembatan baru, kata wali kota. Tidak ada yang tahu biayanya karena kantor itu tidak bisa memberi jawaban.',
    ],
    [
      'ms',
      'Majlis akan bermesyuarat semula pada Khamis untuk mengundi jambatan baharu, kata datuk bandar. Tiada siapa tahu kosnya kerana pejabat itu tidak boleh memberi jawapan.',
    ],
    [
      'ru',
      'Совет снова соберётся в четверг, чтобы проголосовать по новому мосту. Сколько он будет стоить, мы не знаем.',
    ],
    [
      'bg',
      'Съветът ще се събере отново в четвъртък, за да гласува за новия мост, каза кметът. Никой не знае колко ще струва.',
    ],
    [
      'mk',
      'Советот повторно ќе се состане во четврток за да гласа за новиот мост, рече градоначалникот. Никој не знае колку ќе чини.',
    ],
    [
      'uk',
      'Рада знову збереться у четвер, щоб проголосувати за новий міст, сказав міський голова. Ніхто не знає, скільки він коштуватиме.',
    ],
    ['he', 'המועצה תתכנס שוב ביום חמישי כדי להצביע על הגשר החדש, אמר ראש העיר. איש אינו יודע כמה הוא יעלה.'],
    [
      'ckb',
      'ئەنجوومەن ڕۆژی پێنجشەممە دووبارە کۆدەبێتەوە بۆ دەنگدان لەسەر پردە نوێیەکە، سەرۆکی شارەوانی وتی. کەس نازانێت چەندی تێدەچێت.',
    ],
    [
      'fa',
      'شورا روز پنجشنبه دوباره برای رأی دادن به پل جدید تشکیل جلسه می‌دهد، شهردار گفت. کسی نمی‌داند که هزینه‌اش چقدر است.',
    ],
    [
      'de',
      'Der Rat tritt am Donnerstag erneut zusammen, um über die neue Brücke abzustimmen, sagte der Bürgermeister. Niemand weiß, was sie kostet.',
    ],
  ])('%s: %s', (code, text) => expect(language(text)).toBe(code));

  it('is not told from a few words', () => expect(language('Rådet mødes igen')).toBeNull());

  it('is not that of the names in it', () => {
    const text =
      'The council of Łódź and that of Škocjan will meet again on Thursday, Mr. Dvořák said, to vote on the new bridge across the river, ' +
      'which nobody in the town has asked for, and which will cost more than the school.';
    expect(language(text)).toBe('en');
  });
});

describe('letters', () => {
  it.each([
    ['мы не знаем, сколько это будет стоить', ['ru', 'be', 'kk', 'ky', 'tt', 'mn', 'tg']],
    ['weiß niemand, was die Straße kostet', ['de', 'lb']],
    ['a town without any', null],
  ])('%s', (text, expected) => expect(possibleLanguages(text)).toEqual(expected && new Set(expected)));

  it('that no language has together say nothing', () => {
    expect(possibleLanguages('ß ß ß ы ы ы')).toBeNull();
  });
});

describe('near languages', () => {
  it('stay as guessed where no word tells', () => expect(amongNear('bs', 'most je star')).toBe('bs'));
  it('are none of a language that stands alone', () => expect(amongNear('en', 'hva noe mye')).toBe('en'));
});
