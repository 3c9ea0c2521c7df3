// What an address holds and no search can mean: a value that a parameter does not know, a second value where one counts.
import { SORTS, type Sort } from '../../../site/search-address.ts';
import { joined } from '../../../text/joined.ts';
import { quoted } from '../quoted.ts';

/** A parameter that knows a few values. */
interface Choice {
  /** The first are those that addresses are written with. */
  readonly known: readonly string[];
  /** The usual value in words: it says what leaving the parameter out says, and is not written. */
  readonly usual?: string;
  /** What is done instead of what cannot be read. */
  readonly instead: (sort: Sort) => string;
}

const CHOICES: Readonly<Record<string, Choice>> = {
  sort: {
    known: SORTS,
    instead: (sort) => (sort === 'newest' ? 'the newest texts stand first' : 'the best matches stand first'),
  },
  in: { known: ['title'], instead: () => 'words are looked for in all of a text' },
  undated: { known: ['yes'], usual: 'no', instead: () => 'a range of dates leaves undated texts out' },
  inferred: { known: ['no'], usual: 'yes', instead: () => 'dates that an editor inferred count' },
  names: { known: ['off'], usual: 'on', instead: () => 'names are looked for in every spelling' },
};

/** Parameters of which the first counts. */
const SINGLE = ['q', 'from', 'to', ...Object.keys(CHOICES)];

/** An address made by a machine may hold anything, of any length. */
const SAID_LENGTH = 60;

/**
 * What was passed over in an address, and what was done instead, a sentence each.
 * @param search its query part
 * @param sort the order in which hits stand
 */
export function unreadInWords(search: string, sort: Sort): readonly string[] {
  const parameters = new URLSearchParams(search);
  return SINGLE.flatMap((name) => {
    const [first = '', ...others] = parameters.getAll(name);
    const isRepeated = others.some((other) => other.trim() !== '' && other !== first);
    const choice = CHOICES[name];
    const isUnknown =
      first.trim() !== '' && choice !== undefined && ![...choice.known, choice.usual].includes(first);
    return [
      ...(isRepeated ? [repeatedInWords(name, first)] : []),
      ...(isUnknown ? [unreadValueInWords(`${name}=${first}`, choice, sort)] : []),
    ];
  });
}

function repeatedInWords(name: string, first: string): string {
  const counts =
    first.trim() === ''
      ? 'the first, which is empty, counts'
      : `the first counts, ${quoted(first, SAID_LENGTH)}`;
  return `The address holds “${name}” more than once: ${counts}.`;
}

function unreadValueInWords(written: string, { known, instead }: Choice, sort: Sort): string {
  const expected = joined(
    known.map((value) => quoted(value)),
    'or',
  );
  return `${quoted(written, SAID_LENGTH)} in the address means nothing here, expected ${expected}: ${instead(sort)}.`;
}
