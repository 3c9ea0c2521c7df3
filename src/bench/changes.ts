// What a person changes in an archive between two builds.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { readYaml } from '../files/yaml/read-yaml.ts';
import { type CatalogueEntry, catalogueSchema } from '../model/catalogue.ts';
import type { PreparedArchive } from './prepare-archive.ts';

/** An archive that was built once. */
export interface BuiltArchive extends PreparedArchive {
  readonly siteDir: string;
}

/** Something that happens to an archive before it is built again. */
export interface Change {
  /** As the table of a benchmark names it. */
  readonly name: string;
  readonly make: (archive: BuiltArchive) => Promise<void>;
}

/** In the order in which they are made, each upon the ones before it. */
export const CHANGES: readonly Change[] = [
  { name: 'nothing changed', make: async () => {} },
  { name: 'one text added', make: addText },
  { name: 'one correction', make: correctTitle },
  { name: 'one source renamed', make: renameSource },
];

async function addText({ contentDir, aside }: BuiltArchive): Promise<void> {
  await copyFile(aside.file, path.join(contentDir, 'raw', aside.path));
}

/** The first text of the catalogue that has no correction yet gets another title. */
async function correctTitle({ contentDir, siteDir }: BuiltArchive): Promise<void> {
  const folder = path.join(contentDir, 'corrections');
  const entry = (await articlesOf(siteDir)).find(({ titleBasis }) => titleBasis !== 'editor');
  if (entry === undefined) throw new Error('Cannot find a text whose title nobody has corrected yet');
  const { raw, title } = entry;
  const change = {
    field: 'title',
    value: 'A title by the editor',
    reason: 'A measurement.',
    evidence: 'None.',
    machine: title,
  };
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'bench.yaml'),
    stringify({ raw: raw.path, sha256: raw.sha256, corrections: [change] }),
  );
}

/** The source of most texts gets another name. */
async function renameSource({ contentDir, siteDir }: BuiltArchive): Promise<void> {
  const counts = new Map<string, number>();
  for (const { source } of await articlesOf(siteDir)) {
    if (source?.id) counts.set(source.id, (counts.get(source.id) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (most === undefined) throw new Error('Cannot find a source to rename');
  const file = path.join(contentDir, 'sources', `${most[0]}.yaml`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(
    file,
    stringify({ ...Object((await readYaml(file)).source?.value), name: 'A Source by Another Name' }),
  );
}

async function articlesOf(siteDir: string): Promise<readonly CatalogueEntry[]> {
  const text = await readFile(path.join(siteDir, 'data/articles.json'), 'utf8');
  return catalogueSchema.parse(JSON.parse(text)).articles;
}
