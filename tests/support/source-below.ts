import { normalizeText } from './normalize-text.ts';

/** A story that names no outlet. */
export const STORY = `Every third hive lost in the upper valley

Beekeepers in the upper valley have lost every third hive this winter, the growers' union said in a survey of its members.

Most of the losses were put down to a mite that came over the pass in the mild autumn, and some to a late frost in the orchards.`;

/** The outlet that the story is taken to be of with a line below it; null for none. */
export function sourceBelow(line: string): string | null {
  return normalizeText(`${STORY}\n\n${line}`).record.fields.source.value?.name ?? null;
}
