import type { CommandTable } from '../build/command-options.ts';

/** What `npm run weigh` takes. */
export const WEIGH: CommandTable = {
  command: 'npm run weigh --',
  purpose:
    'Prints the heaviest page of each kind: its HTML, its style sheets and its scripts, each compressed by gzip. Fails where one is over its budget.',
  options: [{ name: 'output', value: 'DIR', says: 'a built site (_site)' }],
};
