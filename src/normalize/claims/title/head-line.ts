import { titleOfHeadline } from './of-headline.ts';

/**
 * The line above the story that reads as a headline and shares words with the story: no full stop
 * behind it, no list mark, no known label, no date, no byline, no code of a wire, not printed again
 * behind the story. Of lines that are equally good the first is the headline; a kicker of few words
 * above it is not. On a whole page it is the line that shows most of what headlines do (`page/headline-signs.ts`).
 */
export const headLine = titleOfHeadline('title/head-line', 'words');
