import { furnitureOfPage } from './of-page.ts';

/** Addresses on lines of their own at the edges of a text: references of a text browser, mailboxes, handles. */
export const addressLine = furnitureOfPage('furniture/address-line', 'widget', ['address']);
