import path from 'node:path';
import { fitCorrections } from '../files/content/fit-corrections.ts';
import { sha256 } from '../files/sha256.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { decode } from '../normalize/decode/decode.ts';
import { type NormalizeContext, type Normalized, normalize } from '../normalize/normalize.ts';
import { toOutletIndex } from '../normalize/outlets/outlet-index.ts';
import type { ArticlePair, ArticlesFolder, PlacedPair } from './articles-folder.ts';
import { type CollectionFacts, countFacts } from './collection-facts.ts';
import { sourceOfFolder } from './folder-source.ts';
import { groupRawFiles, type RawGroup, readRaw } from './group-raw-files.ts';
import type { Content } from './load-content.ts';

/** The articles of an archive, on disk. */
export interface NormalizedArchive {
  /** In code-point order of their raw files. */
  readonly articles: readonly PlacedPair['files'][];
  /** The raw files that they were made from, as they were then. */
  readonly texts: readonly RawGroup[];
  readonly facts: CollectionFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Normalizes every raw file of an archive, one in memory at a time. A text that cannot be used is left
 * out with a diagnostic, and the rest goes on.
 * @param signal looked at between two texts; the texts so far are then whole, and the rest is not made
 */
export async function normalizeArchive(
  content: Content,
  folder: ArticlesFolder,
  signal: AbortSignal,
): Promise<NormalizedArchive> {
  const raw = await groupRawFiles(content.rawDir, content.rawPaths);
  const corrections = fitCorrections(content.corrections, raw.hashes);
  const diagnostics: Diagnostic[] = [...raw.diagnostics, ...corrections.diagnostics];
  const articles: PlacedPair['files'][] = [];
  const texts: RawGroup[] = [];
  const count = countFacts();
  const { refused } = corrections;
  if (refused === null) {
    return { articles, texts, facts: count.facts(content.rawPaths.length), diagnostics };
  }
  const outlets = toOutletIndex(content.profiles);

  for (const group of raw.groups) {
    if (signal.aborted) break;
    const paths = [group.path, ...group.copies];
    if (paths.some((rawPath) => refused.has(rawPath))) {
      diagnostics.push(leftOut(path.join(content.rawDir, group.path)));
      continue;
    }
    const made = await normalizeGroup(content.rawDir, group, {
      outlets,
      folderSource: sourceOfFolder(content.folderSources, group.path),
      corrections: paths.flatMap((rawPath) => corrections.byRaw.get(rawPath) ?? []),
    });
    diagnostics.push(...made.diagnostics);
    if (made.normalized === null) continue;
    const { record, markdown } = made.normalized;
    const pair: ArticlePair = {
      id: record.id,
      rawPath: group.path,
      markdown,
      record: `${JSON.stringify(record, null, 1)}\n`,
    };
    const placed = await folder.place(pair);
    diagnostics.push(...placed.diagnostics);
    articles.push(placed.files);
    texts.push(group);
    count.add(record);
  }
  const isUnread = (rawPath: string) =>
    raw.hashes.get(rawPath) === null || content.unreadableFolders.some((below) => isBelow(below, rawPath));
  if (!signal.aborted) diagnostics.push(...(await folder.settle(isUnread)));
  return { articles, texts, facts: count.facts(content.rawPaths.length), diagnostics };
}

/** @param folder `''` holds every path */
function isBelow(folder: string, rawPath: string): boolean {
  return folder === '' || rawPath.startsWith(`${folder}/`);
}

async function normalizeGroup(
  rawDir: string,
  group: RawGroup,
  context: NormalizeContext,
): Promise<{ readonly normalized: Normalized | null; readonly diagnostics: readonly Diagnostic[] }> {
  const file = path.join(rawDir, group.path);
  const refused = (diagnostic: Diagnostic) => ({ normalized: null, diagnostics: [diagnostic] });
  const read = await readRaw(rawDir, group.path);
  if ('severity' in read) return refused(read);
  if (sha256(read.bytes) !== group.sha256) return refused(changedMeanwhile(file));
  if (!VISIBLE.test(decode(read.bytes).text)) return refused(empty(file));
  try {
    const normalized = normalize({ path: group.path, copies: group.copies, bytes: read.bytes }, context);
    return { normalized, diagnostics: normalized.diagnostics.map((diagnostic) => ({ ...diagnostic, file })) };
  } catch (error) {
    // The one door behind which a mistake in the program costs one text and not the whole build.
    return refused(failed(file, error instanceof Error ? error.message : String(error)));
  }
}

/** Anything that leaves ink: no white space, no control or format character. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

function about(file: string, code: string, severity: Diagnostic['severity'], message: string): Diagnostic {
  return { code, severity, file, line: null, field: null, message };
}

function empty(file: string): Diagnostic {
  return about(
    file,
    'raw-empty',
    'warning',
    'holds no text and is left out, expected at least one word. Fetch the text again, or delete the file',
  );
}

function leftOut(file: string): Diagnostic {
  return about(
    file,
    'raw-correction-refused',
    'notice',
    'is left out until its corrections hold, so that no value goes out that an editor has corrected',
  );
}

function changedMeanwhile(file: string): Diagnostic {
  return about(
    file,
    'raw-changing',
    'error',
    'changed while it was read and is left out. Build again when nothing writes to it',
  );
}

function failed(file: string, reason: string): Diagnostic {
  return about(
    file,
    'normalize-failed',
    'error',
    `Cannot normalize this text: ${reason}. It is left out; this is a mistake in the program, please report it with the file`,
  );
}
