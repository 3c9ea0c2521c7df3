import { furnitureOfPage } from './of-page.ts';

/** What is left below the story: names of sections, addresses, buttons. */
export const footer = furnitureOfPage('furniture/footer', 'widget', ['page-foot', 'comments']);
