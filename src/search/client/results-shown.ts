/** Results shown at first. Each costs a request for its text: twice as many take a third longer to appear. */
export const SHOWN_AT_FIRST = 10;

/** Results added by each “Show more”. */
export const SHOWN_MORE = 20;
