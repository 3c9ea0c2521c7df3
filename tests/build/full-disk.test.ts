// A disk that has no room left while a build is at work: the site of the build before stands, and the next one makes what it should.
import { spawnSync } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SCRIPT_RUNNER } from '../support/run-script.ts';
import { newsText, TWO_TEXTS } from '../support/small-archive.ts';
import { filesBelow, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** Kilobytes of the disk, and what is left of them where it is full: nothing for pages, or nothing for the index. */
const DISK = 8000;
const LEFT = [40, 300];
const TAKES_LONG = 240_000;

/**
 * Builds onto a disk of its own, in memory, which only this script sees. Writes how each step ended, and copies the site
 * where it is looked at: as it was built, as it stands after each build that had no room, and as it is built in the end.
 */
const SCRIPT = `
set -eu
mkdir -p "$WORK/disk"
mount -t tmpfs -o size=${DISK}k tmpfs "$WORK/disk"
build() { "$NODE" "$RUNNER" build --content "$WORK/content" --output "$WORK/disk/site" 2> "$WORK/said-$1" > /dev/null && code=0 || code=$?
  echo "$1 $code" >> "$WORK/codes"; cp -r "$WORK/disk/site" "$WORK/site-$1"; ls -A "$WORK/disk" > "$WORK/beside-$1"; }
build first
cp "$WORK/harbor-later.txt" "$WORK/content/raw/harbor.txt"
for left in ${LEFT.join(' ')}; do
  free=$(df --output=avail -k "$WORK/disk" | tail -1)
  dd if=/dev/zero of="$WORK/disk/filler" bs=1k count=$((free - left)) status=none
  build "$left"
  rm "$WORK/disk/filler"
done
build last
`;

/** Mounting takes a namespace of one's own, which not every system grants. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

test.skipIf(!canMount)(
  'of which a build is told, whatever it was at; what stands stays, and the next build is right',
  async () => {
    const work = await temporaryFolder({ 'harbor-later.txt': newsText('lighthouse') });
    const content = path.join(work, 'content');
    await writeFiles(content, TWO_TEXTS);
    const env = { ...process.env, WORK: work, NODE: process.execPath, RUNNER: SCRIPT_RUNNER };
    const ran = spawnSync('unshare', ['-rm', 'sh', '-c', SCRIPT], { env, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    const read = (name: string) => readFile(path.join(work, name), 'utf8');
    expect(await read('codes')).toBe(`first 0\n${LEFT.map((left) => `${left} 1\n`).join('')}last 0\n`);
    const first = await filesBelow(path.join(work, 'site-first'));
    for (const left of LEFT) {
      expect(await read(`said-${left}`)).toMatch(/ENOSPC|no (?:room|space)/iu);
      expect(await filesBelow(path.join(work, `site-${left}`))).toEqual(first);
      expect((await read(`beside-${left}`)).split('\n').sort()).toEqual(['', 'filler', 'site']);
    }
    // As from nothing, in another folder.
    const clean = await temporaryFolder();
    await cp(path.join(content, 'raw'), path.join(clean, 'content/raw'), { recursive: true });
    const args = ['build', '--content', path.join(clean, 'content'), '--output', path.join(clean, 'site')];
    expect(spawnSync(process.execPath, [SCRIPT_RUNNER, ...args]).status).toBe(0);
    const last = await filesBelow(path.join(work, 'site-last'));
    expect(last).toEqual(await filesBelow(path.join(clean, 'site')));
    expect(last).not.toEqual(first);
  },
  TAKES_LONG,
);
