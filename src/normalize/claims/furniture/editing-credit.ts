import { furnitureOfPage } from './of-page.ts';

/** Who reported, edited or translated, behind the story; initials and end marks alone on a line. */
export const editingCredit = furnitureOfPage('furniture/editing-credit', 'sign-off', ['credit']);
