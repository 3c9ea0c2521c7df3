import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { byCodePoint } from '../files/code-point-order.ts';
import { sha256 } from '../files/sha256.ts';
import { isSystemError } from '../files/system-error.ts';
import { checkYaml, readYaml } from '../files/yaml/read-yaml.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Span } from '../model/span.ts';
import { decode } from '../normalize/decode/decode.ts';
import { findStretches } from './find-stretches.ts';
import { type Gold, goldSchema, type Half, layoutsSchema } from './gold.ts';

/** A raw text with what a careful reader found in it. */
export interface LabelledText {
  /** `<layout>/<case>` */
  readonly name: string;
  readonly layout: string;
  /** Which draw added its layout, from 1. */
  readonly draw: number;
  readonly bytes: Uint8Array;
  /** The decoded text. */
  readonly raw: string;
  readonly gold: Gold;
  /** The story in the raw text. */
  readonly body: readonly Span[];
}

/** One half of the labelled set, as read. */
export interface LabelledHalf {
  /** By name, in code-point order. */
  readonly texts: readonly LabelledText[];
  /** SHA-256 over names and bytes of all its files: a score belongs to these very texts. */
  readonly hash: string;
  /** Errors: texts and labels that cannot be used. */
  readonly diagnostics: readonly Diagnostic[];
}

const RAW = '.txt';
const GOLD = '.gold.yaml';

/**
 * Reads one half of the labelled set; a half that is not there yet is empty.
 * @param setDir `tests/evaluation`
 */
export async function readHalf(setDir: string, half: Half): Promise<LabelledHalf> {
  const halfDir = path.join(setDir, half);
  const diagnostics: Diagnostic[] = [];
  const texts: LabelledText[] = [];
  const hashes: string[] = [];
  const layouts = await readLayouts(path.join(setDir, 'layouts.yaml'), half);
  diagnostics.push(...layouts.diagnostics);
  const files = await filesIn(halfDir);
  for (const file of files) {
    const problem = problemWithName(file, new Set(files), layouts.draws);
    if (problem !== null) diagnostics.push(error(path.join(halfDir, file), problem));
    hashes.push(`${file} ${sha256(await readFile(path.join(halfDir, file)))}`);
    if (problem !== null || !file.endsWith(RAW)) continue;
    const draw = layouts.draws.get(path.posix.dirname(file)) ?? 1;
    const read = await readText(halfDir, file.slice(0, -RAW.length), draw);
    if ('name' in read) texts.push(read);
    else diagnostics.push(...read.diagnostics);
  }
  return { texts, hash: sha256(hashes.join('\n')), diagnostics };
}

async function readText(
  halfDir: string,
  name: string,
  draw: number,
): Promise<LabelledText | { readonly diagnostics: readonly Diagnostic[] }> {
  const goldFile = path.join(halfDir, `${name}${GOLD}`);
  const yaml = await readYaml(goldFile);
  if (yaml.source === null) return yaml;
  const { value: gold, diagnostics } = checkYaml(yaml.source, goldSchema);
  if (gold === null) return { diagnostics };
  const bytes = await readFile(path.join(halfDir, `${name}${RAW}`));
  const raw = decode(bytes).text;
  const { spans, missing } = findStretches(raw, gold.body);
  if (spans === null) {
    const message = `Cannot find \`${missing}\` in the text behind the stretch before, expected words of \`body\` exactly as printed on one line`;
    return { diagnostics: [error(goldFile, message)] };
  }
  return { name, layout: path.posix.dirname(name), draw, bytes, raw, gold, body: spans };
}

async function readLayouts(file: string, half: Half) {
  const { source, exists, diagnostics } = await readYaml(file);
  if (source === null) {
    const missing = exists ? [] : [error(file, 'Cannot find this file, expected the list of layouts')];
    return { draws: new Map<string, number>(), diagnostics: [...diagnostics, ...missing] };
  }
  const checked = checkYaml(source, layoutsSchema);
  const own = (checked.value ?? []).filter((layout) => layout.half === half);
  return { draws: new Map(own.map(({ id, draw }) => [id, draw])), diagnostics: checked.diagnostics };
}

/** Files of a half, as `<layout>/<file>`, in code-point order; none where the half is not there. */
async function filesIn(dir: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
      .sort(byCodePoint);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** @returns what is wrong with a file by its name alone, or null */
function problemWithName(
  file: string,
  files: ReadonlySet<string>,
  layouts: ReadonlyMap<string, number>,
): string | null {
  const layout = path.posix.dirname(file);
  if (!layouts.has(layout)) {
    return `Cannot use a file of \`${layout}\` in this half, expected a layout that layouts.yaml gives to it`;
  }
  const partner = file.endsWith(GOLD)
    ? `${file.slice(0, -GOLD.length)}${RAW}`
    : file.endsWith(RAW)
      ? `${file.slice(0, -RAW.length)}${GOLD}`
      : null;
  if (partner === null) return `Cannot use this file, expected \`<case>${RAW}\` or \`<case>${GOLD}\``;
  return files.has(partner) ? null : `Cannot find \`${partner}\`, which belongs to it`;
}

function error(file: string, message: string): Diagnostic {
  return { code: 'evaluation-set', severity: 'error', file, line: null, field: null, message };
}
