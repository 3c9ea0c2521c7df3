import type { LabelWords } from '../languages/lexicon.ts';
import { LEXICONS } from '../languages/lexicons.ts';
import { toWordKey } from '../languages/word-key.ts';

/** Labels of one kind in all languages, as keys of words (`toWordKey`). */
export function labelSet(...kinds: readonly (keyof LabelWords)[]): ReadonlySet<string> {
  return new Set(labelWords(...kinds).map(toWordKey));
}

/** Labels of some kinds in all languages, as printed. */
export function labelWords(...kinds: readonly (keyof LabelWords)[]): readonly string[] {
  return LEXICONS.flatMap(({ labels }) => kinds.flatMap((kind) => labels[kind]));
}

/** Which languages print a label: its key → their codes. */
const LANGUAGES: ReadonlyMap<string, ReadonlySet<string>> = toLanguages();

function toLanguages(): ReadonlyMap<string, ReadonlySet<string>> {
  const languages = new Map<string, Set<string>>();
  for (const { code, labels } of LEXICONS)
    for (const label of Object.values(labels).flat()) {
      const key = toWordKey(label);
      languages.set(key, (languages.get(key) ?? new Set()).add(code));
    }
  return languages;
}

/**
 * The language that a label shows, or else that of the text: `Publié le` is French whatever stands
 * around it, `Date` is of the text's own language.
 */
export function languageAt(label: string, ofText: string | null): string | null {
  const languages = LANGUAGES.get(label);
  if (languages === undefined || languages.has('en') || (ofText !== null && languages.has(ofText)))
    return ofText;
  const [only] = languages;
  return languages.size === 1 ? (only ?? null) : ofText;
}

/** Whether any language prints this label, in the key of words. */
export function isLabelWord(label: string): boolean {
  return LANGUAGES.has(label);
}
