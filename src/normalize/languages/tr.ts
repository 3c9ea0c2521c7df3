import { furniture } from './furniture/tr.ts';
import type { Lexicon } from './lexicon.ts';
import { wordLists, words } from './word-lists.ts';

/** Turkish. */
export const tr: Lexicon = {
  code: 'tr',

  // Dates.
  months: wordLists(`
    Ocak; Şubat; Mart; Nisan; Mayıs; Haziran; Temmuz; Ağustos; Eylül; Ekim; Kasım; Aralık
  `),

  shortMonths: wordLists('Oca; Şub; ; Nis; May; Haz; Tem; Ağu; Eyl; Eki; Kas; Ara'),

  otherMonths: {},

  capitalMonths: true,

  numericOrder: 'day-first',

  weekdays: wordLists(`
    Pazartesi | Pzt; Salı | Sal; Çarşamba | Çar; Perşembe | Per; Cuma | Cum; Cumartesi | Cmt;
    Pazar | Paz
  `),

  dateWords: {
    before: [],
    of: [],
    to: words('ila | ve | veya | -'),
    at: ['saat'],
    year: [],
    local: words('yerel saat | TSİ | Türkiye saati'),
  },

  age: {
    before: [],
    after: ['önce'],
    about: ['yaklaşık'],
    one: ['bir'],
    minute: words('dakika | dk'),
    hour: ['saat'],
    day: ['gün'],
    week: ['hafta'],
    month: ['ay'],
    year: ['yıl'],
  },

  places: words(`
    Adana | Adıyaman | Afyonkarahisar | Ağrı | Amasya | Ankara | Antalya | Ardahan | Artvin |
    Atina | Aydın | Bağdat | Bakü | Balıkesir | Bartın | Batman | Berlin | Beyrut | Bingöl |
    Bitlis | Bolu | Brüksel | Burdur | Bursa | Çanakkale | Çankırı | Çorum | Denizli |
    Diyarbakır | Düzce | Edirne | Elazığ | Erbil | Erzincan | Erzurum | Eskişehir | Gaziantep |
    Gazze | Giresun | Gümüşhane | Hakkari | Hatay | Iğdır | Isparta | İdlib | İstanbul | İzmir |
    Kahire | Kahramanmaraş | Karabük | Karaman | Kars | Kastamonu | Kayseri | Kırıkkale |
    Kırklareli | Kırşehir | Kilis | Kocaeli | Konya | Kudüs | Kütahya | Lefkoşa | Londra |
    Malatya | Manisa | Mardin | Mersin | Moskova | Muğla | Muş | Nevşehir | Niğde | New York |
    Ordu | Osmaniye | Paris | Pekin | Ramallah | Rize | Roma | Sakarya | Samsun | Saraybosna |
    Siirt | Sinop | Sivas | Şam | Şanlıurfa | Şırnak | Tahran | Tekirdağ | Tokat | Trabzon |
    Trablus | Tunceli | Tunus | Uşak | Üsküp | Van | Viyana | Washington | Yalova | Yozgat |
    Zonguldak
  `),

  common: words(`
    ve | bir | bu | için | ile | olarak | da | de | olan | olduğunu | daha | çok | en | gibi |
    sonra | kadar | dedi | ancak | ise | her | ne | göre | tarafından | büyük | değil | var |
    yeni | iki | diye | etti
  `),

  // Labels and bylines.
  labels: {
    title: words('başlık | konu | manşet'),

    published: words(`
      yayınlanma | yayınlanma tarihi | yayınlanma zamanı | yayımlanma tarihi | yayımlanma |
      yayın tarihi | yayınlandı | yayımlandı | yayınlanma saati | giriş | giriş tarihi |
      haber giriş tarihi | haber giriş | eklenme | eklenme tarihi | oluşturulma tarihi | ilk yayın
    `),

    date: words('tarih | haber tarihi | haberin tarihi'),

    otherDate: words(`
      güncelleme | güncelleme tarihi | güncellendi | güncellenme | güncellenme tarihi |
      güncelleme zamanı | son güncelleme | son güncelleme tarihi | son güncellenme |
      haber güncelleme tarihi | haber güncelleme | değiştirilme tarihi | erişim tarihi
    `),

    source: words('kaynak | kaynaklar'),

    outlet: words(`
      gazete | yayıncı | yayınlayan | yayın | haber kaynağı | ajans | orijinal kaynak
    `),

    author: words(`
      yazar | yazan | muhabir | haber | yazarı | hazırlayan | haberi yazan | haberci | kaleme alan
    `),

    id: words('haber no | haber id | haber kodu | id | kod | numara | haber numarası'),

    place: words('yer | şehir | il | yayın yeri'),

    address: words(`
      url | bağlantı | adres | link | kalıcı bağlantı | haber linki | orijinal bağlantı |
      kısa link | web adresi
    `),

    other: words(`
      kategori | kategoriler | bölüm | etiketler | etiket | konular | anahtar kelimeler |
      kelime sayısı | dil | ülke | baskı | sayfa | okunma | okunma sayısı | görüntülenme |
      okuma süresi | belge türü | editör | foto
    `),
  },

  byline: [],

  // Kinds and their marks.
  interview: {
    question: ['s', 'soru'],

    answer: ['c', 'cevap', 'yanıt'],

    asker: ['muhabir', 'sunucu', 'gazeteci'],
  },

  kinds: {
    interview: ['röportaj', 'söyleşi', 'mülakat', 'özel röportaj'],

    opinion: ['görüş', 'yorum', 'köşe yazısı', 'köşe yazıları', 'başyazı', 'okur mektupları'],

    pressRelease: ['basın bülteni', 'basın açıklaması', 'basın duyurusu'],

    liveblog: ['canlı', 'canlı blog', 'canlı anlatım', 'canlı haber', 'dakika dakika'],

    transcript: ['deşifre', 'konuşma metni', 'tutanak'],

    label: ['kategori', 'bölüm'],
  },

  correction: [
    'düzeltme',
    'tekzip',
    'editörün notu',
    'editör notu',
    'bu haberin önceki sürümünde',
    'bu haberin önceki halinde',
    'bu haberin ilk halinde',
  ],

  caption: ['fotoğraf', 'fotoğraflar', 'foto', 'görsel'],

  // Furniture.
  furniture,
};
