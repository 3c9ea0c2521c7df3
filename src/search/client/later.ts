// What few searches need: a bundle of its own, which is loaded when a reader cites or exports, or finds nothing.
export { makeCitePanel } from './cite/cite-panel.ts';
export { renderDrops } from './drops/render-drops.ts';
export { makeExportPanel } from './export/export-panel.ts';
