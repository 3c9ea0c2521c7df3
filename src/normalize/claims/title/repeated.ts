import { titleOfHeadline } from './of-headline.ts';

/**
 * The line printed twice before the story: once as the page's title, once as its headline. Prints
 * that differ in case, quotation marks or punctuation are one; banners may stand between them.
 */
export const repeated = titleOfHeadline('title/repeated', 'repeated');
