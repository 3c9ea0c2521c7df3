import { trDates } from './dates/tr.ts';
import { furniture } from './furniture/tr.ts';
import type { Lexicon } from './lexicon.ts';
import { outlet } from './outlets/tr.ts';
import { words } from './word-lists.ts';

/** Turkish. */
export const tr: Lexicon = {
  code: 'tr',

  ...trDates,

  // Labels and bylines.
  labels: {
    title: words(`
      başlık | konu | manşet | haber başlığı | haberin başlığı | yazı başlığı | manşet başlığı |
      yazının başlığı
    `),

    published: words(`
      yayınlanma | yayınlanma tarihi | yayınlanma zamanı | yayımlanma tarihi | yayımlanma |
      yayın tarihi | yayınlandı | yayımlandı | yayınlanma saati | giriş | giriş tarihi |
      haber giriş tarihi | haber giriş | eklenme | eklenme tarihi | oluşturulma tarihi | yayın günü |
      haberin yayın tarihi | ekleme | yayına giriş tarihi | yayım tarihi`),

    firstPublished: words(`
      ilk yayın | ilk yayın tarihi | ilk yayınlanma | ilk yayınlanma tarihi
    `),

    date: words('tarih | haber tarihi | haberin tarihi'),

    otherDate: words(`
      güncelleme | güncelleme tarihi | güncellendi | güncellenme | güncellenme tarihi |
      güncelleme zamanı | son güncelleme | son güncelleme tarihi | son güncellenme |
      haber güncelleme tarihi | haber güncelleme | değiştirilme tarihi | erişim tarihi |
      tespit tarihi | kupür tarihi | çıktı tarihi | kayıt tarihi | baskı alma tarihi |
      arşivlenme tarihi
    `),

    source: words(`
      kaynak | kaynaklar | kuruluş
    `),

    outlet: words(`
      gazete | yayıncı | yayınlayan | yayın | haber kaynağı | ajans | orijinal kaynak | gazete adı |
      gazetenin adı | yayın adı | yayın organı | yayın kuruluşu | mecra | kanal adı | yayının adı |
      medya kuruluşu
    `),

    author: words(`
      yazar | yazan | muhabir | haber | yazarı | hazırlayan | haberi yazan | haberci | kaleme alan |
      muhabirin adı | yazarın adı | haberi yapan | muhabir adı
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

  byline: words(`
    yazan | haber | röportaj | yazar | muhabir | kaleme alan
  `),

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

    disclaimer: [
      'yazıda ifade edilen görüşler yazar',
      'makaledeki görüşler yazar',
      'yazının sorumluluğu yazar',
    ],

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

  outlet,
};
