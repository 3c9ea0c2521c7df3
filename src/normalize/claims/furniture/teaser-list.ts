import { furnitureOfPage } from './of-page.ts';

/** Other items: their headlines and blurbs, in boxes before, behind and between the paragraphs of the story. */
export const teaserList = furnitureOfPage('furniture/teaser-list', 'related', ['related']);
