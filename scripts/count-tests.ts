// Says how many tests passed and failed, from the file that vitest's JSON reporter wrote. A file that is
// missing or broken, a test file that did not load and a skipped test count as failures.
import './closed-pipe.ts';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const resultsSchema = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

async function readResults(file: string) {
  try {
    return resultsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    console.error(`Cannot read the results of the tests: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

const results = await readResults(process.argv[2] ?? '');
const files = results?.testResults ?? [];
const tests = files.flatMap((file) => file.assertionResults);
const passed = tests.filter(({ status }) => status === 'passed').length;
const unloaded = files.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
).length;
const failed = tests.length - passed + unloaded;
const isHonest = results?.success === true || failed > 0;
console.log(`${passed} passed, ${isHonest ? failed : 1} failed`);
process.exitCode = results?.success === true && failed === 0 && passed > 0 ? 0 : 1;
