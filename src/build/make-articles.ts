import path from 'node:path';
import { sha256 } from '../files/sha256.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ArticleRecord } from '../model/record.ts';
import { decode } from '../normalize/decode/decode.ts';
import { type InSteps, runInTurn } from '../normalize/in-steps.ts';
import { type Normalized, normalizeInSteps } from '../normalize/normalize.ts';
import { type OutletIndex, toOutletIndex } from '../normalize/outlets/outlet-index.ts';
import type { ArticleOutcome, ArticleTask, NormalizeJob } from './article-task.ts';
import { type ArticleFacts, toArticleFacts } from './collection-facts.ts';
import { comparePair } from './compare-pair.ts';
import { readRaw } from './group-raw-files.ts';
import { type ArticlePair, type PlacedPair, placePairs } from './place-pairs.ts';

/** Makes the articles of some tasks, all of them in memory at a time. */
export type ArticleMaker = (tasks: readonly ArticleTask[]) => readonly ArticleOutcome[];

/** Readies a maker for one run, on whatever thread it is to work. */
export function toArticleMaker(job: NormalizeJob): ArticleMaker {
  const outlets = toOutletIndex(job.profiles);
  return (tasks) => {
    const made = runInTurn(tasks.map((task) => normalizeTask(job.rawDir, task, outlets)));
    const pairs = made.flatMap(({ pair }) => pair ?? []);
    const placed = place(job, pairs).values();
    return made.map(({ pair, facts, diagnostics }): ArticleOutcome => {
      const where = pair === null ? undefined : placed.next().value;
      if (pair === null || facts === null || where === undefined) return { diagnostics, article: null };
      const hashes = { markdown: pair.sha256, record: sha256(pair.record) };
      return {
        diagnostics: [...diagnostics, ...where.diagnostics],
        article: {
          files: where.files,
          isInPlace: where.isInPlace,
          stamps: where.stamps,
          sha256: hashes,
          facts,
        },
      };
    });
  };
}

function place(
  { articlesDir, asideDir }: NormalizeJob,
  pairs: readonly ArticlePair[],
): readonly PlacedPair[] {
  return asideDir === null
    ? pairs.map((pair) => comparePair(articlesDir, pair))
    : placePairs(articlesDir, asideDir, pairs);
}

/** A text as normalized; pair and facts null where it cannot be used. */
interface Made {
  readonly pair: ArticlePair | null;
  readonly facts: ArticleFacts | null;
  readonly diagnostics: readonly Diagnostic[];
}

function* normalizeTask(
  rawDir: string,
  { raw, known, ...task }: ArticleTask,
  outlets: OutletIndex,
): InSteps<Made> {
  const file = path.join(rawDir, raw.path);
  const refused = (diagnostic: Diagnostic): Made => ({ pair: null, facts: null, diagnostics: [diagnostic] });
  const read = readRaw(rawDir, raw.path);
  if ('severity' in read) return refused(read);
  if (sha256(read.bytes) !== raw.sha256) return refused(changedMeanwhile(file));
  let normalized: Normalized;
  let printed: string;
  try {
    normalized = yield* normalizeInSteps(
      { path: raw.path, copies: raw.copies, bytes: read.bytes },
      { ...task, outlets },
    );
    // A text of very many short lines may have a record longer than a string can be.
    printed = `${JSON.stringify(normalized.record, null, 1)}\n`;
  } catch (error) {
    // The one door behind which a mistake in the program costs one text and not the whole build.
    return refused(failed(file, error instanceof Error ? error.message : String(error)));
  }
  yield;
  const { record, markdown } = normalized;
  if (!isVisible(record, read.bytes)) return refused(empty(file));
  return {
    pair: {
      id: record.id,
      rawPath: raw.path,
      markdown,
      sha256: sha256(markdown),
      record: printed,
      known,
    },
    facts: toArticleFacts(record),
    diagnostics: normalized.diagnostics.map((diagnostic) => ({ ...diagnostic, file })),
  };
}

/** Anything that leaves ink: no white space, no control or format character. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/** Whether a text leaves ink: in its body, mostly, else in what was set aside. */
function isVisible({ blocks }: ArticleRecord, bytes: Uint8Array): boolean {
  return blocks.some(({ text }) => VISIBLE.test(text)) || VISIBLE.test(decode(bytes).text);
}

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
