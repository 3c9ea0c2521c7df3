import { loadNames } from '../files/content/load-names.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type NameProposal, suggestNames } from '../names/suggest-names.ts';
import { readRecords } from './read-records.ts';

/** What an archive's texts propose for its list of names. */
export interface NamesDraft {
  /** Texts that were read. */
  readonly texts: number;
  readonly proposals: readonly NameProposal[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the texts that were normalized last, and proposes which spellings may be one name. */
export async function draftNames(contentDir: string): Promise<NamesDraft> {
  const { names, diagnostics } = await loadNames(contentDir);
  const texts: string[] = [];
  for await (const { blocks } of readRecords(contentDir))
    texts.push(blocks.map(({ text }) => text).join('\n'));
  return { texts: texts.length, proposals: suggestNames(texts, names), diagnostics };
}

/** The proposals as lines of YAML to copy from, each with what speaks for it; nothing of it is decided. */
export function draftLines({ proposals }: NamesDraft): readonly string[] {
  return proposals.flatMap(({ spellings, known }) => {
    const counted = spellings.map(({ spelling, count }) => `${spelling} ${count}`).join(', ');
    const [most] = spellings;
    const rest = spellings.slice(1).map(({ spelling }) => JSON.stringify(spelling));
    return [
      `  # ${counted}${known === null ? '' : ` – one of them is a spelling of ${known}`}`,
      ...(known === null ? [`  - name: ${JSON.stringify(most?.spelling)}`] : []),
      `    spellings: [${(known === null ? rest : spellings.map(({ spelling }) => JSON.stringify(spelling))).join(', ')}]`,
    ];
  });
}
