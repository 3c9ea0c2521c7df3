// The line over the histogram: what is drawn, and for as long as a reader tries a range, that range.

/** Says what is being tried on a drawing; null where the try is given up. */
export type SayTried = (tried: string | null) => void;

/**
 * Makes the line. A drawing that is taken off the page loses the focus, and would give up a try that was long set: so
 * what is told of a drawing counts only until the next one is made.
 * @param write puts words in the line
 * @returns says what a new drawing shows, and gives what says of tries on it
 */
export function makeHeading(write: (words: string) => void): (shown: string) => SayTried {
  let latest = 0;
  return (shown) => {
    latest += 1;
    const number = latest;
    write(shown);
    return (tried) => {
      if (number === latest) write(tried ?? shown);
    };
  };
}
