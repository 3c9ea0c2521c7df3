import { furnitureOfPage } from './of-page.ts';

/** What counts or dates something of the page and not the story: `1 / 23`, `5 min read`, the day of another item. */
export const counter = furnitureOfPage('furniture/counter', 'widget', ['counter']);
