import type { Lexicon } from './lexicon.ts';

/** Turkish. */
export const tr: Lexicon = {
  code: 'tr',

  // Dates.
  months: [],

  weekdays: [],

  // Labels and bylines.
  labels: {
    title: [],

    published: [],

    otherDate: [],

    source: [],

    author: [],

    id: [],

    place: [],

    address: [],

    other: [],
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
  furniture: {
    comments: [],

    share: [],

    related: [],

    promo: [],

    consent: [],

    navigation: [],

    rights: [],
  },
};
