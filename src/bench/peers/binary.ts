import { fileURLToPath } from 'node:url';

/** A command that an installed package brings. */
export function binary(name: string): string {
  return fileURLToPath(new URL(`../../../node_modules/.bin/${name}`, import.meta.url));
}
