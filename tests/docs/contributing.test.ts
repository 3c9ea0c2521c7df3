// What CONTRIBUTING.md shows works when it is followed to the letter.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadProfiles } from '../../src/files/content/load-profiles.ts';
import type { Rule } from '../../src/normalize/claims/claim.ts';
import { RULES } from '../../src/normalize/claims/rules.ts';
import { collectClaims } from '../../src/normalize/collect-claims.ts';
import { decode } from '../../src/normalize/decode/decode.ts';
import { toView } from '../../src/normalize/decode/view.ts';
import { paintLedger } from '../../src/normalize/resolve/paint-ledger.ts';
import { resolveField } from '../../src/normalize/resolve/resolve-fields.ts';
import { toDocument } from '../../src/normalize/to-document.ts';
import { codeBlocks } from '../support/code-blocks.ts';
import { outlets } from '../support/normalize-text.ts';
import { newsText } from '../support/small-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const contributing = await readFile(path.join(PROJECT, 'CONTRIBUTING.md'), 'utf8');

// Below the project, where imports are looked up as in the project.
const folder = await mkdtemp(path.join(PROJECT, 'node_modules/.dateline-docs-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const moduleSchema = z.object({
  angleBrackets: z.custom<Rule>((value) => typeof Object(value).find === 'function'),
});

describe('the rule', async () => {
  const [code = ''] = codeBlocks(contributing, 'ts');
  const claims = path.join(PROJECT, 'src/normalize/claims');
  const fixed = code.replaceAll(
    /from '(?<to>\.[^']+)'/gu,
    (_, to: string) => `from '${path.join(claims, 'original-url', to)}'`,
  );
  await writeFile(path.join(folder, 'rule.ts'), fixed);
  const { angleBrackets } = moduleSchema.parse(await import(path.join(folder, 'rule.ts')));

  /** All rules, the new one behind its field's other one. */
  const at = RULES.findIndex(({ id }) => id === 'original-url/labelled-line') + 1;
  const rules = [...RULES.slice(0, at), angleBrackets, ...RULES.slice(at)];

  /** What becomes of a text. */
  const read = (text: string) => {
    const document = toDocument(toView(decode(Buffer.from(text)).text), outlets);
    const { fields, labels } = collectClaims(document, rules);
    const ledger = paintLedger(document, labels);
    const urls = fields.filter(({ field }) => field === 'originalUrl');
    return { url: resolveField('originalUrl', urls, ledger), ledger };
  };
  const line = '<https://example.org/a/5213628>';

  test('claims the address, with its characters, and the role of the line', () => {
    const text = `${newsText('bridge')}\n${line}\n`;
    const { url, ledger } = read(text);
    const start = text.indexOf(line);
    expect(url).toMatchObject({
      value: line.slice(1, -1),
      basis: 'stated',
      rule: angleBrackets.id,
      spans: [{ start: start + 1, end: start + line.length - 1 }],
    });
    const ofLine = ledger.filter((entry) => entry.start < start + line.length && entry.end > start);
    expect(ofLine).toEqual([
      expect.objectContaining({
        label: 'identifier',
        rule: angleBrackets.id,
        start,
        end: start + line.length,
      }),
    ]);
  });

  test.each([
    ['a sentence', `${newsText('bridge').trim()} See ${line} for more.\n`],
    ['the middle of a story', newsText('bridge').replace('\n\nVisitors', `\n\n${line}\n\nVisitors`)],
    ['an e-mail address', `${newsText('bridge')}\n<mailto:desk@example.org>\n`],
  ])('claims nothing in %s', (_, text) => {
    expect(read(text).url.value).toBeNull();
  });

  test('is named after its path', () => {
    expect(contributing).toContain(`src/normalize/claims/${angleBrackets.id}.ts`);
  });
});

test('the outlet holds', async () => {
  const [yaml = ''] = codeBlocks(contributing, 'yaml');
  const dir = await temporaryFolder({ 'evening-courier.yaml': yaml });
  const { profiles, diagnostics } = await loadProfiles(dir, path.join(dir, 'none'));
  expect(diagnostics).toEqual([]);
  expect(profiles).toMatchObject([{ id: 'evening-courier', name: 'Evening Courier' }]);
});

test('every path that it names is there', () => {
  const named = [...contributing.matchAll(/`(?<name>(?:src|tests|layouts|scripts)\/[\w./-]*)`/gu)]
    .map(({ groups }) => groups?.name ?? '')
    .filter((name) => !name.endsWith('/angle-brackets.ts'));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !existsSync(path.join(PROJECT, name)))).toEqual([]);
});
