// What an address holds and no search can mean: a parameter or a value of one that is not known, a second value where one
// counts, a value that has nothing to work on.
import { counted } from '../../../site/counted.ts';
import { FILTER_PARAMETERS, SORTS, type Sort } from '../../../site/search-address.ts';
import { joined } from '../../../text/joined.ts';
import { quoted } from '../quoted.ts';
import { readState, type SearchState, TRACKER } from '../search-state.ts';

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

/** Everything that an address may hold. */
const KNOWN = new Set<string>([...SINGLE, ...FILTER_PARAMETERS]);

/** An address made by a machine may hold anything, of any length and number. */
const SAID_LENGTH = 60;
const MOST_SAID = 4;

/**
 * What was passed over in an address, and what was done instead, a sentence each.
 * @param search its query part
 * @param sort the order in which hits stand
 */
export function unreadInWords(search: string, sort: Sort): readonly string[] {
  const parameters = new URLSearchParams(search);
  const ofKnown = SINGLE.flatMap((name) => {
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
  return [...ofKnown, ...strangersInWords(parameters), ...idleInWords(readState(search))];
}

/** Parameters that no search has; what trackers hang on an address is nothing that a reader asked for. */
function strangersInWords(parameters: URLSearchParams): readonly string[] {
  const strangers = [...parameters].filter(
    ([name, value]) => value.trim() !== '' && !KNOWN.has(name) && !TRACKER.test(name),
  );
  const left = strangers.length - MOST_SAID;
  return [
    ...strangers.slice(0, MOST_SAID).map(([name, value]) => {
      const meant = name.toLowerCase();
      const instead = KNOWN.has(meant) ? `did you mean “${meant}”?` : 'it is passed over.';
      return `${quoted(`${name}=${value}`)} in the address means nothing here: ${instead}`;
    }),
    ...(left > 0 ? [`The address holds ${counted(left, 'more parameter')} of no meaning here.`] : []),
  ];
}

/** What lets texts through a range of dates where there is none. */
function idleInWords({ withUndated, from, to }: SearchState): readonly string[] {
  if (!withUndated || from + to !== '') return [];
  return ['“undated=yes” in the address means nothing here without a range of dates, “from” or “to”.'];
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
