import type { CorrectedField, CorrectionFile } from '../../model/correction.ts';
import { correctionFileSchema } from '../../model/correction.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { checkYaml } from '../yaml/read-yaml.ts';
import { yamlIn } from '../yaml/yaml-in.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';
import { correctedDateProblems } from './corrected-dates.ts';

/** A file of corrections that holds in itself; whether it fits its raw file is checked later. */
export interface LoadedCorrections {
  readonly source: YamlSource;
  readonly file: CorrectionFile;
}

/** What stands in `content/corrections/`. */
export interface CorrectionsFolder {
  readonly files: readonly LoadedCorrections[];
  /** Raw paths whose corrections do not hold: their articles wait until they do. */
  readonly refused: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads every file of corrections in a folder, which need not exist. Nothing of a file is used unless all of it
 * holds: keys, types, dates that exist, each field corrected once.
 * @param dir `content/corrections`
 */
export async function loadCorrections(dir: string): Promise<CorrectionsFolder> {
  const { sources, diagnostics: unread } = await yamlIn(dir);
  const diagnostics: Diagnostic[] = unread.map(asCorrectionError);
  const files: LoadedCorrections[] = [];
  const refused = new Set<string>();
  const corrected = new Map<string, string>();

  for (const source of sources) {
    const checked = checkYaml(source, correctionFileSchema);
    const problems = [...checked.diagnostics];
    if (checked.value) {
      problems.push(
        ...correctedDateProblems(source, checked.value),
        ...repeated(source, checked.value, corrected),
      );
    }
    diagnostics.push(...problems.map(asCorrectionError));
    if (checked.value && problems.length === 0) files.push({ source, file: checked.value });
    else {
      const raw = rawOf(source.value);
      if (raw !== null) refused.add(raw);
    }
  }
  return { files, refused, diagnostics };
}

/** One code for all of them: a build that meets it ends with exit code 1. */
function asCorrectionError(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, code: `correction-${diagnostic.code.replace(/^(?:correction|yaml)-/u, '')}` };
}

function rawOf(value: unknown): string | null {
  const raw = typeof value === 'object' && value !== null && 'raw' in value ? value.raw : null;
  return typeof raw === 'string' ? raw : null;
}

/** @param corrected `raw path, field` → where it was corrected; filled as files are read */
function repeated(
  source: YamlSource,
  file: CorrectionFile,
  corrected: Map<string, string>,
): readonly Diagnostic[] {
  return file.corrections.flatMap((correction: CorrectedField, index) => {
    const line = source.lineOf(['corrections', index], 'field');
    const key = JSON.stringify([file.raw, correction.field]);
    const before = corrected.get(key);
    if (before === undefined) {
      corrected.set(key, `${source.file}:${line}`);
      return [];
    }
    const message = `Cannot correct \`${correction.field}\` of \`${file.raw}\` again: it is corrected at ${before}. Keep one of the two`;
    return [
      {
        code: 'correction-repeated',
        severity: 'error',
        file: source.file,
        line,
        field: `corrections.${index}.field`,
        message,
      } as const,
    ];
  });
}
