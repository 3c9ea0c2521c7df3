/** How many stand in a line that others share. */
const FEW = 5;

/** The first few of many, and how many more there are: never one alone, for which its own words would have had room. */
export function fewOf<T>(all: readonly T[]): { readonly shown: readonly T[]; readonly more: number } {
  const shown = all.length > FEW + 1 ? all.slice(0, FEW) : all;
  return { shown, more: all.length - shown.length };
}
