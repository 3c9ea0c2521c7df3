import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the script whose name follows it. */
export const SCRIPT_RUNNER = path.join(PROJECT, 'scripts/run.mjs');

/** A module that makes scripts take their standard output for a terminal. */
const TERMINAL = 'data:text/javascript,process.stdout.isTTY = true';

/** How a script ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A script at work. */
export interface Running {
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Waits until it has said some words on its standard output; fails where it ends without. */
  readonly says: (words: string) => Promise<void>;
  readonly ended: Promise<Ended>;
}

/**
 * Starts one of the project's scripts as a process of its own.
 * @param name `build`
 * @param asPlainUser as a user to whom files can be closed, where the tests run as root
 * @param onTerminal as if a person watched, who is told of each stage
 */
export function startScript(
  name: string,
  args: readonly string[],
  { asPlainUser = false, onTerminal = false } = {},
): Running {
  const isRoot = process.getuid?.() === 0;
  const child = spawn(
    process.execPath,
    [...(onTerminal ? ['--import', TERMINAL] : []), SCRIPT_RUNNER, name, ...args],
    {
      cwd: PROJECT,
      env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', TZ: process.env.TZ ?? 'UTC' },
      ...(asPlainUser && isRoot ? { uid: 65_534, gid: 65_534 } : {}),
    },
  );
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => stdout.includes(words) && resolve();
      child.stdout.on('data', look);
      child.on('close', () => reject(new Error(`expected “${words}”, saw\n${stdout}\n${stderr}`)));
      look();
    });
  return { kill: (signal) => child.kill(signal), says, ended };
}

/** Runs a script to its end. */
export function runScript(name: string, args: readonly string[], asPlainUser = false): Promise<Ended> {
  return startScript(name, args, { asPlainUser }).ended;
}

/** Builds a content folder. */
export function runBuild(content: string, output: string, more: readonly string[] = []): Promise<Ended> {
  return runScript('build', ['--content', content, '--output', output, ...more]);
}
