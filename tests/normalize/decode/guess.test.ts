import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/normalize/decode/decode.ts';
import type { SingleByteEncoding } from '../../../src/normalize/decode/single-byte.ts';
import { encodeSingleByte } from '../../support/encode.ts';
import { normalizeBytes } from '../../support/normalize-text.ts';

const TEXTS = {
  pl: 'Rada miasta zgodziła się w poniedziałek, że most będzie zamknięty przez miesiąc. „Czekaliśmy już dość długo” – powiedziała burmistrzyni, która prosiła o naprawę łożysk.',
  cs: 'Rada města se v pondělí shodla, že most bude na měsíc uzavřen. „Čekali jsme už dost dlouho,“ řekla starostka, která o opravu ložisek žádala před třemi lety.',
  hu: 'A városi tanács hétfőn megállapodott abban, hogy a hidat egy hónapra lezárják. „Eleget vártunk már” – mondta a polgármester, aki három éve kérte a csapágyak cseréjét, és újra kérte tavaly ősszel.',
  tr: 'Belediye meclisi pazartesi günü köprünün bir ay boyunca kapatılmasına karar verdi. Üç yıl önce onarımı isteyen başkan, “Yeterince bekledik” dedi ve çalışmaların güzün biteceğini söyledi.',
  ru: 'Городской совет решил в понедельник, что мост закроют на месяц. «Мы ждали достаточно долго», – сказала мэр, которая просила о ремонте три года назад. ТАСС».',
  ar: 'قال المجلس البلدي يوم الاثنين إن الجسر سيغلق لمدة شهر كامل. وقالت رئيسة البلدية، التي طلبت إصلاحه قبل ثلاث سنوات: لقد انتظرنا طويلا بما فيه الكفاية.',
  fa: 'شوراي شهر روز دوشنبه تصميم گرفت که پل براي يک ماه بسته شود. شهردار که سه سال پيش خواستار تعمير آن شده بود، گفت: به اندازه کافي صبر کرده‌ايم.',
  fr: 'Le conseil municipal a décidé lundi que le pont serait fermé pendant un mois. « Nous avons assez attendu », a déclaré la maire, qui avait demandé la réparation il y a trois ans déjà.',
  de: 'Der Stadtrat beschloss am Montag, dass die Brücke für einen Monat gesperrt wird. „Wir haben lange genug gewartet“, erklärte die Bürgermeisterin, die größere Schäden fürchtet.',
  es: 'El concejo decidió el lunes que el puente se cerrará durante un mes. «Ya hemos esperado bastante», dijo la alcaldesa, que había pedido la reparación hace tres años. ¿Y el próximo otoño?',
  en: 'The council agreed on Monday that the bridge would be closed for a month. “We have waited long enough,” said the mayor – who had asked for the repair – and she left before the vote…',
} as const;

describe('older encodings of one byte a character', () => {
  it.each<[keyof typeof TEXTS, SingleByteEncoding]>([
    ['pl', 'windows-1250'],
    ['cs', 'windows-1250'],
    ['hu', 'windows-1250'],
    ['tr', 'windows-1254'],
    ['ru', 'windows-1251'],
    ['ar', 'windows-1256'],
    ['fa', 'windows-1256'],
    ['fr', 'windows-1252'],
    ['de', 'windows-1252'],
    ['es', 'windows-1252'],
    ['en', 'windows-1252'],
  ])('%s in %s', (language, encoding) => {
    const text = TEXTS[language];
    expect(decode(encodeSingleByte(text, encoding))).toMatchObject({ text, encoding, certainty: 'guessed' });
  });

  it.each<[keyof typeof TEXTS, SingleByteEncoding]>([
    ['pl', 'iso-8859-2'],
    ['cs', 'iso-8859-2'],
    ['ru', 'koi8-r'],
    ['ar', 'iso-8859-6'],
  ])('%s in %s, which has no typographic marks', (language, encoding) => {
    const text = TEXTS[language].replace(/[„”“«»–]/gu, '-').replace(/\u200C/gu, '');
    expect(decode(encodeSingleByte(text, encoding))).toMatchObject({ text, encoding, certainty: 'guessed' });
  });

  it('takes Turkish in ISO-8859-9 for windows-1254, and German in ISO-8859-1 for windows-1252: they read alike', () => {
    const turkish = TEXTS.tr.replace(/[“”]/gu, '"');
    expect(decode(encodeSingleByte(turkish, 'windows-1254')).text).toBe(turkish);
    const german = TEXTS.de.replace(/[„“]/gu, '"');
    expect(decode(Buffer.from(german, 'latin1'))).toMatchObject({ text: german, encoding: 'windows-1252' });
  });

  it.each([
    ['one letter of many languages', Buffer.from('na\u00EFve', 'latin1')],
    ['a sign', Buffer.from('It is 5 \u00B5m wide.', 'latin1')],
    ['letters of no language here', encodeSingleByte('ßþ¶×÷ÿÐ ¥¦ ×÷ ÿÐ', 'windows-1252')],
    ['noise', Uint8Array.from({ length: 400 }, (_, index) => 0x80 + ((index * 37) % 128))],
  ])('decides nothing by %s', (_, bytes) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ encoding: 'windows-1252', certainty: 'undecided' });
    expect(decoded.text).toHaveLength(bytes.length);
  });

  it('is not misled by bytes that happen to be UTF-8', () => {
    // «ТАСС» ends in a pair that is well-formed UTF-8.
    const text = `${TEXTS.ru} «ТАСС»`;
    expect(decode(encodeSingleByte(text, 'windows-1251')).text).toBe(text);
  });

  it('takes a long UTF-8 file with a few broken bytes for damaged UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(TEXTS.cs), Buffer.from([0xe9, 0x20])]);
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8', firstInvalidByte: bytes.length - 2 });
  });

  it('is linear', () => {
    const bytes = Buffer.alloc(2_000_000, encodeSingleByte(TEXTS.ru, 'windows-1251'));
    const started = performance.now();
    decode(bytes);
    decode(Buffer.alloc(2_000_000, 0xe9));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('older encodings of East Asia', () => {
  // What iconv writes for the texts below; the platform decodes these encodings but writes none.
  it.each([
    [
      'gb18030',
      '市议会周一决定，这座大桥将关闭一个月。市长说，我们已经等得够久了，她在三年前就要求修理，还要求国家出钱。',
      'ytDS6bvh1tzSu772tqijrNXi1/m088fFvau52LHV0ru49tTCoaPK0LOky7WjrM7Sw8fS0b6ttci1w7m7vsPBy6Osy/3U2sj9xOrHsL7N0qrH89DewO2jrLu50qrH87n6vNKz9seuoaM=',
    ],
    [
      'big5',
      '市議會週一決定，這座大橋將關閉一個月。市長說，我們已經等得夠久了，她在三年前就要求修理，還要求國家出錢。',
      'pavEs7d8tmekQKhNqXehQbNvrnmkar70sU7D9rOspECt06TroUOlq6r4u6GhQafarcykd7hntaWxb7D3pFukRqFBpm+mYqRUpn6rZbROrW6oRK3XsnqhQcHZrW6oRLDqrmGlWL/6oUM=',
    ],
    [
      'shift_jis',
      '市議会は月曜日に、橋を一か月のあいだ閉じることを決めた。市長は「もう十分に待った」と話し、三年前に修理を求めていたことを明かした。',
      'jnOLY4nvgs2Mjpdqk/qCyYFBi7SC8IjqgqmMjoLMgqCCooK+lcKCtoLpgrGCxoLwjIiC34K9gUKOc5K3gs2BdYLggqSPXJWqgsmR0oLBgr2BdoLGmGKCtYFBjk+UTpFPgsmPQ5edgvCLgYLfgsSCooK9grGCxoLwlr6CqYK1gr2BQg==',
    ],
    [
      'euc-jp',
      '市議会は月曜日に、橋を一か月のあいだ閉じることを決めた。市長は「もう十分に待った」と話し、三年前に修理を求めていたことを明かした。',
      'u9S1xLLxpM+37s3Lxvyky6Gitrak8rDspKu37qTOpKKkpKTAysSkuKTrpLOkyKTyt+ik4aS/oaO71MS5pM+h1qTipKa9vcqspMvC1KTDpL+h16TIz8Okt6Giu7DHr8GwpMu9pM39pPK14aThpMakpKS/pLOkyKTyzMCkq6S3pL+how==',
    ],
    [
      'euc-kr',
      '시의회는 월요일에 다리를 한 달 동안 닫기로 결정했다. 시장은 우리는 충분히 기다렸다고 말했으며 삼 년 전에 수리를 요청한 바 있다.',
      'vcPAx8i4tMIgv/m/5MDPv6EgtNm4rrimIMfRILTeILW/vsggtN2x4rfOILDhwaTH37TZLiC9w8DlwLogv+y4rrTCIMPmutDI9yCx4rTZt8i02bDtILi7x9/AuLjnILvvILPiIMD8v6EgvPa4rrimIL/kw7vH0SC52SDA1rTZLg==',
    ],
  ])('%s', (encoding, text, base64) => {
    expect(decode(Buffer.from(base64, 'base64'))).toEqual({
      encoding,
      text,
      certainty: 'guessed',
      firstInvalidByte: expect.any(Number),
    });
  });

  it('decides nothing by a word', () => {
    expect(decode(Uint8Array.of(0xd6, 0xd0, 0xb9, 0xfa)).certainty).toBe('undecided');
  });
});

describe('UTF-16 without a mark', () => {
  const big = (text: string) => Buffer.from(text, 'utf16le').swap16();

  it.each([
    ['English', TEXTS.en],
    ['Russian', TEXTS.ru],
    ['Arabic', TEXTS.ar],
    [
      'Chinese',
      '市议会周一决定，大桥将关闭一个月。\n市长说：“我们等得够久了。”\n她三年前就要求修理。\n2021年开工。',
    ],
  ])('%s', (_, text) => {
    expect(decode(Buffer.from(text, 'utf16le'))).toMatchObject({
      encoding: 'utf-16le',
      certainty: 'guessed',
      text,
    });
    expect(decode(big(text))).toMatchObject({ encoding: 'utf-16be', certainty: 'guessed', text });
  });

  it.each([
    ['UTF-8 with zeros', `${TEXTS.en.replace(/ /gu, '\0')}`],
    ['Chinese with zeros', '市议会周一决定，\0大桥将关闭一个月。\0'],
    ['a few zeros on one side', `\0a${TEXTS.fr}`],
  ])('not %s', (_, text) => expect(decode(Buffer.from(text)).encoding).toBe('utf-8'));
});

describe('what is said of an encoding', () => {
  const said = (bytes: Uint8Array) =>
    normalizeBytes(bytes).diagnostics.map(({ code, message }) => [code, message]);

  it('which was taken, and that it was guessed', () => {
    expect(said(encodeSingleByte(TEXTS.pl, 'windows-1250'))).toEqual([
      ['raw-not-utf-8', expect.stringMatching(/read as windows-1250, a guess from its letters/u)],
    ]);
  });

  it('that nothing could be decided', () => {
    expect(said(Buffer.from('na\u00EFve', 'latin1'))).toEqual([
      ['raw-not-utf-8', expect.stringMatching(/too few letters .* windows-1252/u)],
    ]);
  });

  it('that UTF-16 was guessed, and where UTF-16 is damaged', () => {
    expect(said(Buffer.from(TEXTS.en, 'utf16le'))).toEqual([
      ['raw-not-utf-8', expect.stringMatching(/read as utf-16le/u)],
    ]);
    expect(said(Buffer.concat([Buffer.from('\uFEFFab', 'utf16le'), Uint8Array.of(0x3d, 0xd8)]))).toEqual([
      ['raw-damaged', expect.stringMatching(/utf-16le/u)],
    ]);
  });

  it('nothing of UTF-8 and of UTF-16 with a mark', () => {
    expect(said(Buffer.from(TEXTS.pl))).toEqual([]);
    expect(said(Buffer.from(`\uFEFF${TEXTS.ru}`, 'utf16le'))).toEqual([]);
  });

  it.each([
    ['Latin letters', 'The minister said â€œnoâ€\u009d on Sunday.'],
    ['accents', 'La dÃ©cision a Ã©tÃ© prise.'],
    ['Cyrillic letters', 'ÐœÐ¸Ð½Ð¸ÑÑ‚Ñ€ ÑÐºÐ°Ð·Ð°Ð»'],
    ['Cyrillic letters, read as windows-1251', 'РњРёРЅРёСЃС‚СЂ СЃРєР°Р·Р°Р»'],
    ['Arabic letters', 'Ù‚Ø§Ù„ Ø§Ù„ÙˆØ²ÙŠØ±'],
    ['replacement characters', 'The minister said \uFFFDno\uFFFD on Sunday.'],
  ])('that %s were encoded twice or lost, and the text stays', (_, text) => {
    const { record, diagnostics } = normalizeBytes(Buffer.from(text));
    expect(diagnostics.map(({ code }) => code)).toEqual([
      text.includes('\uFFFD') ? 'raw-characters-lost' : 'raw-double-encoded',
    ]);
    expect(record.blocks.map((block) => block.text).join(' ')).toBe(text);
  });

  it.each([
    ['French capitals', 'LE CAFÉ» DE LA PLACE «CITÉ» ET «SANTÉ»'],
    ['German quotes', 'Er sagte „Spaß“ und „Gruß“ und „Fuß“.'],
    ['Portuguese', 'A NAÇÃO “É” GRANDE, À “MÃE”'],
    ['Russian initials', 'Р. С. Иванов и С. Р. Петров «Россия»'],
    ['Icelandic', 'Það er „Ð“ og „ð“.'],
  ])('nothing of %s', (_, text) => expect(said(Buffer.from(text))).toEqual([]));
});
