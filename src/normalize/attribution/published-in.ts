import { keepFor } from '../../text/keep-answers.ts';
import type { Document } from '../document.ts';
import { isNotOutlet } from '../lines/not-outlets.ts';
import { isLooseName, isPaperName } from '../lines/outlet-name.ts';
import { mayBePlace } from '../lines/place-or-name.ts';
import { endsSentence } from '../lines/sentence.ts';
import { findLabelledNames } from './labelled-names.ts';

/** An outlet and the day on which it published the text, on one line. View offsets. */
export interface PublishedIn {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly line: { readonly start: number; readonly end: number };
  /** What stands behind the name and the words that lead to a day. */
  readonly day: { readonly at: number; readonly text: string };
}

/** `كتب – … نشر في الوفد يوم 15 - 01 - 2020`, as archives of the press print it below a headline; in the words of other archives. */
const FORM =
  /(?:^|[\s.,،])(?:نشر في|نُشر في|نشرت في|نشر على|منتشر شده در|چاپ شده در|شائع شدہ|published in|paru dans|erschienen in|publicado en|publicado em|pubblicato su|опубликовано в|yayımlandığı yer)\s[«"“]?(?<name>[^\d«»"“”:]{2,50}?)[»"”]?,?\s(?:يوم|بتاريخ|در تاریخ|بتاریخ|on|le|am|el|em|il)\s(?=\S)/iu;

/** A day behind a name under a label of the source: `Источник: «Степной вестник», 27 августа 2021 г.` */
const BEHIND_NAME =
  /^[»"”“]?(?:\s?\([^()]{2,30}\))?(?:[,،]|\svom|\sdu|\sdel|\sfrom|\svan|\sfrån|\sz dnia|\sот)\s(?:(?:№|No\.?|N°|Nr\.)\s?\d{1,6}(?:\s?\(\d{1,6}\))?,\s)?(?=\S)/u;

/** Lines below a headline on which an archive says it. */
const BELOW = 3;

/** Where a page says in which outlet a text was published, and when: below its headline, or under a label of the source. */
export const findPublishedIn = keepFor((document: Document): readonly PublishedIn[] => {
  const { headline, lines, view } = document;
  const below = lines
    .filter(({ isBlank, from }) => !isBlank && headline !== null && from >= headline.end)
    .slice(0, BELOW);
  const archived = below.flatMap(({ text, from, to }): readonly PublishedIn[] => {
    const found = text.length > 160 ? null : FORM.exec(text);
    const name = found?.groups?.name;
    if (!found || name === undefined || isNotOutlet(name)) return [];
    // `The study was published in Nature on May 3, 2021.` is a sentence of the story.
    if (found.index > 0 && /^\p{Script=Latin}/u.test(name) && endsSentence(text)) return [];
    if (document.outlets.known(name) === null && (!isLooseName(name) || mayBePlace('in ', name))) return [];
    const at = found.index + found[0].length;
    const start = from + found.index + found[0].indexOf(name);
    const words = found[0].trimStart();
    const line = { start: from + found.index + found[0].length - words.length, end: to };
    return [{ name, start, end: start + name.length, line, day: { at: from + at, text: text.slice(at) } }];
  });
  const labelled = findLabelledNames(document).flatMap(
    ({ name, start, end, line }): readonly PublishedIn[] => {
      const rest = view.text.slice(end, Math.min(line.end, end + 100));
      const at = BEHIND_NAME.exec(rest)?.[0].length;
      return at === undefined
        ? []
        : [{ name, start, end, line, day: { at: end + at, text: rest.slice(at) } }];
    },
  );
  return [...archived, ...labelled, ...findBehind(document)];
});

/**
 * `Published in Dawn, May 17th, 2021`, `Tekst: Jan Jansen. Verschenen in De Avond op zaterdag 15 mei 2021, pagina 4`: as papers print it behind a story
 * from their print edition.
 */
const BEHIND =
  /^(?:[^.:]{2,20}: [^.]{3,60}\. )?(?:first )?(?:published in|verschenen in|gepubliceerd in|erschienen in(?: der| dem)?|paru dans|publié dans|publicado en|publicado em|publicada em|pubblicato su|publicerad i|publicerat i|publisert i|bragt i|julkaistu|opublikowano w|ukazało się w|vyšlo v|megjelent|опубликовано в) (?<name>[^\d«»"“”:,]{2,40}?)(?:,| on| op| am| vom| le| el| em| il| den| dne| dnia| от) (?=\p{L}+ \d|\d{1,2}[. ]|\p{L}+,? \d{1,2}[. ])/iu;

/** The last passages of the story and those behind it among which a paper says it. */
const FOOT = { above: 2, below: 6 };

/** Such a line is no longer. */
const LONGEST = 140;

function findBehind({ passages, afterProse, outlets }: Document): readonly PublishedIn[] {
  const foot = passages.slice(Math.max(0, afterProse - FOOT.above), afterProse + FOOT.below);
  return foot.flatMap(({ text, start, end }): readonly PublishedIn[] => {
    const found = text.length > LONGEST ? null : BEHIND.exec(text);
    const name = found?.groups?.name;
    if (!found || name === undefined) return [];
    if (outlets.named(name) === null && !(isPaperName(name) && !isNotOutlet(name))) return [];
    const at = start + found[0].lastIndexOf(name);
    const day = { at: start + found[0].length, text: text.slice(found[0].length) };
    return [{ name, start: at, end: at + name.length, line: { start, end }, day }];
  });
}
