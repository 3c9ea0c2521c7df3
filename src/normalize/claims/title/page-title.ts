import { titleOfHeadline } from './of-headline.ts';

/**
 * The headline that the page's title repeats: `Grain prices rise - The Daily Grain` on the first
 * line, which a browser shows above the page, and `Grain prices rise` above the story.
 */
export const pageTitle = titleOfHeadline('title/page-title', 'page-title');
