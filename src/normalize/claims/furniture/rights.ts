import { furnitureOfPage } from './of-page.ts';

/** Terms in the page's foot: `All rights reserved`, `Terms of use`. */
export const rights = furnitureOfPage('furniture/rights', 'licence', ['rights']);
