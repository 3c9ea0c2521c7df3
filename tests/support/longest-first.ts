// In which order test files start.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Builds first: while they run side by side, the large archive is built that the browser's tests wait for. */
const PROJECTS = ['build', 'browser', 'unit'];

/** Files that take longest; one that starts last would keep one core busy and leave the other idle. */
const LONGEST = [
  'build/build.test.ts',
  'search/built/delta.test.ts',
  'search/built/cuts.test.ts',
  'browser/large-archive.test.ts',
  'browser/accessibility.test.ts',
  'browser/search-asking.test.ts',
  'browser/search-using.test.ts',
  'build/normalize-content.test.ts',
  'normalize/invariants.test.ts',
  'program/run.test.ts',
  'build/memory.test.ts',
  'normalize/page/added.test.ts',
  'build/moving-files.test.ts',
  'evaluate/scripts.test.ts',
  'evaluation/scores.test.ts',
  'normalize/properties.test.ts',
].map((file) => fileURLToPath(new URL(`../${file}`, import.meta.url)));

const gone = LONGEST.filter((file) => !existsSync(file));
if (gone.length > 0) throw new Error(`Cannot find ${gone.join(', ')}: name the files that take longest now`);

/** Starts projects in order, and the longest files of each first. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const ofProject = (file: TestSpecification) => PROJECTS.indexOf(file.project.name);
    return sorted.sort((a, b) => ofProject(a) - ofProject(b) || placeOf(a.moduleId) - placeOf(b.moduleId));
  }
}

function placeOf(file: string): number {
  const place = LONGEST.indexOf(file);
  return place === -1 ? LONGEST.length : place;
}
