import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findRawFiles } from '../files/find-raw-files.ts';
import { sha256 } from '../files/sha256.ts';
import { isSystemError, reasonInWords } from '../files/system-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { decode } from '../normalize/decode/decode.ts';
import { type InSteps, runInTurn } from '../normalize/in-steps.ts';
import type { Normalized } from '../normalize/normalize.ts';
import { foldText } from '../normalize/text/fold-text.ts';
import { findBroken } from './invariants.ts';
import type { Normalizer } from './normalizer.ts';
import type { Surroundings } from './section.ts';
import { slugWordsIn } from './slug-words.ts';
import { type Counts, startTally } from './tally.ts';

/** A date of publication, and the words that state it. */
export interface StatedDate {
  readonly path: string;
  readonly value: string;
  readonly printed: string;
}

/** What one text cost. */
export interface Cost {
  readonly path: string;
  readonly bytes: number;
  readonly milliseconds: number;
}

/** What was measured of a corpus. */
export interface CorpusReport {
  readonly counts: Counts;
  readonly dates: readonly StatedDate[];
  /** Mean share of the file names' words in titles; null where that is not asked for. */
  readonly slugWords: number | null;
  /** Normalizing alone, without reading and checking. */
  readonly seconds: number;
  readonly bytes: number;
  /** By time for a kilobyte, the slowest first. */
  readonly slowest: readonly Cost[];
  /** SHA-256 over paths and bytes of all texts. */
  readonly hash: string;
  readonly diagnostics: readonly Diagnostic[];
}

const SLOWEST = 10;

/** So many of the slowest are timed again, so often, and their best time counts: a pause of the machine is no text's fault. */
const [CANDIDATES, TIMES] = [40, 3];

/** So many texts are read and normalized in turn, as a build does it. */
const BATCH = 16;

/** Time for a kilobyte; what is shorter counts as one, or chance would lead the list. */
export function millisecondsPerKilobyte({ milliseconds, bytes }: Cost): number {
  return milliseconds / Math.max(1, bytes / 1000);
}

/** Normalizes every text of a folder, a batch in memory at a time, and counts. */
export async function evaluateCorpus(
  dir: string,
  hasSlugs: boolean,
  normalizer: Normalizer,
  { now, onProgress, signal }: Surroundings,
): Promise<CorpusReport> {
  const found = await findRawFiles(dir);
  const paths = found?.paths ?? [];
  const diagnostics = [...(found?.diagnostics ?? [noFolder(dir)])];
  const tally = startTally();
  const dates: StatedDate[] = [];
  const slugs: number[] = [];
  const hashes: string[] = [];
  let slowest: readonly Cost[] = [];
  let [milliseconds, bytesOfAll] = [0, 0];
  const normalizeAll = (texts: readonly Text[]) =>
    runInTurn(texts.map((text) => timed(text, inStepsOf(normalizer, text), now)));
  for (let at = 0; at < paths.length && !signal.aborted; at += BATCH) {
    const texts: Text[] = [];
    for (const name of paths.slice(at, at + BATCH)) {
      const bytes = await readBytes(path.join(dir, name));
      if ('severity' in bytes) diagnostics.push(bytes);
      else texts.push({ name, bytes });
    }
    // Once before the clock counts, so that it does not time the compiler.
    if (at === 0) normalizeAll(texts);
    for (const outcome of normalizeAll(texts)) {
      const { name, bytes } = outcome;
      hashes.push(`${name} ${sha256(bytes)}`);
      if ('error' in outcome) {
        diagnostics.push(failed(path.join(dir, name), outcome.error));
        continue;
      }
      const { normalized } = outcome;
      const cost = { path: name, bytes: bytes.length, milliseconds: outcome.milliseconds };
      milliseconds += cost.milliseconds;
      bytesOfAll += cost.bytes;
      slowest = withSlowest(slowest, cost);
      const raw = decode(bytes).text;
      tally.add(normalized.record, findBroken(normalized, raw));
      dates.push(...statedDate(normalized, raw));
      const words = hasSlugs ? slugWordsIn(name, normalized.record.fields.title.value) : null;
      if (words !== null) slugs.push(words);
    }
    onProgress(Math.min(at + BATCH, paths.length), paths.length);
  }
  return {
    counts: tally.counts(),
    dates,
    slugWords: slugs.length === 0 ? null : slugs.reduce((sum, share) => sum + share, 0) / slugs.length,
    seconds: milliseconds / 1000,
    bytes: bytesOfAll,
    slowest: signal.aborted ? [] : await timeAgain(dir, slowest, normalizer, now),
    hash: sha256(hashes.join('\n')),
    diagnostics,
  };
}

interface Text {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The steps of a text; all in one where a normalizer has no others. */
function* inStepsOf(normalizer: Normalizer, { name, bytes }: Text): InSteps<Normalized> {
  return normalizer.inSteps === undefined ? normalizer(name, bytes) : yield* normalizer.inSteps(name, bytes);
}

type Timed = Text &
  ({ readonly normalized: Normalized; readonly milliseconds: number } | { readonly error: unknown });

/** A text's work, and what its own steps took. A mistake in the program is a finding here, not an end. */
function* timed(text: Text, work: InSteps<Normalized>, now: () => number): InSteps<Timed> {
  let milliseconds = 0;
  try {
    for (;;) {
      const start = now();
      const { done, value } = work.next();
      milliseconds += now() - start;
      if (done === true) return { ...text, normalized: value, milliseconds };
      yield;
    }
  } catch (error) {
    return { ...text, error };
  }
}

function withSlowest(slowest: readonly Cost[], cost: Cost): readonly Cost[] {
  const last = slowest.at(-1);
  const isSlow = (than: Cost) => millisecondsPerKilobyte(cost) > millisecondsPerKilobyte(than);
  if (last !== undefined && slowest.length >= CANDIDATES && !isSlow(last)) return slowest;
  return [...slowest, cost]
    .sort((a, b) => millisecondsPerKilobyte(b) - millisecondsPerKilobyte(a))
    .slice(0, CANDIDATES);
}

/** The slowest texts by the best of several times. */
async function timeAgain(
  dir: string,
  candidates: readonly Cost[],
  normalizer: Normalizer,
  now: () => number,
): Promise<readonly Cost[]> {
  const timed: Cost[] = [];
  for (const cost of candidates) {
    const bytes = await readBytes(path.join(dir, cost.path));
    if ('severity' in bytes) continue;
    let best = cost.milliseconds;
    for (let time = 0; time < TIMES; time += 1) {
      const start = now();
      normalizer(cost.path, bytes);
      best = Math.min(best, now() - start);
    }
    timed.push({ ...cost, milliseconds: best });
  }
  return timed.sort((a, b) => millisecondsPerKilobyte(b) - millisecondsPerKilobyte(a)).slice(0, SLOWEST);
}

function statedDate({ record }: Normalized, raw: string): readonly StatedDate[] {
  const { value, basis, spans } = record.fields.date;
  if (value === null || basis !== 'stated') return [];
  const printed = spans.map(({ start, end }) => foldText(raw.slice(start, end))).join(' … ');
  return [{ path: record.raw.path, value, printed }];
}

async function readBytes(file: string): Promise<Uint8Array | Diagnostic> {
  try {
    return await readFile(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return problem(file, `Cannot read this file: ${reasonInWords(error)}`);
  }
}

function noFolder(dir: string): Diagnostic {
  return problem(dir, 'Cannot find this folder, expected one with `.txt` files in it');
}

function failed(file: string, error: unknown): Diagnostic {
  return problem(
    file,
    `Cannot normalize this text: ${error instanceof Error ? error.message : String(error)}`,
  );
}

function problem(file: string, message: string): Diagnostic {
  return { code: 'evaluation-corpus', severity: 'error', file, line: null, field: null, message };
}
