// What a search finds of texts that are known to be there must not fall: see `npm run evaluate:search`.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluateSearch } from '../../../src/evaluate/search/evaluate-search.ts';
import { type GeneratedSite, serveGenerated } from '../../support/generated-archive.ts';

const FLOORS = fileURLToPath(new URL('../../evaluation/search-floors.json', import.meta.url));
const MINUTES = 60_000;

let site: GeneratedSite;

beforeAll(async () => {
  site = await serveGenerated();
}, 6 * MINUTES);

afterAll(() => site?.stop());

test(
  'known items are found as well as the floors want',
  async () => {
    const { lines, problems } = await evaluateSearch(
      { siteDir: site.outputDir, floorsFile: FLOORS, accept: null, jsonFile: null, draw: null, seed: null },
      () => undefined,
    );
    expect(problems).toEqual([]);
    expect(lines.join('\n')).toMatch(/rare words first +\.\d{3}|rare words first +1\.000/u);
  },
  3 * MINUTES,
);
