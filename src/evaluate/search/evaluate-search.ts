// `npm run evaluate:search`: measures a built site's search and holds it against floors.
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeIfChanged } from '../../files/write-safely.ts';
import { toRandom } from '../../generate/random.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { findFallen, floorsSchema, moveFloors } from '../baseline.ts';
import { readJson } from '../read-json.ts';
import { cutDown, toShare, toTable } from '../table.ts';
import { openDiskIndex } from './disk-index.ts';
import type { EvaluateSearchArguments } from './evaluate-search-arguments.ts';
import { measureSearch, type SearchMeasured } from './measure-search.ts';

/** What a built site's search must reach at least, for texts drawn by a seed. */
const searchFloorsSchema = z
  .strictObject({
    /** Which archive it is, and how to make it. */
    about: z.string().trim().min(1),
    texts: z.int().nonnegative(),
    draw: z.int().positive(),
    seed: z.int().nonnegative(),
    floors: floorsSchema,
  })
  .readonly();

export type SearchFloors = z.infer<typeof searchFloorsSchema>;

export interface EvaluatedSearch {
  readonly lines: readonly string[];
  /** What is under its floor, or cannot be read; none where all is well. */
  readonly problems: readonly string[];
}

/** Measures, prints and, where floors are given, compares. */
export async function evaluateSearch(
  { siteDir, floorsFile, accept, jsonFile, draw, seed }: EvaluateSearchArguments,
  onProgress: (done: number, of: number) => void,
): Promise<EvaluatedSearch> {
  const floors = floorsFile === null ? null : await readJson(floorsFile, searchFloorsSchema);
  if (floors !== null && floors.value === null)
    return { lines: [], problems: floors.diagnostics.map(toLine) };
  const asked = { draw: draw ?? floors?.value?.draw ?? 200, seed: seed ?? floors?.value?.seed ?? 1 };
  const index = await openDiskIndex(siteDir);
  const result = await measureSearch(index, asked.draw, toRandom('known items', asked.seed), onProgress);
  if (jsonFile !== null) await writeFile(jsonFile, `${JSON.stringify({ ...asked, ...result }, null, 2)}\n`);
  const lines = toLines(result, asked.seed);
  if (floorsFile === null || !floors?.value) return { lines, problems: [] };
  if (accept === null) return { lines, problems: compare(result, floors.value) };
  const moved = moveFloors(result.measured, floors.value.floors);
  if (moved.fallen.length > 0 && accept !== 'any') {
    return { lines, problems: [...moved.fallen, 'Nothing is written; --allow-lower accepts this'] };
  }
  const raised = { ...floors.value, ...asked, texts: result.texts, floors: moved.floors };
  await writeIfChanged(floorsFile, `${JSON.stringify(raised, null, 2)}\n`);
  return { lines: [...lines, `Floors written to ${floorsFile}`], problems: [] };
}

/** What a search falls short of. */
export function compare({ texts, measured }: SearchMeasured, floors: SearchFloors): readonly string[] {
  if (texts !== floors.texts) {
    return [
      `The archive holds ${texts} texts, expected the ${floors.texts} that the floors are of: ${floors.about}`,
    ];
  }
  return findFallen(measured, floors.floors);
}

function toLines({ texts, drawn, measured, missed }: SearchMeasured, seed: number): readonly string[] {
  return [
    `${drawn} of ${texts} texts, drawn by the seed ${seed}, looked for by their own words`,
    ...toTable([
      ['share found', ''],
      ...Object.entries(measured).map(([name, share]) => [name, toShare(cutDown(share))]),
    ]),
    ...missed.map(
      ({ kind, query, place, hits }) =>
        `  not ${kind}: ${place === null ? 'no hit' : `place ${place}`} of ${hits} for ${JSON.stringify(query)}`,
    ),
  ];
}

function toLine({ file, message }: Diagnostic): string {
  return `${file}: ${message}`;
}
