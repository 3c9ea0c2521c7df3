import { type FileFault, IndexFileError } from './engine/index-file.ts';
import { StaleIndexError } from './engine/word-index.ts';

const RENEWED = 'The archive may have changed since this page was loaded: load it again';
const BROKEN = 'Load this page again';
const CONNECTION = 'Check the connection and load this page again';

/** What to do where a file cannot be had. */
const ADVICE: Readonly<Record<FileFault, string>> = {
  gone: RENEWED,
  foreign: RENEWED,
  broken: BROKEN,
  refused: CONNECTION,
  unloadable: CONNECTION,
  unreachable: CONNECTION,
  silent: CONNECTION,
};

/**
 * Why the search does not work, as far as that is known, and what to do, but for the end of the sentence.
 * @param isOnline what the browser takes the device for
 */
export function failureInWords(error: unknown, isOnline: boolean): string {
  const reason = error instanceof Error ? error.message : '';
  return `The index could not be read${reason === '' ? '' : ` (${reason})`}. ${adviceFor(error, isOnline)}`;
}

function adviceFor(error: unknown, isOnline: boolean): string {
  const known = error instanceof IndexFileError ? ADVICE[error.fault] : CONNECTION;
  const advice = error instanceof StaleIndexError ? RENEWED : known;
  return isOnline || advice === RENEWED
    ? `${advice}. If that does not help, tell those who keep the archive`
    : 'This device is offline: go online and load this page again';
}
