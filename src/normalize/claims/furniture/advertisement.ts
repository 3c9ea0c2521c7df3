import { furnitureOfPage } from './of-page.ts';

/** What stands around an advertisement: `Advertisement`, `Story continues below`. */
export const advertisement = furnitureOfPage('furniture/advertisement', 'promo', ['advertisement']);
