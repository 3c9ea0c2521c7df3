// Runs a command and measures it.
import { spawn } from 'node:child_process';
import { memoryOfTree } from './process-tree.ts';

/** What a command cost. */
export interface Cost {
  readonly seconds: number;
  /** Most memory of all its processes together, in MB; null where the system does not tell. */
  readonly megabytes: number | null;
  /** Most memory of any one of its processes, in MB. */
  readonly largestMegabytes: number | null;
}

/** A command and where it runs. */
export interface CommandLine {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** Milliseconds between two looks at the memory. */
const INTERVAL = 100;
const MEGABYTE = 1_000_000;

/** Runs a command to its end. Throws with the end of what it printed where it fails. @param now milliseconds */
export async function runMeasured(
  { program, args, cwd }: CommandLine,
  now: () => number,
  signal: AbortSignal,
): Promise<Cost> {
  const from = now();
  const child = spawn(program, args, { cwd, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const listen = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-2000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [all, largest]: [number[], number[]] = [[], []];
  const look = () => {
    const memory = child.pid === undefined ? null : memoryOfTree(child.pid);
    if (memory) {
      all.push(memory.all);
      largest.push(memory.largest);
    }
  };
  const timer = setInterval(look, INTERVAL);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (code !== 0) throw new Error(`\`${[program, ...args].join(' ')}\` ended with ${code}:\n${printed}`);
  } finally {
    clearInterval(timer);
  }
  return { seconds: (now() - from) / 1000, megabytes: most(all), largestMegabytes: most(largest) };
}

function most(sizes: readonly number[]): number | null {
  if (sizes.length === 0) return null;
  return sizes.reduce((highest, size) => Math.max(highest, size), 0) / MEGABYTE;
}
