import { furnitureOfPage } from './of-page.ts';

/** Share bars and the page's tools: `Facebook Twitter Email`, `Print this page`. */
export const shareBar = furnitureOfPage('furniture/share-bar', 'widget', ['share']);
