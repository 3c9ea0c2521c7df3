import type { CorrectedField, CorrectionFile } from '../../model/correction.ts';
import { correctionFileSchema } from '../../model/correction.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { checkYaml } from '../yaml/read-yaml.ts';
import { yamlIn } from '../yaml/yaml-in.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';
import { correctedDateProblems } from './corrected-dates.ts';
import { findNamedRawFile, type NamedRawFile } from './corrected-raw-file.ts';

/** A file of corrections that holds in itself; whether it fits its raw file is checked later. */
export interface LoadedCorrections {
  readonly source: YamlSource;
  readonly file: CorrectionFile;
}

/** A file of corrections of which nothing can be used. */
export interface BrokenCorrections {
  readonly file: string;
  /** As found in its text; nothing where it cannot be read at all. */
  readonly named: NamedRawFile;
}

/** What stands in `content/corrections/`. */
export interface CorrectionsFolder {
  readonly files: readonly LoadedCorrections[];
  /** Files that do not hold, and the raw files that they name: their articles wait until they do. */
  readonly broken: readonly BrokenCorrections[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads every file of corrections in a folder, which need not exist. Nothing of a file is used unless all of it
 * holds: keys, types, dates that exist, each field corrected once.
 * @param dir `content/corrections`
 */
export async function loadCorrections(dir: string): Promise<CorrectionsFolder> {
  const { sources, unread, diagnostics: ofYaml } = await yamlIn(dir);
  const diagnostics: Diagnostic[] = ofYaml.map(asCorrectionError);
  const files: LoadedCorrections[] = [];
  const broken = unread.map(({ file, text }) => ({ file, named: findNamedRawFile(text ?? '') }));
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
    else broken.push({ file: source.file, named: namedIn(source.value, source.text) });
  }
  return { files, broken, diagnostics };
}

/** One code for all of them: a build that meets it ends with exit code 1. */
function asCorrectionError(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, code: `correction-${diagnostic.code.replace(/^(?:correction|yaml)-/u, '')}` };
}

/** The raw file that a file of corrections names, in its value where that tells, else in its text. */
function namedIn(value: unknown, text: string): NamedRawFile {
  const raw = typeof value === 'object' && value !== null && 'raw' in value ? value.raw : null;
  const named = findNamedRawFile(text);
  return typeof raw === 'string' ? { ...named, paths: [raw] } : named;
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
