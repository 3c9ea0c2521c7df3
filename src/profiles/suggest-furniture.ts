import type { Furniture } from '../model/source-profile.ts';
import { storyOf } from './story-of.ts';

/** One text as passages, in order; `isProse` where one reads as running text. */
export type PassagesOfText = readonly { readonly text: string; readonly isProse: boolean }[];

/** A passage that many texts repeat, for a person to decide on. */
export interface RepeatedPassage extends Furniture {
  /** In how many texts it stands. */
  readonly seen: number;
  /** Its share of the texts that were read, 0 to 1. */
  readonly share: number;
  /** Whether it reads as running text: the one kind that a story may have. */
  readonly isProse: boolean;
}

/** What all texts repeat, and how many texts there were. */
export interface FurnitureDraft {
  readonly texts: number;
  /** Forms of first and last lines that half of the texts share, digits as `{number}`. */
  readonly edges: readonly {
    readonly where: 'first-line' | 'last-line';
    readonly template: string;
    readonly seen: number;
  }[];
  /** Most frequent first; of as many prints, in the order of the pages. */
  readonly passages: readonly RepeatedPassage[];
}

/** Fewer texts are a coincidence, and so is a smaller share of a large archive. */
const [LEAST_TEXTS, LEAST_SHARE] = [5, 0.1];

/** A first or last line longer than this is no cue. */
const EDGE = 80;

/** Longer passages are stories, however often they were saved. */
const LONGEST = 1000;

/** What lines say they are, in any case; all others are machinery of the page. */
const FORMS: readonly { readonly label: Furniture['label']; readonly pattern: RegExp }[] = [
  {
    label: 'licence',
    pattern:
      /©|\(c\)|copyright|all rights reserved|licen[cs]ed under|droits réservés|rechte vorbehalten|derechos reservados|права защищены|الحقوق محفوظة/iu,
  },
  {
    label: 'related',
    pattern:
      /^(?:read (?:more|also|next)|see also|related|most (?:read|viewed|popular)|more (?:news|stories)|you may also like|latest)/iu,
  },
  {
    label: 'form',
    pattern:
      /^(?:\*?\s?(?:your )?(?:name|e-?mail|comment|captcha|website)\s?\*?:?|leave a (?:reply|comment)|submit)$/iu,
  },
  {
    label: 'promo',
    pattern: /^(?:please |support|donate|subscribe|sign up|follow|join|download|get the|like us)/iu,
  },
];

/**
 * Passages that at least five texts, and a tenth of all, repeat word for word. Texts that tell the same story count once, so
 * that a story saved many times proposes nothing of itself. Linear in the length of the texts, which are held in memory.
 * @param texts one source's texts, or one folder's
 */
export function suggestFurniture(texts: Iterable<PassagesOfText>): FurnitureDraft {
  const read = Array.from(texts, toText);
  const textsWith = new Map<string, number>();
  for (const { prose } of read) {
    for (const passage of prose) textsWith.set(passage, (textsWith.get(passage) ?? 0) + 1);
  }
  const isProse = (passage: string) => textsWith.has(passage);
  const seen = new Map<string, Set<string>>();
  const edges = new Map<string, Set<string>>();
  const stories = new Set<string>();
  for (const { all, prose, ends } of read) {
    const story = storyOf(prose, textsWith) ?? all.join('\n');
    stories.add(story);
    for (const end of ends) note(edges, end, story);
    for (const passage of all) {
      if (passage.length <= LONGEST && /[\p{L}\p{N}]/u.test(passage)) note(seen, passage, story);
    }
  }
  const least = Math.max(LEAST_TEXTS, Math.ceil(stories.size * LEAST_SHARE));
  const passages = [...seen]
    .filter(([, { size }]) => size >= least)
    .map(([text, { size }]): RepeatedPassage => {
      const share = size / stories.size;
      return { text, label: labelOf(text), seen: size, share, isProse: isProse(text) };
    })
    .sort((a, b) => b.seen - a.seen);
  const shared = [...edges].flatMap(([key, { size }]) => {
    const at = key.indexOf(' ');
    const where = key.startsWith('first') ? ('first-line' as const) : ('last-line' as const);
    return size >= LEAST_TEXTS && size * 2 >= stories.size
      ? [{ where, template: key.slice(at + 1), seen: size }]
      : [];
  });
  return { texts: stories.size, edges: shared, passages };
}

/** A text as it is compared: its passages with white space folded, each once. */
interface Text {
  readonly all: readonly string[];
  readonly prose: readonly string[];
  /** Place and form of its first and last lines, digits as `{number}`. */
  readonly ends: readonly string[];
}

function toText(passages: PassagesOfText): Text {
  const folded = passages.map(({ text, isProse }) => ({ text: text.replace(/\s+/gu, ' ').trim(), isProse }));
  const textsOf = (some: typeof folded) => [...new Set(some.map(({ text }) => text))];
  const ends = [
    ['first-line', passages.at(0)?.text],
    ['last-line', passages.at(-1)?.text],
  ] as const;
  return {
    all: textsOf(folded),
    prose: textsOf(folded.filter(({ isProse }) => isProse)),
    ends: ends.flatMap(([where, line]) =>
      line === undefined || line.length > EDGE ? [] : [`${where} ${line.replace(/\d{1,12}/gu, '{number}')}`],
    ),
  };
}

function note(stories: Map<string, Set<string>>, key: string, story: string): void {
  stories.set(key, (stories.get(key) ?? new Set()).add(story));
}

function labelOf(text: string): Furniture['label'] {
  return FORMS.find(({ pattern }) => pattern.test(text))?.label ?? 'widget';
}
