// The drawing answers as soon as a reader comes near it: whoever only searches need not load the code that does.
import { loadLater } from '../load-later.ts';
import type { listenForStretch } from './listen-for-stretch.ts';

/** What a reader does on a drawing, from coming near it. */
const DOES = ['pointerover', 'pointerdown', 'pointermove', 'pointerup', 'focusin', 'keydown', 'click'];

/**
 * Makes what makes a drawing answer, as `listenForStretch` does; what a reader does until that is loaded is done again then.
 * @param bundle address of the script that holds it
 */
export function makeLateListener(bundle: string): typeof listenForStretch {
  let listen: typeof listenForStretch | null = null;
  return (drawing, ...told) => {
    if (listen !== null) return listen(drawing, ...told);
    const missed: Event[] = [];
    const until = new AbortController();
    const keep = async (event: Event) => {
      if (missed.push(event) > 1) return;
      try {
        listen = (await loadLater(bundle)).listenForStretch;
        until.abort();
        listen(drawing, ...told);
        for (const each of missed) each.target?.dispatchEvent(each);
      } catch {
        // Whatever is done next asks for it again.
        missed.length = 0;
      }
    };
    for (const name of DOES) drawing.addEventListener(name, keep, { signal: until.signal });
  };
}
