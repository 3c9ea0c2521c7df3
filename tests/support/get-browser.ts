// A Chromium for the tests: one on the PATH, else Debian's package, else Playwright's own download.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** On macOS browsers are not on the PATH. */
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium on this machine, or null. */
export function findBrowser(searchPath: string): string | null {
  const folders = searchPath.split(path.delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...PLACES,
  ];
  return [...candidates, chromium.executablePath()].find(isExecutable) ?? null;
}

/**
 * Finds a Chromium, or installs one and says so.
 * @param say prints a line for the person who waits
 * @returns its path; throws with one instruction where none can be had
 */
export function getBrowser(searchPath: string, isRoot: boolean, say: (line: string) => void): string {
  const found = findBrowser(searchPath);
  if (found !== null) return found;
  for (const [words, commands] of installations(isRoot)) {
    say(`No Chromium on the PATH: ${words} …`);
    if (commands.every(succeeds)) {
      const installed = findBrowser(searchPath);
      if (installed !== null) return installed;
    }
  }
  throw new Error(
    'Cannot find a browser for the tests, expected Chromium or Chrome on the PATH. Install one (Debian: apt-get install chromium; else: npx playwright-core install chromium) and run the tests again',
  );
}

type Installation = readonly [words: string, commands: readonly (readonly [string, ...string[]])[]];

function installations(isRoot: boolean): readonly Installation[] {
  const debian: Installation = [
    "installing Debian's package `chromium`",
    [
      ['apt-get', 'update', '--quiet'],
      ['apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', 'chromium'],
    ],
  ];
  const own: Installation = [
    "downloading Playwright's own",
    [[process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium']],
  ];
  return isRoot && existsSync('/etc/debian_version') ? [debian, own] : [own];
}

function succeeds([command, ...args]: readonly [string, ...string[]]): boolean {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch {
    // Why it failed stands on the terminal; the next way is tried.
    return false;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
