import type { CommandTable } from './command-options.ts';

/** What `npm run suggest-profile` takes. */
export const SUGGEST_PROFILE: CommandTable = {
  command: 'npm run suggest-profile --',
  purpose:
    'Writes a draft of a source profile: passages that its texts repeat word for word. A person accepts it; no build reads a draft.',
  options: [
    { name: 'content', value: 'DIR', says: 'the archive: a folder with raw/ in it (content)' },
    {
      name: 'source',
      value: 'ID',
      says: 'id of the source whose texts are read: those whose records name it',
    },
    { name: 'folder', value: 'DIR', says: 'read instead all texts in this folder below raw/' },
    { name: 'force', value: null, says: 'replace an earlier draft' },
  ],
};
