import { toComparable } from '../../lines/comparable.ts';
import { isNotOutlet } from '../../lines/not-outlets.ts';
import { nounWeight } from '../../lines/outlet-name.ts';
import { findCopyrights } from '../cues/copyright.ts';
import type { CueInput, CueKind, NameCue } from '../cues/cue.ts';
import { findHandles } from '../cues/handles.ts';
import { findPhrases } from '../cues/phrases.ts';
import { findPleas } from '../cues/pleas.ts';
import { type EdgeLine, WHOLE_PAGE } from '../edge-lines.ts';
import { readImprint } from './imprint.ts';
import { readLine } from './line-evidence.ts';
import { isHostName, labelOf, toNameKey } from './name-key.ts';
import type { Evidence, Place } from './place-evidence.ts';
import { readTitlePieces } from './title-pieces.ts';
import { readTopLine } from './top-line.ts';

/** The places and weights of the forms in which pages name themselves. */
const OF_CUES: Readonly<Partial<Record<CueKind, readonly [Place, number]>>> = {
  masthead: ['masthead', 2],
  logo: ['masthead', 3.25],
  copyright: ['rights', 2],
  disclaimer: ['phrase', 2],
  said: ['phrase', 1.5],
  asker: ['phrase', 2],
  about: ['plea', 1.25],
  plea: ['plea', 1.25],
  mention: ['plea', 1],
  sender: ['byline', 1],
};

/** What is read to tell whose page it is: the page's edges and their cues, and all lines that are no running text. */
export type PageInput = CueInput & {
  readonly cues: readonly NameCue[];
  readonly furniture: readonly EdgeLine[];
};

/** Hosts of mail that anybody has. */
const FREE_MAIL: ReadonlySet<string> = new Set(
  'gmail googlemail hotmail outlook live yahoo ymail aol icloud me mac gmx web mail inbox protonmail proton posteo tutanota yandex rambler qq 163 126 sina naver hanmail daum libero orange wanadoo free laposte mailbox example email protected'.split(
    ' ',
  ),
);

/** All evidence that the page's edges print of whose page it is. Linear. */
export function gatherEvidence(input: PageInput): readonly Evidence[] {
  const { edges, passages, furniture } = input;
  const wide = { ...input, edges: { ...edges, head: edges.head, foot: furniture } };
  const cues = [
    ...input.cues,
    ...findCopyrights(wide),
    ...findPhrases(wide),
    ...findPleas(wide),
    ...findHandles(wide),
  ].filter(
    ({ kind, start }, index, all) =>
      all.findIndex((other) => other.kind === kind && other.start === start) === index,
  );
  const printed = new Set(
    passages.slice(1).flatMap(({ text }) => (text.length < 300 ? [toComparable(text)] : [])),
  );
  const titles = readTitlePieces(edges, (headline) => printed.has(toComparable(headline))).map(
    ({ name, at, line, isTwice, isSure }): Evidence => ({
      place: 'title',
      name,
      start: line.start + at,
      end: line.start + at + name.length,
      weight: isSure ? 3.25 : isHostName(name) ? 3 : isTwice ? 2.5 : 1.5,
      isSure,
      wording: 'title',
      cue: null,
    }),
  );
  const isLabelled = input.cells.filter(({ place }) => place === 'front').length > LEAST_LABELS;
  const top = readTopLine(edges.head, furniture, input.outlets, isLabelled);
  const tops: readonly Evidence[] =
    top === null
      ? []
      : [
          {
            place: 'masthead',
            name: top.name,
            start: top.line.start + top.at,
            end: top.line.start + top.at + top.name.length,
            weight: 3.25,
            wording: 'top',
            isSure: true,
            cue: null,
          },
        ];
  return withoutLists([
    ...tops,
    ...titles,
    ...cues.flatMap((cue) => ofCue(cue, input)),
    ...furniture.flatMap((line) => readLine(line, input.outlets)),
    ...furniture.slice(-IMPRINT_LINES).flatMap(ofImprint),
  ]);
}

/** An imprint is among so many last lines. */
const IMPRINT_LINES = 12;

function ofImprint(line: EdgeLine): readonly Evidence[] {
  const found = readImprint(line);
  if (found === null) return [];
  const { name, at, hasNoun } = found;
  const start = line.start + at;
  const weight = hasNoun ? 2 : 1.5;
  return [{ place: 'rights', name, start, end: start + name.length, weight, wording: 'imprint', cue: null }];
}

/** So many labels in a page's head describe the text. */
const LEAST_LABELS = 2;

/** A wording with more names than these is a list: of newsletters, of sister titles. */
const NAMES_OF_WORDING = 2;

/** What is left without wordings in which the page names several: they say nothing of any of them. */
function withoutLists(evidence: readonly Evidence[]): readonly Evidence[] {
  const names = new Map<string, Set<string>>();
  for (const { place, wording, name } of evidence) {
    const key = `${place} ${wording}`;
    names.set(key, (names.get(key) ?? new Set()).add(toNameKey(name)));
  }
  return evidence.filter(
    ({ place, wording }) =>
      place === 'title' ||
      place === 'address' ||
      (names.get(`${place} ${wording}`)?.size ?? 0) <= NAMES_OF_WORDING,
  );
}

function ofCue(cue: NameCue, input: PageInput): readonly Evidence[] {
  const { kind, name, start, end } = cue;
  if (kind === 'host') {
    if (isNotOutlet(labelOf(name))) return [];
    const isOnTop = input.edges.head.slice(0, 4).some((line) => line.start === start && line.link === null);
    return [
      {
        place: 'address',
        name,
        start,
        end,
        weight: cue.line === null || isOnTop ? 2.5 : 1.5,
        wording: 'own',
        // A reader's view sets the page's host alone on top.
        isSure: isOnTop && cue.line !== null && input.furniture.length < WHOLE_PAGE,
        cue,
      },
    ];
  }
  if (kind === 'handle') return ofHandle(cue, input);
  const known = OF_CUES[kind];
  if (known === undefined || isNotOutlet(name)) return [];
  const [place, weight] = known;
  // A paper's noun in a paper's own words: `Ein Angebot der Norda-Zeitung`.
  const isSure = kind === 'said' && (cue.isOutright || nounWeight(name) === 2);
  return [
    { place, name, start, end, weight: isSure ? 3.25 : weight, wording: cue.phrase ?? kind, isSure, cue },
  ];
}

/** A domain of mail is the page's own unless anybody has it; an account may be a writer's, a host another page's. */
function ofHandle(cue: NameCue, { furniture }: PageInput): readonly Evidence[] {
  const { name, start, end } = cue;
  const line = furniture.find((each) => each.start <= start && start < each.end);
  const isAt = line !== undefined && line.text[start - line.start - 1] === '@';
  const isHost = name.includes('.');
  const label = isHost ? labelOf(name) : name;
  if (isNotOutlet(label) || FREE_MAIL.has(label)) return [];
  const isAlone = line !== undefined && line.text.length === name.length;
  if (isAt && isHost) return [{ place: 'mail', name, start, end, weight: 2, wording: 'mail', cue: null }];
  if (isHost)
    return [
      { place: 'address', name, start, end, weight: isAlone ? 1.25 : 0.75, wording: 'host', cue: null },
    ];
  return [{ place: 'account', name, start, end, weight: 0.5, wording: 'account', cue: null }];
}
