/** A file that the host says it does not have, as `IndexFileError` words it. */
const GONE = /the host answers (?:404|410)/u;

/**
 * Why the search does not work, as far as that is known, and what to do, but for the end of the sentence.
 * @param isOnline what the browser takes the device for
 */
export function failureInWords(error: unknown, isOnline: boolean): string {
  const reason = error instanceof Error ? error.message : '';
  return `The index could not be read${reason === '' ? '' : ` (${reason})`}. ${adviceFor(reason, isOnline)}`;
}

function adviceFor(reason: string, isOnline: boolean): string {
  if (GONE.test(reason)) {
    return 'The archive may have changed since this page was loaded: load it again. If that does not help, tell those who keep the archive';
  }
  return isOnline
    ? 'Check the connection and load this page again'
    : 'This device is offline: go online and load this page again';
}
