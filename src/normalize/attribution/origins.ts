import { keepFor } from '../../text/keep-answers.ts';
import type { Document } from '../document.ts';
import { isNotOutlet } from '../lines/not-outlets.ts';
import { couldBePerson, endsInNoun, hasArticle, isName, nounWeight } from '../lines/outlet-name.ts';
import { mayBePlace } from '../lines/place-or-name.ts';
import { distinctLines } from '../outlets/edge-lines.ts';
import { readNameAt } from '../outlets/name-at.ts';
import { isTime, readNamePhrases } from '../outlets/name-phrases.ts';
import { readMonitored } from './monitored.ts';
import { findPublishedIn } from './published-in.ts';

/** A sentence or line that says where a text was published first. View offsets. */
export interface Origin {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly line: { readonly start: number; readonly end: number } | null;
}

/** What leads to the name, from the beginning of a passage or line; `isSure` where no noun is needed behind it. */
const LEADS: readonly { readonly pattern: RegExp; readonly isSure: boolean }[] = [
  // Story from BBC NEWS:
  { pattern: /^(?:story|news story) from /iu, isSure: true },
  // This article originally appeared in …, It was first published by …, Republished from …
  {
    pattern:
      /^[*([]{0,2}(?:(?:this|the) (?:article|story|piece|report|post|text|item|interview|essay|column|op-ed|commentary|news)|it) (?:(?:was|is|has been|had been) )?(?:(?:originally|first|previously) (?:appeared|published|posted|released|broadcast|ran)|(?:republished|reprinted|reposted|reproduced|syndicated)|(?:appeared|published) (?:originally|first))(?: here)?(?:,? with (?:kind )?permission)? ?(?:in|on|by|at|from|of) /iu,
    isSure: false,
  },
  {
    pattern: /^[*([]{0,2}(?:originally|first) (?:published|appeared|posted)(?: (?:in|on|by|at))?:? /iu,
    isSure: false,
  },
  {
    pattern:
      /^[*([]{0,2}(?:reprinted|republished|reposted|taken|reproduced|excerpted|courtesy)(?:,? (?:with|by) (?:kind )?permission)? (?:from|of):? /iu,
    isSure: false,
  },
  // Text of report by Iranian news agency …
  {
    pattern:
      /^(?:text of|excerpts? from|summary of) (?:an? |the )?(?:unattributed |live |recorded )?(?:report|commentary|editorial|article|interview|announcement|relay|statement)s?(?: (?:in|headlined|entitled|titled) .{1,120}?)?,? (?:published |broadcast |carried |posted )?(?:in \p{L}+ )?by (?:(?!the )\p{L}[\p{L}'-]{1,30},? ){0,8}?(?:news agency|newspaper|daily|weekly|tv|television|radio|website|channel|paper) /iu,
    isSure: true,
  },
  // Forwarded from …, in a messenger's export.
  { pattern: /^\[?forwarded from:? /iu, isSure: false },
  // From The Evening Courier
  { pattern: /^from(?: the)?:? (?=(?:The )?\p{L}[^@<]{2,60}$)/iu, isSure: false },
];

/** `Text of report in English by Iranian privately-owned Fars News Agency website`: the first known name behind `by`. */
const REPORT = /^(?:text of|excerpts? from|summary of) .{1,160}?\bby (?=.{1,160}$)/iu;

/** Letters of a station and two things joined by a sign, which are no place and no person. */
function isNoPlace(name: string): boolean {
  return /^\p{Lu}{4,6}$|\s&\s/u.test(name);
}

/** Passages at both ends of the story may hold such a sentence. */
const REACH = 2;

/** All that a page says of where its text was published first: at its head and foot, and at the ends of the story. */
export const findOrigins = keepFor((document: Document): readonly Origin[] => {
  const { edges, passages, firstProse, afterProse, outlets, comments } = document;
  const ends = [
    ...passages.slice(firstProse, firstProse + REACH),
    ...passages.slice(Math.max(firstProse, afterProse - REACH), Math.min(afterProse, comments)),
  ].map(({ text, start, end }) => ({ text, start, end, from: start, to: end }));
  const lines = distinctLines([...edges.head, ...edges.foot, ...ends, ...edges.last]);
  const published = findPublishedIn(document).map(({ name, start, end, line }) => ({
    name,
    start,
    end,
    line,
  }));
  const said = lines.flatMap((line): readonly Origin[] => {
    if (line.text.length > 400) return [];
    const said = readNamePhrases(line.text, outlets).find(
      ({ kind, name, at }) =>
        (kind === 'origin' && !mayBePlace(line.text.slice(0, at), name)) ||
        (kind === 'credit' &&
          (outlets.known(name) !== null ||
            nounWeight(name) > 0 ||
            (hasArticle(name) && /^\p{Lu}\p{Ll}{0,2}[ '’]\p{Lu}/u.test(name)))),
    );
    if (said !== undefined) {
      const start = line.start + said.at;
      const { from, to } = line;
      return [{ name: said.name, start, end: start + said.name.length, line: { start: from, end: to } }];
    }
    for (const { pattern, isSure: isSureLead } of LEADS) {
      const at = pattern.exec(line.text)?.[0].length;
      if (at === undefined) continue;
      const name = readNameAt(line.text, at, outlets);
      if (name === null || isTime(name)) continue;
      // Who publishes, and what a text appears on, is no place.
      const isPerson = couldBePerson(name);
      const isSure = isSureLead || (!isPerson && /\b(?:on|by) $/iu.test(line.text.slice(0, at)));
      const isKnown = outlets.known(name.replace(/^the /u, '')) !== null || outlets.known(name) !== null;
      if (
        !isKnown &&
        (!isName(name) || isNotOutlet(name) || !(isSure || endsInNoun(name) || isNoPlace(name)))
      )
        continue;
      const start = line.start + at;
      const isShort = line.text.length < 200;
      return [
        { name, start, end: start + name.length, line: isShort ? { start: line.from, end: line.to } : null },
      ];
    }
    const report = REPORT.exec(line.text);
    const from = report === null ? 0 : report[0].length;
    const found = report === null ? null : outlets.findName(line.text.slice(from));
    if (found === null) return [];
    const start = line.start + from + found.start;
    return [
      {
        name: found.profile.name,
        start,
        end: line.start + from + found.end,
        line: { start: line.from, end: line.to },
      },
    ];
  });
  const monitored = distinctLines([...edges.head, ...edges.first]).flatMap((line): readonly Origin[] => {
    const span = readMonitored(line);
    const name = span === null ? '' : line.text.slice(span.start - line.start, span.end - line.start);
    // An agency that a profile knows is credited by its mark, its city apart.
    if (span === null || outlets.findName(name)?.profile.type === 'agency') return [];
    return [{ name, ...span, line: { start: line.from, end: line.to } }];
  });
  return [...published, ...said, ...monitored];
});
