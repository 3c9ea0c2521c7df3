import { z } from 'zod';
import { sha256Schema } from '../model/record.ts';
import type { HALVES } from './gold.ts';
import { cutDown, toShare } from './table.ts';

/** What was measured, by name: shares from 0 to 1, or counts. Greater is better in all of them. */
export type Measured = Readonly<Record<string, number>>;

/** What must be measured at least, by the same names. */
export const floorsSchema = z.record(z.string().min(1), z.number().nonnegative()).readonly();

const halfSchema = z
  .strictObject({
    /** Of the texts and labels that the floors were measured on. */
    hash: sha256Schema,
    texts: z.int().nonnegative(),
    floors: floorsSchema,
  })
  .readonly();

/** `tests/evaluation/baseline.json`: the scores of the labelled set that no change may fall below. */
export const baselineSchema = z
  .strictObject({ tune: halfSchema, sealed: halfSchema } satisfies Record<(typeof HALVES)[number], unknown>)
  .readonly();

/** A floors file of a corpus that is not committed itself. */
export const corpusFloorsSchema = z
  .strictObject({
    /** Which corpus it is, and where it comes from. */
    about: z.string().trim().min(1),
    files: z.int().nonnegative(),
    hash: sha256Schema,
    floors: floorsSchema,
  })
  .readonly();

export type CorpusFloors = z.infer<typeof corpusFloorsSchema>;
export type Baseline = z.infer<typeof baselineSchema>;
export type HalfBaseline = z.infer<typeof halfSchema>;

/** What lies under its floor, one line each; none where all is well. */
export function findFallen(measured: Measured, floors: Measured): readonly string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const value = measured[name];
    if (value === undefined) return [`${name} is not measured any more, expected at least ${toShare(floor)}`];
    return cutDown(value) < floor
      ? [`${name} fell to ${toShare(value)}, expected at least ${toShare(floor)}`]
      : [];
  });
}

/** New floors, and what they give up. */
export interface MovedFloors {
  readonly floors: Measured;
  /** Names that rose or are new. */
  readonly raised: readonly string[];
  /** What fell, one line each; the floors are only to be used where somebody allows that. */
  readonly fallen: readonly string[];
}

/** Moves floors to what is measured now, cut down to three decimals. */
export function moveFloors(measured: Measured, floors: Measured): MovedFloors {
  const moved = Object.fromEntries(Object.entries(measured).map(([name, value]) => [name, cutDown(value)]));
  return {
    floors: moved,
    raised: Object.entries(moved)
      .filter(([name, value]) => value > (floors[name] ?? -1))
      .map(([name]) => name),
    fallen: findFallen(measured, floors),
  };
}
