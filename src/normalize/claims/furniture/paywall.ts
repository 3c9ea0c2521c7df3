import { furnitureOfPage } from './of-page.ts';

/** Where the page asks for a subscription before it tells more. */
export const paywall = furnitureOfPage('furniture/paywall', 'promo', ['paywall']);
