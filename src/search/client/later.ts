// What few searches need: a bundle of its own, which is loaded when a reader cites or exports, comes near the bars of dates
// or opens their table, finds nothing, types signs or the name of a source, or comes by an address that holds what no search
// can mean.
export { furtherAdvice } from './advice/further-advice.ts';
export { renderDrops } from './advice/render-drops.ts';
export { renderHint } from './advice/render-hint.ts';
export { makeCitePanel } from './cite/cite-panel.ts';
export { makeExportPanel } from './export/export-panel.ts';
export { makeBinsPanel } from './histogram/bins-panel.ts';
export { listenForStretch } from './histogram/listen-for-stretch.ts';
