import type { SourceRef } from '../../model/field.ts';
import { keepFor } from '../../text/keep-answers.ts';
import type { Document } from '../document.ts';
import { toComparable } from '../lines/comparable.ts';
import { couldBePerson, hasOutletNoun, nounWeight, withoutLegalForm } from '../lines/outlet-name.ts';
import type { CueKind, NameCue } from '../outlets/cues/cue.ts';
import { handlesOf, isEnough } from '../outlets/cues/score.ts';
import { WHOLE_PAGE } from '../outlets/edge-lines.ts';
import { spells } from '../outlets/host.ts';
import { sourceAt } from './name-extent.ts';

/** An outlet that a page names as its own, and the cues that say so. */
export interface PageName {
  readonly source: SourceRef;
  readonly isAgency: boolean;
  readonly cues: readonly NameCue[];
}

/** Forms in which a page names itself and hardly a person. */
const PAGE_KINDS: ReadonlySet<CueKind> = new Set(['page-title', 'masthead', 'copyright', 'sender', 'host']);

/** Forms that no writer's own page has: a person's name needs one of them. */
const OVER_PAGE: ReadonlySet<CueKind> = new Set(['page-title', 'masthead', 'sender', 'host', 'disclaimer']);

/** Forms that count only by their weight. */
const WEAK_KINDS: ReadonlySet<CueKind> = new Set(['own-line', 'said', 'mention', 'asker', 'logo', 'handle']);

/** Company words behind a name that another cue leaves off: `Courier Media`, `Courier Online`. */
const COMPANY_WORD =
  /\s(?:media|media group|group|online|newspapers?|publishing|publications|publishers|company|co|corporation|network|digital|news and media limited)$/u;

/** The forms in which a page names the outlet that it is of, its address apart. */
export const SELF_NAMING: readonly CueKind[] = [
  'masthead',
  'page-title',
  'copyright',
  'plea',
  'about',
  'disclaimer',
  'sender',
];

/** Names that one cue of these kinds is enough for, where a profile knows them or the form says it outright. */
export function outrightNames(document: Document, kinds: readonly CueKind[]): readonly PageName[] {
  return document.nameCues.flatMap((cue): readonly PageName[] => {
    if (!kinds.includes(cue.kind) || cue.kind === 'own-line' || cue.kind === 'mention') return [];
    // The menu of a whole page names sister titles.
    if (cue.kind === 'name-line' && document.furniture.length > WHOLE_PAGE) return [];
    const profile =
      cue.kind === 'host'
        ? document.outlets.byHost(cue.name)
        : (profileOf(cue, document) ?? document.outlets.bySignOff(cue.name));
    if (profile !== null) {
      if (
        cue.kind === 'copyright' &&
        isOnlyHolder(document, [cue.name, profile.name, ...profile.aliases], cue)
      )
        return [];
      const isSure = cue.isOutright || cue.kind !== 'page-title';
      const source = { id: profile.id, name: profile.name };
      return isSure ? [{ source, isAgency: profile.type === 'agency', cues: [cue] }] : [];
    }
    if (!cue.isOutright || isBylined(document, cue.name)) return [];
    // An agency's mark alone in a head is a section as often: `MENA`.
    if (cue.kind === 'masthead' && document.outlets.byAgencyMark(cue.name) !== null) return [];
    // A company keeps the rights in papers of other names.
    if (cue.kind === 'copyright' && nounWeight(cue.name) === 0 && namesKnown(document)) return [];
    if (cue.kind === 'copyright' && nounWeight(cue.name) < 2 && isOnlyHolder(document, [cue.name], cue))
      return [];
    const best = bestPrint(document, cue);
    const cues = best === cue ? [cue] : [best, cue];
    return [{ source: sourceAt(document, best).value, isAgency: false, cues }];
  });
}

/** Whether names stand in a whole page's line of rights and nowhere else: a company's as often as an outlet's. */
function isOnlyHolder({ furniture }: Document, names: readonly string[], { start }: NameCue): boolean {
  if (furniture.length < WHOLE_PAGE) return false;
  const keys = names.map((name) => ` ${toComparable(withoutLegalForm(name))} `);
  return !furniture.some((line) => {
    if (start >= line.start && start <= line.end) return false;
    const text = ` ${toComparable(line.text)} `;
    return keys.some((key) => text.includes(key));
  });
}

/** Whether a known outlet's name stands alone on a line of the page. */
function namesKnown({ furniture, outlets }: Document): boolean {
  return furniture.some(({ text }) => (outlets.named(text)?.type ?? 'agency') !== 'agency');
}

/** Marks count where rights are kept and questions asked; elsewhere a mark may be a section or a word. */
function profileOf({ kind, name }: NameCue, { outlets }: Document) {
  return kind === 'copyright' || kind === 'asker' ? outlets.known(name) : outlets.named(name);
}

/** The form in which the page prints the name at its head, with the article that a copyright line leaves off. */
function bestPrint({ nameCues }: Document, cue: NameCue): NameCue {
  if (cue.kind !== 'copyright') return cue;
  const key = keyOf(cue.name);
  const same = nameCues.filter(
    ({ kind, name }) => kind !== 'copyright' && kind !== 'host' && keyOf(name) === key,
  );
  return same.find(({ name }) => /^the /iu.test(name)) ?? same[0] ?? cue;
}

/**
 * Names that no profile knows and that two cues of different kinds agree on: the page's title and its copyright
 * line, a masthead and the host of the page's address. A line of its own agrees only with a name that reads
 * as an outlet's: sections stand in titles and in menus as well.
 */
export const agreeingNames = keepFor((document: Document): readonly PageName[] => {
  // A whole page says whose it is in more places than two.
  if (document.furniture.length > WHOLE_PAGE) return [];
  const groups = new Map<string, NameCue[]>();
  for (const cue of document.nameCues) {
    if (cue.kind === 'host' || cue.kind === 'handle' || document.outlets.byAgencyMark(cue.name) !== null)
      continue;
    const key = keyOf(cue.name);
    groups.set(key, [...(groups.get(key) ?? []), cue]);
  }
  const hosts = document.nameCues.filter(({ kind }) => kind === 'host');
  return [...groups.values()].flatMap((group): readonly PageName[] => {
    const [first] = group;
    if (first === undefined || isBylined(document, first.name)) return [];
    const host = hosts.find((each) => spells(each.name, first.name));
    const cues = firstOfKinds(host === undefined ? group : [...group, host]);
    const strong = cues.filter(({ kind }) => !WEAK_KINDS.has(kind));
    // Who writes is followed and described as well: a title, a masthead, a line of rights or a host is a page's.
    const isPage = hasOutletNoun(first.name) || strong.some(({ kind }) => PAGE_KINDS.has(kind));
    const agrees =
      (strong.length > 1 &&
        isPage &&
        (!couldBePerson(first.name) || strong.some(({ kind }) => OVER_PAGE.has(kind)))) ||
      (strong.length === 1 && cues.length > 1 && hasOutletNoun(first.name));
    const isHostAndLine = host !== undefined && cues.length > 1;
    const all = [
      ...group,
      ...(host === undefined ? [] : [host]),
      ...handlesOf(first.name, document.nameCues),
    ];
    if (!agrees && !isHostAndLine && !isEnough(first.name, all, document.edges)) return [];
    const best =
      group.find(({ name }) => /^the /iu.test(name)) ??
      cues.find(({ kind }) => kind !== 'copyright') ??
      first;
    return [{ source: sourceAt(document, best).value, isAgency: false, cues }];
  });
});

function firstOfKinds(cues: readonly NameCue[]): readonly NameCue[] {
  return cues.filter(
    (cue, index) => cues.findIndex(({ kind, start }) => kind === cue.kind || start === cue.start) === index,
  );
}

/** Case, marks, an article and company words apart, two prints of one name are the same. */
function keyOf(name: string): string {
  return toComparable(withoutLegalForm(name))
    .replace(/^the (?=\S)/u, '')
    .replace(COMPANY_WORD, '');
}

/** Whether the name is the author's: a column's copyright is no outlet. What stands behind a comma is whom the author writes for. */
function isBylined({ edges }: Document, name: string): boolean {
  const key = toComparable(name);
  if (nounWeight(name) === 2) return false;
  return edges.head.some(({ text }) => {
    const author = text.length > 200 ? '' : (text.split(/[,|•·]/u)[0] ?? '');
    return BYLINE.test(author) && toComparable(author).endsWith(` ${key}`);
  });
}

/** What opens a byline; an outlet's own desk is no author. */
const BYLINE = /^(?:by|von|por|par|di|автор:?) (?!redac)/iu;
