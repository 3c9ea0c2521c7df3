import type { CommandTable } from '../build/command-options.ts';

/** What `npm run lighthouse` takes. */
export const LIGHTHOUSE: CommandTable = {
  command: 'npm run lighthouse --',
  purpose:
    'Prints what Lighthouse says of the home page, a text, its source, the dates and the search page of a built site.',
  options: [{ name: 'output', value: 'DIR', says: 'a site built for the root of a host (_site)' }],
};
