import { isByline } from '../../lines/byline-line.ts';
import { furnitureOfPage } from '../furniture/of-page.ts';

/**
 * The text under a picture of a whole page, where only its credit tells: `The mill in May. (Grain
 * Press/M. Okoye)`, or a line above `Photo: M. Okoye`. Not a paragraph with a source in brackets, not `Von Max Muster`.
 */
export const onPage = furnitureOfPage('caption/on-page', 'caption', ['caption'], isByline);
