import { toComparable } from '../../lines/comparable.ts';
import { couldBePerson, hasArticle, nounWeight } from '../../lines/outlet-name.ts';
import type { EdgeLines } from '../edge-lines.ts';
import { spells } from '../host.ts';
import { isPageWay } from '../page-way.ts';
import { beginsWithDay } from '../printed-day.ts';
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
]);

/** What names a source, and what names one where a person could be meant. */
const [ENOUGH, ENOUGH_OF_PERSON] = [3, 3.5];

/** Lines on top, a way to the content and such before the name among them. */
const TOP = 3;

/** A line on top of the page says more than one further down. */
const ON_TOP = 1;

/**
 * Whether cues that agree on a name make it the page's: each wording counts once, a noun that papers have counts with them. One cue alone is
 * enough only for a name that has a paper's noun.
 */
export function isEnough(name: string, cues: readonly NameCue[], edges: EdgeLines): boolean {
  const once = distinct(cues.toSorted((a, b) => WEIGHTS[b.kind] - WEIGHTS[a.kind]));
  const noun = nounWeight(name);
  if (once.some(({ kind, isOutright }) => kind === 'said' && isOutright)) return true;
  const isPerson = couldBePerson(name);
  const key = toComparable(name);
  const top = edges.head[0];
  const isTop =
    edges.head
      .slice(0, TOP)
      .some(
        ({ text }, index) =>
          toComparable(text) === key && (index === 0 || edges.head.slice(0, index).every(isWay)),
      ) || cues.some(({ start, kind }) => kind === 'own-line' && start === top?.start);
  const sum = once.reduce<number>((all, { kind }) => all + WEIGHTS[kind], noun) + (isTop ? ON_TOP : 0);
  // An author may stand before the paper: `Jane Doe Evening Herald`.
  const isLong =
    name.replace(/^the /iu, '').split(' ').length > 3 && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}/u.test(name);
  if (once.length === 1 && (noun < 2 || isLong)) return false;
  const isPage = once.some(({ kind }) => !SECTION_KINDS.has(kind));
  if (isPerson) {
    const isOverPage =
      isTop || once.some(({ kind }) => kind === 'page-title' || kind === 'masthead' || kind === 'logo');
    return isPage && isOverPage && sum >= ENOUGH_OF_PERSON;
  }
  return (noun > 0 || hasArticle(name) || isPage) && sum >= ENOUGH;
}

function isWay({ text }: { readonly text: string }): boolean {
  return isPageWay(text) || beginsWithDay(text);
}

/** Cues of different wording at different places. */
function distinct(cues: readonly NameCue[]): readonly NameCue[] {
  return cues.filter(
    (cue, index) =>
      cues.findIndex(
        (other) =>
          other.start === cue.start ||
          (other.kind === cue.kind && (other.phrase ?? '') === (cue.phrase ?? '')),
      ) === index,
  );
}

/** The handles that spell a name: `@eveningherald`, `letters@eveningherald.example`. */
export function handlesOf(name: string, cues: readonly NameCue[]): readonly NameCue[] {
  return cues.filter((cue) => cue.kind === 'handle' && spells(cue.name.toLowerCase(), name)).slice(0, 1);
}
