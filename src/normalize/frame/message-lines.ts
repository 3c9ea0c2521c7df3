import { FRAME_WORDS } from '../languages/frame-words.ts';
import { toPhraseTest } from '../lines/phrase-lines.ts';

/** A day in figures and a clock time, as messengers print them. */
const TIME = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? (?:at )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?`;

/** `Evening Grain, [17.05.2021 09:12]`, `[17/05/2021, 09:12] Evening Grain`: who sent a message, and when. */
const HEAD = new RegExp(String.raw`^(?:[^[\]]{1,80},? ?\[${TIME}\]:?|\[${TIME}\] [^:]{1,60}:?)$`, 'u');

/** `[ Photo ]`, `[Album]`, `(File not included. …)`: what stands where a messenger's file stood. */
const FILE =
  /^(?:\[ ?(?:photo|video|album|gif|sticker|file|document|audio|voice message|poll|media|фотография|фото|видео|файл|foto|vídeo|vidéo|video|fotoğraf|görsel|صورة|فيديو|عکس|ویدیو|تصویر|图片|视频|写真|動画)[^\]]{0,40}\]|(?:photo|video|file|image) not included,?.{0,80}|<(?:media omitted|medien ausgeschlossen|multimedia omitido|médias omis|arquivo de mídia oculto|без медиафайлов)>)$/iu;

/** `12.3K views`, `👁 4.5K`, `1204 просмотра`. */
const VIEWS =
  /^(?:👁\uFE0F?\s*)?[\d.,]+ ?[kmкм]?(?: (?:views?|vues|aufrufe|vistas|visualizações|visualizzazioni|görüntülenme|просмотр\p{L}*|مشاهدة|بازدید|次浏览))?$/iu;

/** Signs of reactions with their counts: `👍 12 ❤ 5 🔥 2`. */
const REACTIONS = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|[\s\d.,KMk·+])+$/u;

/** A handle or an address of a channel. */
const CHANNEL = /(?<![\p{L}\d.])@\w{4,}|\bt\.me\/\S|\bwa\.me\/\S|\bwhatsapp\.com\/channel\/\S/iu;

const isForwarded = toPhraseTest(FRAME_WORDS.forwarded);

/** What a line of a messenger's export is; null for what is none. */
export type MessageLine = 'head' | 'file' | 'count' | 'channel';

/**
 * Reads one short line of a messenger's export. A line that names a channel is its plea: `👉 Subscribe:
 * @grain`, `t.me/grain`; not a sentence in which somebody's handle stands.
 * @param comparable the line, as `toComparable` leaves it
 * @param words how many words the line has
 */
export function readMessageLine(text: string, comparable: string, words: number): MessageLine | null {
  if (text.length > 160) return null;
  if ((text.includes('[') && HEAD.test(text)) || (words <= 12 && isForwarded(comparable))) return 'head';
  if (FILE.test(text)) return 'file';
  if (/\p{Extended_Pictographic}/u.test(text) && REACTIONS.test(text) && /[^\s\d.,#*+]/u.test(text))
    return 'count';
  if (/[\p{L}👁]/u.test(text) && VIEWS.test(text)) return 'count';
  return words <= 14 && CHANNEL.test(text) && !/[.!?…。]["'»”]?$/u.test(text) ? 'channel' : null;
}
