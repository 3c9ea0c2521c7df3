// A whole archive of invented texts, for tests, measurements and demonstrations.
import { stringify } from 'yaml';
import type { SourceProfile } from '../model/source-profile.ts';
import { toNames } from './cast.ts';
import { correctText } from './correct-text.ts';
import { OUTLETS, type Outlet } from './outlets.ts';
import { type PlannedText, type PlanOptions, planTexts } from './plan-texts.ts';
import { printText } from './print-text.ts';

/** A file of the archive, by its path below the folder. */
export interface GeneratedFile {
  readonly path: string;
  readonly contents: string;
}

/**
 * Makes the files of an archive one after the other, so that none but the last is in memory. The same options give
 * the same bytes, on every machine and at any time.
 */
export function* generateArchive(options: PlanOptions): Generator<GeneratedFile> {
  yield yamlFile('archive.yaml', settings(options));
  yield yamlFile('names.yaml', { names: toNames() });
  for (const outlet of OUTLETS) yield yamlFile(`sources/${outlet.id}.yaml`, toProfile(outlet));
  for (const text of planTexts(options)) {
    const raw = rawPath(text);
    const contents = printText(text, options.seed);
    yield { path: `raw/${raw}`, contents };
    const correction = correctText(text, raw, contents);
    if (correction !== null) yield yamlFile(`corrections/${numberOf(text)}.yaml`, correction);
  }
}

/** Where a text's raw file lies below `raw/`. */
export function rawPath(text: PlannedText): string {
  return `${text.isAttributed ? text.outlet.id : 'loose'}/${numberOf(text)}.txt`;
}

function numberOf({ number }: PlannedText): string {
  return String(number).padStart(6, '0');
}

function settings({ seed }: PlanOptions): unknown {
  return {
    title: 'Harbors and councils',
    description: `An invented archive: its texts, its sources and all names in them were made by a program, from the seed ${seed}`,
    language: 'en',
    contact: 'archive@example.org',
    sources: OUTLETS.filter(({ layout }) => layout === 'plain').map(({ id, ownName }) => ({
      folder: id,
      source: id,
      reason: `The folder is what a correspondent of ${ownName} sent.`,
    })),
  };
}

function toProfile(outlet: Outlet): Partial<SourceProfile> {
  const { id, name, ownName, mark, type, country, zone, language } = outlet;
  return {
    id,
    name,
    aliases: [...new Set([ownName, mark])].filter((alias) => alias !== name),
    country,
    zone,
    languages: [language],
    type,
    agencyMarks: [mark],
  };
}

function yamlFile(path: string, value: unknown): GeneratedFile {
  return { path, contents: stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }) };
}
