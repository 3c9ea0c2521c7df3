import type { RawFiles } from '../../files/find-raw-files.ts';
import type { RunSettings } from '../run-settings.ts';
import { inputsDigest, programDigest } from './inputs.ts';
import { NOTHING_REMEMBERED, type RememberedRun } from './last-run.ts';
import { memoryFile, readLastRun } from './memory-file.ts';

/** What is known of the last run before anything is read but the names of the raw files. */
export interface Recollection {
  /** Where runs of this archive are remembered; null for an archive so small that it is not worth it. */
  readonly file: string | null;
  readonly last: RememberedRun;
  readonly program: string;
  readonly inputs: string;
}

/** Fewer texts than this are made as fast as they are recalled. */
export const WORTH_REMEMBERING = 200;

/** Looks for what the last run of an archive left behind. */
export async function recollect(
  contentDir: string,
  articlesDir: string,
  raw: RawFiles,
  { cacheDir, runtime, fresh }: RunSettings,
): Promise<Recollection> {
  if (raw.paths.length < WORTH_REMEMBERING)
    return { file: null, last: NOTHING_REMEMBERED, program: '', inputs: '' };
  const file = memoryFile(cacheDir, articlesDir);
  const program = programDigest(runtime);
  return {
    file,
    last: fresh ? NOTHING_REMEMBERED : await readLastRun(file, articlesDir),
    program,
    inputs: inputsDigest(program, contentDir, raw),
  };
}
