/** Words before the name of who took a picture, in the languages of the lexicons and a few more. */
const CREDIT_WORDS =
  'photo|photos|photograph|photographs|photographer|picture|pictures|image|images|credit|credits|courtesy|courtesy of|photo illustration|illustration|' +
  'photo credit|photo credits|image credit|image credits|picture credit|photo courtesy|image source|image courtesy|file photo|' +
  'foto|fotos|fotografie|fotograf|fotograf/in|bild|bilder|bildrechte|bildquelle|bildnachweis|bildcredit|fotoquelle|fotocredit|archivbild|archivfoto|symbolbild|symbolfoto|grafik|' +
  'crédit|crédits|crédit photo|crédits photo|crédit image|photographie|légende|' +
  'fotografía|imagen|crédito|créditos|imagem|foto de|divulgação|reprodução|arquivo|fotoğraf|görsel|' +
  'фото|фотография|иллюстрация|изображение|عکس|تصویر|صورة|الصورة|تصوير|تصاویر|写真|撮影|画像|图|图片|图源|圖|圖片|攝|사진|사진 제공|사진 출처|사진제공|자료사진|' +
  'zdjęcie|zdj|fot|fotografia|kuva|ljósmynd|ảnh|gambar|bildagentur|nuotr|צילום|ภาพ';

/** Names behind a credit's word: no sentence, but initials. */
const NAMES = '(?:[^.!?]|(?<=\\p{Lu})\\.){2,60}';

/** Agencies and services whose names close captions. */
const AGENCIES =
  'AP|AFP|EPA|EFE|ANSA|PTI|ANI|Reuters|REUTERS|Getty|Getty Images|GETTY IMAGES|Associated Press|AP Photo|Shutterstock|iStock|iStockphoto|Alamy|Flickr|Unsplash|Pexels|Pixabay|Xinhua|TASS|Bloomberg|Picture Alliance|picture alliance|Imago|imago images|imago|IMAGO|Keystone|KEYSTONE|NTB|Scanpix|AAP|PA|PA Wire|PA Images|Corbis|Statista|Adobe Stock|Depositphotos|ZUMA|Anadolu|AA';

/** `Photo: A. Doe`, `© Grain Press`, `Image credit: …`, `Photo by A. Doe`: a credit from its beginning to its end. */
const LABELLED_CREDIT = new RegExp(
  `^[([]?(?:(?:${CREDIT_WORDS}|quelle)(?: (?:credit|by|courtesy of|via))?\\s?(?:[:：=＝/|©]|\\.\\.\\.|\\bby\\b)|©)\\s?.{2,80}$`,
  'iu',
);

/** `A. Doe/Grain Press`, `Grain Press via AP`, `A. Doe / Getty Images`: names alone, an agency or a stroke among them. */
const NAMED_CREDIT =
  /^[([]?(?:[\p{Lu}\p{M}][\p{L}\p{M}.'’&-]*[ ,]*(?:\b(?:for|via|of|and|the|de|di|von)\b )?){1,6}(?:\s?[/|]\s?|\svia\s|,\s)(?:\p{Lu}[\p{L}\p{M}.'’&-]*[ /|]*){1,6}[)\]]?$/u;

/** A name of an agency at the end. */
const AGENCY_END = new RegExp(
  `(?:^|[\\s/(|©])(?:${AGENCIES}|dpa|DPA|APA)(?: (?:Images|Photo|photo|file|File))?[)\\].]?$`,
  'u',
);

/** A credit behind a caption, in brackets: `(Image: Grain Press)`, `[Photo = M. Okoye]`, `(Credit: A. Doe)`. */
const LABEL_IN_BRACKETS = new RegExp(
  `[([（［](?:${CREDIT_WORDS})s?(?:(?=[)\\]）］])|(?:\\s?[:：=＝/|]|\\s(?:by|courtesy|via|de|von)\\s|\\s)[^()（）]{0,80}[)\\]）］])[.。]?$`,
  'iu',
);

/** `(Source: Grain Press)` closes captions, and paragraphs of stories as well. */
const SOURCE_IN_BRACKETS =
  /[([（［](?:source|quelle|fonte|fuente|kaynak|источник|出典|출처)\s?[:：=＝]\s?[^()（）]{2,60}[)\]）］]$/iu;

/** A caption that only names its source is no longer, in characters. */
const SOURCED = 220;

/** A credit behind a caption that an agency's name or a sign tells. */
const BEHIND_CAPTION = new RegExp(
  [
    // (AP Photo/A. Doe, File), (Grain Press/A. Doe), (AFP)
    `[([](?:[^()]{2,50}(?:/|\\bvia )[^()]{2,50}|(?:${AGENCIES})(?:[ /][^()]{0,50})?)[)\\]]`,
    // Photograph: A. Doe/Grain Press; Credit... A. Doe; © A. Doe; …at the mill.Bild: A. Doe/Grain Press
    `(?:(?<=[\\s.,]|\\p{Ll})(?:Photograph|Photo|PHOTO|Picture|Image|Pic|Foto|Fot|Bild|Bildrechte|Bildquelle|Bildnachweis|Crédit|Crédits|Credit|Courtesy|Fotoğraf|Ljósmynd|Zdjęcie|Фото)|(?<=[\\s.])(?:Quelle|Imagen|Imagem|Crédito))(?: credit| by)?(?:[:/]|\\.\\.\\.|\\sby\\b)\\s?${NAMES}`,
    // … at the mill. صورة: …; … at the mill. Fot. A. Doe; … at the mill. Photo A. Doe
    `(?<=[\\s.。])(?:Ảnh|Kuva|Fotó|Snímek|Snimka|Снимка|Φωτογραφία|تصوير|صورة|عکس|تصویر|צילום|फोटो|ภาพ|사진|写真|撮影)\\s?[:：=・]\\s?${NAMES}`,
    '(?<=[\\s.])(?:[Ff]ot|[Zz]dj|[Nn]uotr)\\. \\p{Lu}[\\p{L}’.-]+(?: \\p{Lu}[\\p{L}’.-]+){1,3}',
    `(?<=[.!?…»] )(?:Photo|Foto|Bild) \\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3}`,
    `(?<=[\\s.])©\\s?${NAMES}`,
    // AP Photo/A. Doe; A. Doe/Getty Images; in the mill.Pexels/A. Doe
    `(?<=[.!?…"'”’)\\s]|\\p{Ll})(?:AP Photo|Getty(?: Images)?|Shutterstock|EPA-EFE|AFP|REUTERS|Unsplash|Pexels|Pixabay)(?:/[^.!?]{2,50})?`,
    '/\\s?(?:AFP - Getty Images(?: file)?|AP Photo|Getty Images(?: \\p{L}{2,12})?|GETTY IMAGES|iStock|Shutterstock|Alamy|AFP|AP|Reuters|REUTERS|EPA|PA Wire|PA Images|picture alliance|imago images|IMAGO|Anadolu)(?: via [^.!?]{2,40})?',
    // … in the mill. A. Doe/NPR; … in the mill. AFP - A. Doe; … in the mill Reuters/A. DOE
    `(?<=[.!?…"'”’)]\\s?)\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3} ?/ ?\\p{Lu}[\\p{L} ]{1,24}`,
    `(?<=[.!?…"'”’)]\\s)(?:AFP|AP|Reuters|EPA) - \\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3}`,
    `(?<=\\s)(?:Reuters|REUTERS)/\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3}`,
    // ＝長野県内で2021年5月14日、河野里美撮影
    '(?:撮影|提供|摄|攝|\\s图|\\s圖)',
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/u, '(?:')
    .replace(/$/u, ')(?:(?<![)\\]])[.])?(?: (?:less|more))?$'),
  'u',
);

/** Captions open with a word for what they stand under: `Image: A. Doe at the mill`. */
const CAPTION_LABEL =
  /^(?:image|photo|picture|video|watch|foto|bild|imagen|vidéo|vídeo|caption|file photo|file|zdjęcie|фото|видео)\s?:\s\S/iu;

/** A line that only says who took a picture. Not prose, no sentence. */
export function isCreditLine(text: string): boolean {
  if (text.length > 100 || text.includes('](') || /\p{Ll}{3}[.!?]\s/u.test(text)) return false;
  return (
    LABELLED_CREDIT.test(text) ||
    (AGENCY_END.test(text) && text.split(' ').length <= 9) ||
    (NAMED_CREDIT.test(text) && text.includes('/'))
  );
}

/** Whether a passage ends in a picture's credit (which no stop closes), or opens as a caption: `… in Norda. (Grain Press/M. Okoye)`. */
export function isCreditedCaption(text: string): boolean {
  const tail = text.slice(-140);
  return (
    (!/[.!?]$/u.test(tail) && BEHIND_CAPTION.test(tail)) ||
    LABEL_IN_BRACKETS.test(tail) ||
    (text.length <= SOURCED && SOURCE_IN_BRACKETS.test(tail)) ||
    (text.length <= 300 && CAPTION_LABEL.test(text))
  );
}

/** Agencies alone between brackets sign stories as well, and so does a copyright: `(dpa)`, `(AFP/Reuters)`, `© Grain Press`. */
const SIGNATURE =
  /(?:[([](?:\p{L}{1,7}(?:\s?[/,;]\s?|\s-\s|\s(?:und|and|et|y|e|with|mit|avec|con)\s)?){1,5}[)\]]|©[^/()]{2,60})$/u;

/** What a clause ends with as well: `… a source told AFP`. */
const CLAUSE_END = /\p{Ll}[,;]? (?:AP|AFP|EPA|EFE|PA|AA|REUTERS|Reuters|Getty)$/u;

/** Whether a photographer's credit closes a passage, which no story's paragraph does: `The mill in May. (M. Okoye/AP)`. */
export function isPhotoCaption(text: string): boolean {
  const tail = text.slice(-140);
  if (/^[[(]/u.test(text) || tail.includes('://')) return false;
  if (/[.!?]$/u.test(tail) || SIGNATURE.test(tail) || CLAUSE_END.test(tail)) return false;
  return BEHIND_CAPTION.test(tail) || LABEL_IN_BRACKETS.test(tail);
}
