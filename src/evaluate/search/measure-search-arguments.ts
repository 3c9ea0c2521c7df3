// What `npm run measure:search` takes.
import type { CommandTable } from '../../build/command-options.ts';

export const MEASURE_SEARCH: CommandTable = {
  command: 'npm run measure:search --',
  purpose:
    'Measures in a browser how long a reader waits for the first results of a search, and how many bytes that takes.',
  options: [
    { name: 'site', value: 'DIR', says: 'a site built for the root of a host (_site)' },
    {
      name: 'draw',
      value: 'NUMBER',
      whole: [1, 9999],
      says: 'how many searches, of three words of a text each (10)',
    },
    { name: 'seed', value: 'NUMBER', whole: [0, 999_999], says: 'which texts (1)' },
  ],
};
