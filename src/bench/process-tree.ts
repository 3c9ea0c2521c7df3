// Memory of a process and all that it started, as Linux tells it below /proc.
import { readdirSync, readFileSync } from 'node:fs';

/** Memory in use at one moment, in bytes. */
export interface TreeMemory {
  /** Of all processes together; pages that several of them share count once for each. */
  readonly all: number;
  /** Of the largest one. */
  readonly largest: number;
}

/** Pages of Linux on all machines that Node has builds for but a few. */
const PAGE = 4096;

/** @param root process id @returns null where the system has no /proc */
export function memoryOfTree(root: number): TreeMemory | null {
  let names: readonly string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return null;
  }
  const parents = new Map<number, number>();
  for (const name of names) {
    const parent = parentOf(name);
    if (parent !== null) parents.set(Number(name), parent);
  }
  const sizes = [...parents.keys()].filter((pid) => isBelow(pid, root, parents)).map(residentOf);
  return { all: sizes.reduce((sum, size) => sum + size, 0), largest: Math.max(0, ...sizes) };
}

function isBelow(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 0; at = parents.get(at)) {
    if (at === root) return true;
  }
  return false;
}

/** Third after the name in brackets, which may hold spaces and brackets itself. */
function parentOf(pid: string): number | null {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' ? null : Number(fields[1]);
}

function residentOf(pid: number): number {
  return Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE;
}

/** A process may end between two looks. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
