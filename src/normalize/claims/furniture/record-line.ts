import { furnitureOfPage } from './of-page.ts';

/** Lines of a record above and below a story whose values are no field's: `LENGTH: 214 words`, `Section: Harbor`. */
export const recordLine = furnitureOfPage('furniture/record-line', 'identifier', ['record']);
