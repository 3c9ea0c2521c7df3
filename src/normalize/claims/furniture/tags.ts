import { furnitureOfPage } from './of-page.ts';

/** The tags of a story: `Topics`, and the words under it. */
export const tags = furnitureOfPage('furniture/tags', 'widget', ['tags']);
