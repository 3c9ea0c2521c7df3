import { loadNames } from '../files/content/load-names.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { foldSpelling } from '../names/fold-spelling.ts';
import { type CountedSpelling, mentionsOf, type NameProposal, suggestNames } from '../names/suggest-names.ts';
import { counted } from '../site/counted.ts';
import { readRecords } from './read-records.ts';

/** What an archive's texts propose for its list of names. */
export interface NamesDraft {
  /** Texts that were read. */
  readonly texts: number;
  readonly proposals: readonly NameProposal[];
  /** Ids that the list has already. */
  readonly ids: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the texts that were normalized last, and proposes names that the list does not know. */
export async function draftNames(contentDir: string): Promise<NamesDraft> {
  const { names, diagnostics } = await loadNames(contentDir);
  const texts: string[] = [];
  for await (const { blocks } of readRecords(contentDir))
    texts.push(blocks.map(({ text }) => text).join('\n'));
  const ids = names.map(({ id }) => id);
  return { texts: texts.length, proposals: suggestNames(texts, names), ids, diagnostics };
}

/** What nobody but a person can say; the list is refused until it is one of them. */
const KIND = 'person, group or place';

/**
 * The proposals as entries of the list's YAML, each with what speaks for it. An entry becomes one by a person's word
 * for its kind; a further spelling of a known name is a comment, which does nothing.
 * @param most how many of them
 */
export function draftLines({ proposals, ids }: NamesDraft, most: number): readonly string[] {
  const taken = new Set(ids);
  return proposals.slice(0, most).flatMap(({ spellings, known }) => {
    const mentions = `# ${counted(mentionsOf(spellings), 'mention')}: ${spellings.map(({ spelling, mentions }) => `${inComment(spelling)} ${mentions}`).join(', ')}`;
    const [head, ...others] = distinct(spellings);
    if (known !== null || head === undefined) {
      const words = [head, ...others].map((spelling) => JSON.stringify(spelling)).join(', ');
      return [
        `  ${mentions}`,
        `  # If that is \`${known}\`, add to its spellings; else to what it is \`not\`: ${words}`,
      ];
    }
    return [
      `  ${mentions}`,
      `  - id: ${JSON.stringify(idOf(head, taken))}`,
      `    name: ${JSON.stringify(head)}`,
      `    kind: "${KIND}"`,
      ...(others.length === 0
        ? []
        : [`    spellings: [${others.map((each) => JSON.stringify(each)).join(', ')}]`]),
    ];
  });
}

/** Spellings that a list has to name apart: case, accents and the form of apostrophes do not count. */
function distinct(spellings: readonly CountedSpelling[]): readonly string[] {
  return [
    ...new Map(spellings.toReversed().map(({ spelling }) => [foldSpelling(spelling), spelling])).values(),
  ].reverse();
}

/** A spelling holds no line end; one that did would end the comment. */
function inComment(spelling: string): string {
  return spelling.replace(/\s+/gu, ' ');
}

/** In kebab-case and of nobody else; what has no Latin letter gets a place to write one, which the list refuses. */
function idOf(name: string, taken: Set<string>): string {
  const plain = foldSpelling(name)
    .replace(/'/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);
  if (plain === '') return '?';
  let id = plain;
  for (let next = 2; taken.has(id); next += 1) id = `${plain}-${next}`;
  taken.add(id);
  return id;
}
