import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { type Half, layoutsSchema } from '../../src/evaluate/gold.ts';

const SET = new URL('../evaluation/', import.meta.url).pathname;

/** One labelled text: its half and layout, its path from the set's folder without an extension, text and labels. */
export interface LabelledText {
  readonly half: Half;
  readonly layout: string;
  readonly id: string;
  readonly raw: string;
  /** As parsed from YAML, not yet held against the schema. */
  readonly labels: unknown;
}

/** The layouts of the set and the half each belongs to. */
export function readLayouts(): z.infer<typeof layoutsSchema> {
  return layoutsSchema.parse(parse(readFileSync(path.join(SET, 'layouts.yaml'), 'utf8')));
}

/** Every labelled text of a half, sorted by its path; null where the half has no folder. */
export function readLabelledTexts(half: Half): readonly LabelledText[] | null {
  const folder = path.join(SET, half);
  if (!existsSync(folder)) return null;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.gold.yaml'))
    .sort()
    .map((name) => {
      const file = path.join(folder, name.replace(/\.gold\.yaml$/u, ''));
      return {
        half,
        layout: path.dirname(name),
        id: path.posix.join(half, name.replace(/\.gold\.yaml$/u, '')),
        raw: readFileSync(`${file}.txt`, 'utf8'),
        labels: parse(readFileSync(`${file}.gold.yaml`, 'utf8')),
      };
    });
}
