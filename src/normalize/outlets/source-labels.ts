import { PUBLISHER_LABELS } from '../languages/publisher-labels.ts';
import { toWordKey } from '../languages/word-key.ts';
import { labelSet } from '../lines/label-words.ts';

/** Labels under which only an outlet is named, as keys of words. */
export const OUTLET_LABELS: ReadonlySet<string> = toLabels('outlet', [
  'original article source',
  'article source',
  'news source',
  'publication title',
  'publication name',
  'publication',
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
  'journal',
  'nom de la publication',
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
  'pub',
  'meio',
  'medio de comunicación',
  'cabecera',
  'titre de presse',
  'nom de la source',
  'nombre de la fuente',
  'name der quelle',
  'journal name',
  'medium',
  'medientitel',
  'testata giornalistica',
  'yayın adı',
  'gazete adı',
  'mecra',
  'название сми',
  'сми',
  'اسم الصحيفة',
  'الوسيلة الإعلامية',
  'نام روزنامه',
  'نام نشریه',
  'نام رسانه',
  '媒體名稱',
  '媒体名称',
  '報紙名稱',
  'tytuł prasowy',
  'site name',
  'site_name',
  '文献来源',
  'source-文献来源',
  ...PUBLISHER_LABELS,
  'sitename',
]);

/** Those of a company, which names a paper only where none is named itself. */
export const COMPANY_LABELS: ReadonlySet<string> = new Set(PUBLISHER_LABELS.map(toWordKey));

/** Labels of where goods, people and pictures come from, as often as of texts. */
const NO_SOURCE: ReadonlySet<string> = new Set(
  ['origen', 'origine', 'origem', '提供', '提供元', '引用元'].map(toWordKey),
);

/** Labels under which all sorts of sources are named: officials, ministries, pictures, and outlets. */
export const ANY_SOURCE_LABELS: ReadonlySet<string> = new Set(
  [
    ...toLabels('source', ['original source', 'src', '消息来源', '新闻来源', '文章来源', '出处', '出處']),
  ].filter((label) => !NO_SOURCE.has(label)),
);

function toLabels(kind: 'outlet' | 'source', more: readonly string[]): ReadonlySet<string> {
  return new Set([...labelSet(kind), ...more.map(toWordKey)]);
}
