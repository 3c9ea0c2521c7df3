import { furnitureOfPage } from './of-page.ts';

/** Share bars and the page's tools and counters: `Facebook Twitter Email`, `5 min read`, `1 / 23`. */
export const shareBar = furnitureOfPage('furniture/share-bar', 'widget', ['share', 'counter']);
