import type { Furniture } from '../model/source-profile.ts';

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
 * that a story saved many times proposes nothing of itself. Linear in the length of the texts.
 * @param texts one source's texts, or one folder's
 */
export function suggestFurniture(texts: Iterable<PassagesOfText>): FurnitureDraft {
  const seen = new Map<string, { readonly stories: Set<string>; readonly isProse: boolean }>();
  const stories = new Set<string>();
  const edges = new Map<string, Set<string>>();
  for (const passages of texts) {
    const story = longestOf(passages);
    stories.add(story);
    for (const [where, passage] of [
      ['first-line', passages.at(0)],
      ['last-line', passages.at(-1)],
    ] as const) {
      if (passage === undefined || passage.text.length > EDGE) continue;
      const key = `${where} ${passage.text.replace(/\d{1,12}/gu, '{number}')}`;
      edges.set(key, (edges.get(key) ?? new Set()).add(story));
    }
    for (const { text, isProse } of passages) {
      const key = text.replace(/\s+/gu, ' ').trim();
      if (key.length > LONGEST || !/[\p{L}\p{N}]/u.test(key)) continue;
      const entry = seen.get(key);
      if (entry === undefined) seen.set(key, { stories: new Set([story]), isProse });
      else entry.stories.add(story);
    }
  }
  const least = Math.max(LEAST_TEXTS, Math.ceil(stories.size * LEAST_SHARE));
  const passages = [...seen]
    .filter(([text, entry]) => entry.stories.size >= least && !stories.has(text))
    .map(([text, entry]): RepeatedPassage => {
      const count = entry.stories.size;
      return { text, label: labelOf(text), seen: count, share: count / stories.size, isProse: entry.isProse };
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

/** The longest running text: two texts that share it tell one story. */
function longestOf(passages: PassagesOfText): string {
  let longest = '';
  for (const { text, isProse } of passages) if (isProse && text.length > longest.length) longest = text;
  return longest === '' ? passages.map(({ text }) => text).join('\n') : longest.replace(/\s+/gu, ' ').trim();
}

function labelOf(text: string): Furniture['label'] {
  return FORMS.find(({ pattern }) => pattern.test(text))?.label ?? 'widget';
}
