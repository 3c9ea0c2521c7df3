import { furnitureOfPage } from './of-page.ts';

/** What a printer put at the head and foot of each page: its number, the address, the title and the day again. */
export const runningHead = furnitureOfPage('furniture/running-head', 'widget', ['running-head']);
