import type { CommandTable } from './command-options.ts';

/** What `npm run suggest-names` takes. */
export const SUGGEST_NAMES: CommandTable = {
  command: 'npm run suggest-names --',
  purpose:
    'Prints, as entries for content/names.yaml, names that the texts print and the list does not know. A person decides; nothing is written.',
  options: [
    {
      name: 'content',
      value: 'DIR',
      says: 'the archive, normalized: a folder with articles/ in it (content)',
    },
    { name: 'most', value: 'NUMBER', says: 'how many proposals are printed, the most frequent first (100)' },
  ],
};
