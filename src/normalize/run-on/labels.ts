import { findInnerLabels } from '../lines/inner-labels.ts';

/** A colon behind a label, or a day with its year: before a bare number the words of a label are a sentence's (`received 22 films`). */
const VALUE = /^\P{N}{1,44}(?:[:：]|\d{1,4}[^\n]{1,14}\d{4})/u;

/** Where labels with values begin inside a line that runs on. */
export function findLabels(text: string): readonly number[] {
  return findInnerLabels(text).filter((at) => VALUE.test(text.slice(at, at + 80)));
}
