import { describe, expect, test } from 'vitest';
import { IndexFileError, readBytes } from '../../../src/search/client/engine/index-file.ts';
import { failureInWords } from '../../../src/search/client/failure-words.ts';

const FILE = '/pagefind/a.pf_index';

describe('failureInWords', () => {
  test('tells a file that is gone from a connection that is', async () => {
    const gone = await readBytes(FILE, new Response(null, { status: 404 })).catch((error: unknown) => error);
    const refused = await readBytes(FILE, new Response(null, { status: 503 })).catch(
      (error: unknown) => error,
    );
    expect(failureInWords(gone, true)).toMatch(/is missing.*The archive may have changed/u);
    expect(failureInWords(gone, true)).not.toContain('connection');
    expect(failureInWords(refused, true)).toMatch(/503.*Check the connection/u);
    expect(failureInWords(new IndexFileError(FILE, 'is not whole'), false)).toMatch(/not whole.*offline/u);
  });

  test('says once what one error tells of another', () => {
    const first = new IndexFileError(FILE, 'cannot be reached (TypeError: Failed to fetch)');
    for (const told of [first.message, String(first)]) {
      const words = failureInWords(new IndexFileError(FILE, `cannot be reached (${told})`), true);
      expect(words).toContain(`read (${first.message}). `);
    }
  });

  test('says what is known, and no more', () => {
    expect(failureInWords(new IndexFileError(FILE, 'cannot be reached (Load failed)'), true)).toContain(
      `(${FILE} cannot be reached (Load failed))`,
    );
    expect(failureInWords(undefined, true)).toMatch(/^The index could not be read\. Check/u);
  });
});
