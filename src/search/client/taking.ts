// What a reader takes away of a search: a bundle of its own, which is loaded when the first of its folds is opened.
export { makeCitePanel } from './cite/cite-panel.ts';
export { makeExportPanel } from './export/export-panel.ts';
