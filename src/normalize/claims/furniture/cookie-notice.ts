import { furnitureOfPage } from './of-page.ts';

/** Consent to cookies and tracking, with its buttons. Not a story about cookies. */
export const cookieNotice = furnitureOfPage('furniture/cookie-notice', 'widget', ['consent']);
