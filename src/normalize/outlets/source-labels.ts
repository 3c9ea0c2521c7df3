import { labelSet } from '../blocks/label-words.ts';
import { toWordKey } from '../languages/word-key.ts';

/** Labels under which only an outlet is named, as keys of words. */
export const OUTLET_LABELS: ReadonlySet<string> = toLabels('outlet', [
  'original article source',
  'article source',
  'news source',
  'publication title',
  'publication name',
  'publication',
  'publisher',
  'published by',
  'published in',
  'outlet',
  'newspaper',
  'periodical',
  'journal title',
  'magazine',
  'media outlet',
  'news outlet',
  'news agency',
  'source name',
  'source title',
  'site name',
  'website name',
  'issued by',
  'released by',
  'zeitung',
  'publikation',
  'herausgeber',
  'journal',
  'nom de la publication',
  'publié par',
  'periódico',
  'medio',
  'diario',
  'publicación',
  'jornal',
  'veículo',
  'testata',
  'giornale',
  'gazete',
  'yayın',
  'издание',
  'газета',
  'издатель',
  'صحيفة',
  'الصحيفة',
  'روزنامه',
  'خبرگزاری',
  'نشریه',
  'اخبار ایجنسی',
  '媒体',
  '报纸',
  '媒體',
  '新聞',
  '掲載紙',
  '媒体名',
]);

/** Labels of where goods, people and pictures come from, as often as of texts. */
const NO_SOURCE: ReadonlySet<string> = new Set(
  ['origen', 'origine', 'origem', '提供', '提供元', '引用元'].map(toWordKey),
);

/** Labels under which all sorts of sources are named: officials, ministries, pictures, and outlets. */
export const ANY_SOURCE_LABELS: ReadonlySet<string> = new Set(
  [...toLabels('source', ['original source', 'src', '消息来源', '新闻来源', '文章来源'])].filter(
    (label) => !NO_SOURCE.has(label),
  ),
);

function toLabels(kind: 'outlet' | 'source', more: readonly string[]): ReadonlySet<string> {
  return new Set([...labelSet(kind), ...more.map(toWordKey)]);
}
