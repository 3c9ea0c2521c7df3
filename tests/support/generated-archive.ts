// A large archive of invented texts.
import { sha256 } from '../../src/files/sha256.ts';
import { type PlannedText, planTexts } from '../../src/generate/plan-texts.ts';
import { printText } from '../../src/generate/print-text.ts';
import { writeArchive } from '../../src/generate/write-archive.ts';
import { buildOnce } from './build-once.ts';
import { type ServedSite, serveFolder } from './served-site.ts';

/** The archive of browser tests. */
export const GENERATED = { texts: 2000, seed: 1 };

export interface GeneratedSite extends ServedSite {
  /** What was planned, in the order of the plan. */
  readonly texts: readonly PlannedText[];
  /** The id under which the site holds a planned text. */
  readonly idOf: (text: PlannedText) => string;
}

const ID_DIGITS = 16;

/** Serves the generated archive. */
export async function serveGenerated(): Promise<GeneratedSite> {
  const folder = await buildOnce({ name: 'generated', settings: GENERATED, fill, options: [] });
  const site = await serveFolder(folder, '/', async () => {});
  return {
    ...site,
    texts: planTexts(GENERATED),
    idOf: (text) => sha256(printText(text, GENERATED.seed)).slice(0, ID_DIGITS),
  };
}

async function fill(content: string): Promise<void> {
  const { problem } = await writeArchive(content, GENERATED);
  if (problem !== null) throw new Error(problem);
}
