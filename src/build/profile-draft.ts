import { access } from 'node:fs/promises';
import path from 'node:path';
import { writeSafely } from '../files/write-safely.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { decode } from '../normalize/decode/decode.ts';
import { toView } from '../normalize/decode/view.ts';
import { toOutletIndex } from '../normalize/outlets/outlet-index.ts';
import { toDocument } from '../normalize/to-document.ts';
import { draftProfile } from '../profiles/draft-profile.ts';
import { type FurnitureDraft, type PassagesOfText, suggestFurniture } from '../profiles/suggest-furniture.ts';
import { readRaw } from './group-raw-files.ts';
import { type Content, loadContent } from './load-content.ts';
import { readRecords } from './read-records.ts';

/** Which texts to learn from, and whose they are. */
export interface ProfileDraftOptions {
  readonly contentDir: string;
  /** Id of the source. */
  readonly source: string;
  /** Folder below the raw folder, whose texts are all the source's; null takes the texts whose records name it. */
  readonly folder: string | null;
  /** Replace an earlier draft. */
  readonly force: boolean;
}

/** A draft as written; `file` null where none was. */
export interface ProfileDraft {
  readonly file: string | null;
  readonly found: FurnitureDraft;
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING_FOUND: FurnitureDraft = { texts: 0, edges: [], passages: [] };

/**
 * Learns from an archive's own texts what a source repeats, and writes `sources/<id>.draft.yaml` for a person to accept. No build
 * reads a draft; an earlier one is not replaced without being told.
 */
export async function writeProfileDraft(options: ProfileDraftOptions): Promise<ProfileDraft> {
  const { contentDir, source, folder, force } = options;
  const { content, diagnostics } = await loadContent(contentDir, null);
  if (content === null) return { file: null, found: NOTHING_FOUND, diagnostics };
  const file = path.join(contentDir, 'sources', `${source}.draft.yaml`);
  const stop = (found: FurnitureDraft, code: string, message: string): ProfileDraft => ({
    file: null,
    found,
    diagnostics: [...diagnostics, { code, severity: 'error', file, line: null, field: null, message }],
  });
  if (!force && (await exists(file))) {
    return stop(
      NOTHING_FOUND,
      'draft-exists',
      'is there already and is left as it is. Accept or delete it, or add --force to replace it',
    );
  }
  const { paths, name } = folder === null ? await namedBy(contentDir, source) : inFolder(content, folder);
  if (paths.length === 0) {
    const where =
      folder === null ? `whose record names the source \`${source}\`` : `in the folder \`${folder}\``;
    return stop(
      NOTHING_FOUND,
      'draft-no-texts',
      `Cannot find a text ${where}. Run \`npm run normalize\` first, or name the folder of its texts with --folder`,
    );
  }
  const found = suggestFurniture(passagesOf(content, paths));
  if (found.passages.length === 0) {
    return stop(
      found,
      'draft-nothing',
      `Cannot find a passage that five of ${found.texts} texts, and a tenth of them, repeat: nothing to propose`,
    );
  }
  const profile = content.profiles.find(({ id }) => id === source) ?? null;
  await writeSafely(file, draftProfile({ id: source, name, profile }, found));
  return { file, found, diagnostics };
}

async function namedBy(contentDir: string, source: string) {
  const paths: string[] = [];
  let name: string | null = null;
  for await (const { raw, fields } of readRecords(contentDir)) {
    if (fields.source.value?.id !== source) continue;
    paths.push(raw.path);
    name ??= fields.source.value.name;
  }
  return { paths, name };
}

function inFolder({ raw }: Content, folder: string) {
  const below = `${folder.replace(/\/+$/u, '')}/`;
  return { paths: raw.paths.filter((rawPath) => rawPath.startsWith(below)), name: null };
}

/** Each text's passages before its readers' comments. A file that cannot be read is passed over: a build names it. */
function* passagesOf({ rawDir, profiles }: Content, paths: readonly string[]): Generator<PassagesOfText> {
  const outlets = toOutletIndex(profiles);
  for (const rawPath of paths) {
    const read = readRaw(rawDir, rawPath);
    if ('severity' in read) continue;
    const { passages, comments } = toDocument(toView(decode(read.bytes).text), outlets);
    yield passages.slice(0, comments);
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
