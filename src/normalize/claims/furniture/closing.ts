import { furnitureOfPage } from './of-page.ts';

/** What closes a text behind its story: notes to editors, whom to ask, the sender's portrait of itself, a signature, the footer of a list. */
export const closing = furnitureOfPage('furniture/closing', 'promo', ['closing']);
