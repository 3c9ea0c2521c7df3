import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIXTURES, loadFixtures } from '../support/fixtures.ts';

describe('fixtures', () => {
  it.each(loadFixtures().map((fixture) => [fixture.name, fixture] as const))('%s', (name, { actual }) => {
    expect(
      existsSync(new URL(`${name}/about.md`, FIXTURES)),
      `${name}/about.md says what the case is for`,
    ).toBe(true);
    for (const [file, text] of Object.entries(actual)) {
      const path = new URL(`${name}/${file}`, FIXTURES);
      expect(
        existsSync(path),
        `${name}/${file} is missing; read the result and run \`npm run accept-goldens -- ${name}\``,
      ).toBe(true);
      expect(text).toBe(readFileSync(path, 'utf8'));
    }
  });
});
