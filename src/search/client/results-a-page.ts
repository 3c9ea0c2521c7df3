/** Results shown at once, and added by each “Show more”. */
export const RESULTS_A_PAGE = 20;
