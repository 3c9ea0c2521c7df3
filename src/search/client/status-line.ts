// The line that says what was found, and the same for those who listen.
import type { SearchPage } from './search-page.ts';
import { STILL_WAITING, whileWaiting } from './while-waiting.ts';

/** Milliseconds of rest before a new count is read out: whoever types is not talked over. */
const REST = 800;
const WAITING = `${STILL_WAITING} The results will show as soon as it answers.`;

export interface StatusLine {
  /** Shows words at once, and reads them out when no others have come for a while. */
  readonly show: (words: string) => void;
  /** Shows words and reads them out at once. */
  readonly tell: (words: string) => void;
  /** Reads words out that are seen elsewhere. */
  readonly readOut: (words: string) => void;
  /** Reads nothing out that is still to be read out: a reader types. */
  readonly hush: () => void;
  /**
   * Says, if the answer to something is long in coming, that it is still waited for.
   * @param isCurrent false as soon as nobody waits for it any more
   * @param doing what is said sooner; nothing, where it is seen otherwise
   * @returns to be called when it has come
   */
  readonly wait: (isCurrent?: () => boolean, doing?: string) => () => void;
}

/** Makes the line. */
export function makeStatusLine({ status, said }: Pick<SearchPage, 'status' | 'said'>): StatusLine {
  let resting: number | undefined;
  let shown = 0;
  const hush = () => window.clearTimeout(resting);
  const readOut = (words: string) => {
    hush();
    said.textContent = words;
  };
  const put = (words: string) => {
    shown += 1;
    status.textContent = words;
  };
  const tell = (words: string) => {
    put(words);
    readOut(words);
  };
  const show = (words: string) => {
    hush();
    put(words);
    resting = window.setTimeout(() => readOut(words), REST);
  };
  return {
    show,
    tell,
    readOut,
    hush,
    wait(isCurrent = () => true, doing = '') {
      const before = status.textContent;
      let since = shown;
      const end = whileWaiting((isLong) => {
        // What has been shown since is the answer; and one who has been told is not told again.
        if (!isCurrent() || shown !== since) return;
        if (!isLong && doing !== '') show(doing);
        else if (isLong && status.textContent !== WAITING) tell(WAITING);
        since = shown;
      });
      return () => {
        end();
        if (isCurrent() && status.textContent === WAITING) status.textContent = before;
      };
    },
  };
}
