import { furnitureOfPage } from './of-page.ts';

/** Rankings: `Most read`, `Trending`, and the headlines under them. */
export const mostRead = furnitureOfPage('furniture/most-read', 'related', ['mostRead']);
