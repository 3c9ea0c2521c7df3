import { furnitureOfPage } from './of-page.ts';

/** Pleas of the outlet on its page: donations, applications, channels. */
export const plea = furnitureOfPage('furniture/plea', 'promo', ['promo']);
