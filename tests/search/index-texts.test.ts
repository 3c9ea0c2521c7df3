import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, expect, test } from 'vitest';
import type { ArticlePages } from '../../src/search/article-pages.ts';
import { indexTexts } from '../../src/search/index-texts.ts';
import { indexedPart } from '../../src/search/indexed-part.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const IDS = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'];
const PAGE =
  '<!doctype html><html lang="en"><body><article data-pagefind-body><p>One text.</p></article></body></html>';

let started: ChildProcess[] = [];
const take = (message: unknown) => {
  started.push((message as { readonly process: ChildProcess }).process);
};
afterEach(() => {
  unsubscribe('child_process', take);
  started = [];
});

const pages = (onRead: () => void): ArticlePages => ({
  rendered: new Set(IDS),
  read() {
    onRead();
    return indexedPart(Buffer.from(PAGE));
  },
});

test('tells of a process of Pagefind’s that ended before it was done, and waits for it no longer', async () => {
  subscribe('child_process', take);
  const kill = () => started.at(-1)?.kill('SIGKILL');
  const problems = await indexTexts(await temporaryFolder(), IDS, pages(kill));
  expect(started).toHaveLength(1);
  expect(problems).toEqual([
    expect.stringMatching(/^Pagefind's process ended with SIGKILL before all was written/u),
  ]);
});

test('indexes with the next process where one was lost', async () => {
  const indexed = await indexTexts(
    await temporaryFolder(),
    IDS,
    pages(() => undefined),
  );
  expect('size' in indexed && [...indexed.keys()]).toEqual(IDS);
});
