import { keepAnswers } from '../../text/keep-answers.ts';
import { foldDotless } from '../text/fold-dotless.ts';

/** Social networks, stock pictures, shops and page builders: pages print their names, texts do not come from them. */
const PLATFORMS =
  /^(?:facebook|twitter|x|instagram|telegram|whatsapp|you ?tube|tik ?tok|linked ?in|reddit|vk|vkontakte|threads|mastodon|bluesky|signal|viber|weibo|wechat|snapchat|pinterest|tumblr|flickr|medium|substack|patreon|paypal|disqus|gravatar|google(?: news| play| plus|\+)?|apple(?: news)?|app store|android|ios|microsoft|amazon|meta|word ?press(?:\.com|\.org)?|blogger|blogspot|joomla!?|drupal|wix|squarespace|taboola|outbrain|scribd|issuu|slideshare|docplayer|academia(?:\.edu)?|quora|php ?bb|xen ?foro|v ?bulletin(?: solutions)?|discourse|outlook|gmail|hotmail|proton ?mail|yahoo!? mail|zoom|spotify|soundcloud|apple podcasts|google podcasts|pocket|instapaper|evernote|feedly|flipboard|inoreader|mail ?chimp|constant contact|cookiebot|onetrust|piano|chartbeat|getty(?: images)?|shutterstock|i?stock(?:photo)?|alamy|unsplash|pixabay|wiki(?:pedia|media(?: commons)?)|creative commons|e-?mail|rss|web|internet|social media|screenshot|(?:.{1,30} )?word ?press theme(?: by .{1,30})?)(?:[ /](?:posts?|pages?|videos?|accounts?|channels?|users?|groups?|inc\.?|llc|photos?|images?|feed|via)\b.{0,30})?$/iu;

/** Databases, archives and mail lists: they carry texts of others. */
const CARRIERS =
  /^(?:lexis(?:-?nexis)?|nexis(?: uni)?|factiva|dow jones factiva|pro ?quest(?: llc)?|ebsco(?:host)?|newsbank|gale(?: onefile)?|(?:gbi-?)?genios|gbi-genios .{3,60}|wiso|europresse|eureka(?:\.cc)?|retriever|mediearkivet|infomedia|cnki|east ?view|integrum|wisers|wise ?news|news ?space|british newspaper archive|newspaperarchive|delpher|trove|gallica|anno|press ?reader|newspapers\.com|internet archive|wayback machine|archive\.(?:org|today|ph|is)|yahoo! groups|google groups|relief ?web|bbc monitoring|pr ?newswire|cision|business ?wire|globe ?newswire|clarinet|msn|aol)\b/iu;

/** Words that stand where a source would and name nobody. */
const NOBODY =
  /^(?:(?:news )?agencies|agency|wires?|wire (?:services?|reports?)|news ?wires?|(?:our |own |a |the )?(?:staff|correspondents?|reporters?|bureau|sources?)(?: (?:reporters?|writers?|reports?))?|(?:web|news|digital|online) (?:desk|team)|newsroom|editors?|editorial(?: board| team)?|press|media|news|(?:combined |our |local )?(?:staff|wire|news|press|media|agency|agencies)(?: (?:and|&) (?:staff|wire|news|agency|agencies))? (?:services?|reports?|sources?|dispatches|reporters?|correspondents?)|our .{2,30}|dispatches|various|multiple|several|other|own|original|unknown|anonymous|none|n\/?a|nil|go|author|archives?|file|files|handout|courtesy|supplied|submitted|here|link|exclusive|international|world|general|government|officials?|police|military|witness(?:es)?|us|me|you|our|this|that|these|all|no|yes|the)$/iu;

/** Nobody in particular, in other languages. */
const FOREIGN_NOBODY =
  /^(?:وكالات(?: الأنباء)?|وكالة|متابعات|مواقع(?: إلكترونية)?|وسائل إعلام|وسائل التواصل(?: الاجتماعي)?|مصادر|خاص|إنترنت|الإنترنت|خبرگزاری‌?ها|خبرگزاریها|رسانه‌ها|منابع خبری|اینترنت|فضای مجازی|ایجنسیاں|خبر ایجنسیاں|ذرائع|سوشل میڈیا|ajanslar|haber ajansları|basın|sosyal medya|агентства|сми|соб(?:ственная)? ?(?:информация|инф\.?|корр\.?)|собственный корреспондент|интернет|соцсети|открытые источники|本报|本報|本报讯|本站|本站讯|本网|本网讯|网络|互联网|综合|综合报道|社交媒体|原创|各社|本紙|編集部|자체취재|온라인|סוכנויות הידיעות|एजेंसी|एजेंसियां|(?:\S{2,12} )?(?:डेस्क|ডেস্ক|ڈیسک)|haber merkezi)$/iu;

/** Parts of a page and of a paper, not names of it. */
const SECTIONS =
  /^(?:(?:the |our |your )?(?:world|local|national|international|latest|breaking|top|top stories|business|sports?|regional|uk|us|u\.s\.|european?|asian?|africa|middle east|politics?|political|economy|economic|tech(?:nology)?|science|health|culture|arts|opinion|entertainment|life(?:style)?|video|live|more|related|recent|trending|most read|most popular|editor's picks|today's|daily|weekly|morning|evening|good|fake|old|new|big|all)(?: (?:&|and) [\p{L}]+)?(?: (?:news|headlines|stories|today|daily|weekly|newsletter|briefing|update|updates|bulletin|review|report|reports|live|online|now|tv|radio|media|press|coverage|edition))?|rural|crime|courts?|education|environment|transport|travel|property|money|markets?|food|fashion|books?|film|music|motoring|cars?|farming|agriculture|community|events?|home|homepage|front page|menu|search|about(?: us)?|contact(?: us)?|subscribe|newsletters?|log ?in|sign (?:in|up)|register|terms.{0,40}|privacy.{0,40}|cookies?.{0,40}|advertis.{0,40}|careers|jobs|help|faqs?|site ?map|rss feeds?|share|print|comments?|reply|tags?|topics?|sections?|features?|analysis|interviews?|reports?|articles?|letters?|obituar(?:y|ies)|columns?|columnists?|editorials?|letters to the editor|press releases?|press statement|communiqué(?:s)? de presse|pressemitteilung(?:en)?|medienmitteilung(?:en)?|comunicado(?:s)?(?: de prensa| de imprensa)?|nota(?:s)? de (?:prensa|imprensa)|comunicat[oi] stampa|пресс-релизы?|بيان صحفي|پریس ریلیز|新闻稿|新聞稿|プレスリリース|報道発表資料|basın bülteni|persbericht(?:en)?|komunikat prasowy|for immediate release|media (?:contact|release|advisory)|news releases?|all rights(?: reserved)?|copyright|e-?paper|podcasts?|photos?|videos?|gallery|galleries|weather|archives?|middle east|human rights|real estate|united (?:states|nations|kingdom)|accessibility(?: links)?|corrections?|follow us|read more|see also|page \d.{0,20}|(?:first|second|late|early|final|city|national|state|main|metro|home) edition)$/iu;

/** The same in other languages: an edition, the news of the hour, ways home, sections that every paper has. */
const FOREIGN_SECTIONS =
  /^(?:(?:druck|print|online)?ausgabe|heft|édition|numéro|edición|edizione|edição|editie|wydanie|выпуск|номер|sayı|baskı|son dakika|gündem|haberler|dünya|ekonomi|spor|[uú]ltimas? (?:hora|noticias?|notícias?)|[uú]ltima hora|noticias|notícias|à la une|(?:toute )?l'actualité|actualités?|dernières (?:nouvelles|infos|minutes)|en (?:bref|direct|continu)|schlagzeilen|nachrichten|aktuell|startseite|politik|wirtschaft|inicio|portada|deportes|sucesos|internacional|opinión|opinião|início|home|cronaca|notizie|ultime notizie|primo piano|новости|(?:главные|последние|свежие|все|другие|местные) новости|лента новостей|главная|политика|общество|экономика|أخبار|آخر الأخبار|أهم الأخبار|الأخبار|اخبار|آخرین اخبار|لینک‌?های (?:قابلیت )?دسترسی|روابط (?:سهولة )?الوصول|ссылки для (?:упрощенного|упрощённого) доступа|linkên eksesibilîteyê|erişilebilirlik bağlantıları|اخبار روز|صفحه نخست|تازہ ترین|首页|新闻|最新新闻|滚动新闻|(?:即時|國際|國內|社會|政治|財經|體育|娛樂|最新|熱門|相關|焦點|生活|地方|頭條|兩岸|本地)新聞|トップ|ニュース|速報|新着記事)$/iu;

/** What papers say of themselves below their names: `Independent daily newspaper`. */
const MOTTO =
  /(?:^|\s)(?:independent (?:daily|weekly|newspaper|news)|unabhängige|indépendant|independiente|independente|indipendente|يومية|أسبوعية|مستقلة|مستقل|независимая|ежедневная|günlük|bağımsız|روزانه|صبح ایران)(?:\s|$)/iu;

/** The number of an issue, a dispatch, a document: `Special Dispatch No. 9123`. */
const NUMBERED = /(?:^|\s)(?:no|nr|num|issue|vol)\.?\s?\d|№\s?\d|\d{5,}/iu;

/** The top line of a telephone's screen: `22 Norda 4G 37`. */
const STATUS_BAR = /(?:^|\s)(?:[2-5]G|LTE)(?:\s|$)/u;

const NOT_OUTLETS = [
  PLATFORMS,
  CARRIERS,
  NOBODY,
  FOREIGN_NOBODY,
  SECTIONS,
  FOREIGN_SECTIONS,
  MOTTO,
  NUMBERED,
  STATUS_BAR,
].map((pattern) => new RegExp(foldDotless(pattern.source), pattern.flags));

/** Whether a line or a name is known to name no outlet: a platform, a carrier, a section, a number, nobody in particular. */
export const isNotOutlet = keepAnswers((name): boolean => {
  const printed = foldDotless(name.trim());
  return NOT_OUTLETS.some((pattern) => pattern.test(printed));
});

/** Words of readers and pages before `newsletters`, `app`, `shop`: whose they are is said elsewhere. */
const OURS =
  /^(?:our|your|my|this|the|all|more|new|free|daily|weekly|unsere?|dein|ihre?|alle|mehr|neue|nos|votre|vos|notre|mon|ma|nuestros?|nuestras?|tu|tus|mis|nossas?|nossos?|seu|sua|i nostri|le nostre|tutti|tutte|onze|alle|наши|ваши|все|bizim|tüm|download|get|buy|nunua|purchase|subscribe|e|ai|live|radio|digital|mobile|android|iphone|ipad|ios|windows|smart|premier|champions|radio &|tv &)$/iu;

/** Whether a word only leads to what is offered: `Our newsletters`, `Buy e-paper`, `Nos applications`. */
export function isLeadWord(name: string): boolean {
  return OURS.test(name.trim());
}
