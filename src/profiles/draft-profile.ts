import { stringify } from 'yaml';
import type { SourceProfile } from '../model/source-profile.ts';
import type { FurnitureDraft } from './suggest-furniture.ts';

/** Whose draft it is, as far as that is known. */
export interface DraftSubject {
  readonly id: string;
  /** As the texts name it; null where only a folder is known. */
  readonly name: string | null;
  /** What the catalogue or the archive has of it already. */
  readonly profile: SourceProfile | null;
}

/**
 * The draft of a source profile, as YAML to read, thin out and rename: repeated passages, and as comments what the texts
 * do not tell. What an accepted profile has already is left as it is and not repeated.
 */
export function draftProfile(
  { id, name, profile }: DraftSubject,
  { texts, edges, passages }: FurnitureDraft,
): string {
  const accepted = new Set(profile?.furniture.map(({ text }) => text));
  const fresh = passages.filter(({ text }) => !accepted.has(text));
  const kept = profile?.furniture ?? [];
  const lines = [
    `# A draft from ${texts} texts. No build reads it: look at each passage, delete those that belong to stories,`,
    `# then rename the file to \`${id}.yaml\`. \`seen\` says in how many texts a passage stands, word for word.`,
    `id: ${id}`,
    ...(profile === null
      ? [`name: ${quoted(name ?? id)}${name === null ? ' # the usual English name' : ''}`]
      : []),
    '',
    `furniture:${kept.length + fresh.length === 0 ? ' []' : ''}`,
    ...kept.flatMap((entry) => entryLines(entry.text, entry.label, entry.seen, 'accepted before')),
    ...fresh.flatMap(({ text, label, seen, isProse }) =>
      entryLines(text, label, seen, isProse ? 'reads as running text: is it part of a story?' : null),
    ),
    '',
    '# What repetition does not tell; take out the mark of a comment where you know it.',
    `# zone: ${profile?.zone ?? 'Europe/London'} # in which it prints clock times`,
    `# country: ${profile?.country ?? 'GB'}`,
    `# languages: [${(profile?.languages ?? ['en']).join(', ')}]`,
    ...(edges.length === 0
      ? []
      : [
          '# layout: # cues by which its texts are known where they name nobody: three at least, one of them `exclusive: true`',
          ...edges.flatMap(({ where, template, seen }) => [
            `#   - says: ${quoted(`the ${where.replace('-', ' ')} of ${seen} of ${texts} texts`)}`,
            `#     where: ${where}`,
            `#     template: ${quoted(template)}`,
          ]),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function entryLines(
  text: string,
  label: string,
  seen: number | undefined,
  note: string | null,
): readonly string[] {
  return [
    ...(note === null ? [] : [`  # ${note}`]),
    `  - text: ${quoted(text)}`,
    `    label: ${label}`,
    ...(seen === undefined ? [] : [`    seen: ${seen}`]),
  ];
}

/** A double-quoted YAML string on one line. */
function quoted(text: string): string {
  return stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}
