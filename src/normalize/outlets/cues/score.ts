import type { EdgeLines } from '../edge-lines.ts';
import { spells } from '../host.ts';
import { couldBePerson, hasArticle, nounWeight } from '../outlet-name.ts';
import type { CueKind, NameCue } from './cue.ts';

/**
 * How much one cue of a kind says that a name is the page's. A line of its own and a wish to be followed are a
 * section's, a team's and a writer's as often.
 */
const WEIGHTS: Readonly<Record<CueKind, number>> = {
  copyright: 2,
  'page-title': 2,
  masthead: 2,
  said: 2,
  asker: 2,
  logo: 2,
  host: 2,
  disclaimer: 2,
  about: 1,
  plea: 1,
  sender: 1,
  mention: 1,
  handle: 1,
  'name-line': 0.5,
  'own-line': 0.5,
};

/** Kinds that sections of a page print as well as its name. */
const SECTION_KINDS: ReadonlySet<CueKind> = new Set([
  'page-title',
  'own-line',
  'name-line',
  'mention',
  'plea',
  'about',
  'masthead',
]);

/** What names a source, and what names one where a person could be meant. */
const [ENOUGH, ENOUGH_OF_PERSON] = [3, 5];

/** A line on top of the page says more than one further down. */
const ON_TOP = 1;

/**
 * Whether cues that agree on a name make it the page's: each wording counts once, a noun that papers have counts with them. One cue alone is
 * enough only for a name that has a paper's noun.
 */
export function isEnough(name: string, cues: readonly NameCue[], edges: EdgeLines): boolean {
  const once = distinct(cues.toSorted((a, b) => WEIGHTS[b.kind] - WEIGHTS[a.kind]));
  const noun = nounWeight(name);
  const top = edges.head[0]?.from ?? -1;
  const isTop = once.some(({ kind, start }) => kind === 'own-line' && isOnLine(edges, start, top));
  const sum = once.reduce<number>((all, { kind }) => all + WEIGHTS[kind], noun) + (isTop ? ON_TOP : 0);
  if (once.length === 1 && noun < 2) return false;
  if (couldBePerson(name)) return sum >= ENOUGH_OF_PERSON && once.some(({ kind }) => kind === 'page-title' || kind === 'logo');
  const isPage = noun > 0 || hasArticle(name) || once.some(({ kind }) => !SECTION_KINDS.has(kind));
  return isPage && sum >= ENOUGH;
}

function isOnLine({ head }: EdgeLines, start: number, from: number): boolean {
  const first = head[0];
  return first !== undefined && first.from === from && start >= first.from && start <= first.to;
}

/** Cues of different wording at different places. */
function distinct(cues: readonly NameCue[]): readonly NameCue[] {
  return cues.filter(
    (cue, index) =>
      cues.findIndex(
        (other) =>
          other.start === cue.start || (other.kind === cue.kind && (other.phrase ?? '') === (cue.phrase ?? '')),
      ) === index,
  );
}

/** The handles that spell a name: `@eveningherald`, `letters@eveningherald.example`. */
export function handlesOf(name: string, cues: readonly NameCue[]): readonly NameCue[] {
  return cues.filter((cue) => cue.kind === 'handle' && spells(cue.name.toLowerCase(), name)).slice(0, 1);
}
