import { furnitureOfPage } from './of-page.ts';

/** Newsletters: the plea, the field for the address, the small print. */
export const newsletter = furnitureOfPage('furniture/newsletter', 'promo', ['newsletter']);
