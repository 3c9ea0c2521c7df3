// What few searches need: a bundle of its own, which is loaded when a reader cites or exports, wants numbers as a
// table, or finds nothing.
export { makeCitePanel } from './cite/cite-panel.ts';
export { makeExportPanel } from './export/export-panel.ts';
export { makeBinsTable } from './histogram/tabulate-bins.ts';
