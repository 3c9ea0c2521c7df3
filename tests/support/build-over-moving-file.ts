// Builds an archive and moves one of its raw files away, or changes it, when a stage begins; as a process of its own:
// Eleventy loads its configuration by Node's own import.
// usage: node --import tsx build-over-moving-file.ts CONTENT_DIR OUTPUT_DIR RAW_FILE STAGE gone|changed
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildArchive } from '../../src/build/build-archive.ts';

const [contentDir = '', outputDir = '', rawFile = '', at = '', how = ''] = process.argv.slice(2);
const { outcome, diagnostics } = await buildArchive({
  contentDir,
  outputDir,
  url: null,
  shard: null,
  merge: [],
  pathPrefix: null,
  jobs: 1,
  fresh: true,
  cacheDir: path.join(contentDir, 'cache'),
  runtime: '',
  self: { pid: process.pid, isRunning: () => false },
  signal: new AbortController().signal,
  onStage(stage) {
    if (stage !== at) return;
    if (how === 'gone') rmSync(rawFile);
    else writeFileSync(rawFile, 'Another text altogether.');
  },
});
console.log(JSON.stringify({ outcome, diagnostics }));
