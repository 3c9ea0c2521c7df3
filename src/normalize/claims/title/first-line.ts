import { titleOfHeadline } from './of-headline.ts';

/**
 * The line above the story that could be its headline, though it shares no words with it: four
 * words or more, three where no other line could be one. Weaker than a mail's subject.
 */
export const firstLine = titleOfHeadline('title/first-line', 'place');
