import { furnitureOfPage } from './of-page.ts';

/** The box about the author behind or beside a story. It is not the byline. */
export const authorBox = furnitureOfPage('furniture/author-box', 'widget', ['author']);
