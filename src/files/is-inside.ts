import path from 'node:path';

/**
 * Whether a path is a folder or lies somewhere below it, going by the paths alone.
 * A name such as `..notes` is a name, and leads nowhere up.
 */
export function isInside(folder: string, other: string): boolean {
  const between = path.relative(folder, other);
  return !(between === '..' || between.startsWith(`..${path.sep}`) || path.isAbsolute(between));
}
