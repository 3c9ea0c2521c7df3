/** Words before the name of who took a picture, in the languages of the lexicons. */
const CREDIT_WORDS =
  'photo|photos|photograph|photographs|photographer|picture|pictures|image|images|credit|credits|courtesy|courtesy of|photo illustration|illustration|' +
  'foto|fotos|fotografie|bild|bilder|quelle|crédit|crédits|crédit photo|photographie|fotografía|imagen|imagem|foto de|crédito|divulgação|reprodução|fotoğraf|' +
  'фото|фотография|иллюстрация|عکس|تصویر|صورة|الصورة|تصوير|تصاویر|写真|撮影|画像|图|图片|图源|攝|圖|圖片';

/** Agencies and services whose names close captions. */
const AGENCIES =
  'AP|AFP|EPA|EFE|ANSA|DPA|dpa|PTI|ANI|Reuters|REUTERS|Getty|Getty Images|Associated Press|AP Photo|Shutterstock|iStock|Alamy|Flickr|Unsplash|Xinhua|TASS|Bloomberg|Picture Alliance|Imago|imago images|IMAGO|Keystone|NTB|Scanpix|AAP|PA|Corbis|Statista';

/** `Photo: A. Doe`, `© Grain Press`, `Image credit: …`, `Photo by A. Doe`: a credit from its beginning to its end. */
const LABELLED_CREDIT = new RegExp(
  `^[([]?(?:(?:${CREDIT_WORDS})(?: (?:credit|by|courtesy of|via))?\\s?(?:[:：/|©]|\\.\\.\\.|\\bby\\b)|©)\\s?.{2,80}$`,
  'iu',
);

/** `A. Doe/Grain Press`, `Grain Press via AP`, `A. Doe / Getty Images`: names alone, an agency or a stroke among them. */
const NAMED_CREDIT =
  /^[([]?(?:[\p{Lu}\p{M}][\p{L}\p{M}.'’&-]*[ ,]*(?:\b(?:for|via|of|and|the|de|di|von)\b )?){1,6}(?:\s?[/|]\s?|\svia\s|,\s)(?:\p{Lu}[\p{L}\p{M}.'’&-]*[ /|]*){1,6}[)\]]?$/u;

/** A name of an agency at the end. */
const AGENCY_END = new RegExp(
  `(?:^|[\\s/(|©])(?:${AGENCIES})(?: (?:Images|Photo|photo|file|File))?[)\\].]?$`,
  'u',
);

/** A credit behind a caption: in brackets, or behind a word for picture. */
const BEHIND_CAPTION = new RegExp(
  [
    // (AP Photo/A. Doe, File), (Grain Press/A. Doe), (Credit: A. Doe)
    `[([](?:(?:${CREDIT_WORDS})\\b[^()]{0,80}|[^()]{2,50}(?:/|\\bvia )[^()]{2,50}|(?:${AGENCIES})(?:[ /][^()]{0,50})?)[)\\]]`,
    // Photograph: A. Doe/Grain Press; Credit... A. Doe; © A. Doe
    `(?<=[\\s.])(?:(?:Photograph|Photo|Picture|Image|Foto|Bild|Crédit|Credit|Courtesy|Fotoğraf|Фото)(?: credit| by)?(?::|\\.\\.\\.|\\sby\\b)|©)\\s?[^.!?]{2,60}`,
    // AP Photo/A. Doe; A. Doe / Grain Press without a bracket is too weak
    `(?<=[.!?…"'”’)\\s])(?:AP Photo|Getty(?: Images)?|Shutterstock|EPA-EFE|AFP|REUTERS)(?:/[^.!?]{2,50})?`,
    // ＝長野県内で2021年5月14日、河野里美撮影
    '(?:撮影|提供|摄|攝|\\s图|\\s圖)',
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/u, '(?:')
    .replace(/$/u, ')$'),
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
  const isCredited = !/[.!?]$/u.test(text) && BEHIND_CAPTION.test(text.slice(-140));
  return isCredited || (text.length <= 300 && CAPTION_LABEL.test(text));
}
