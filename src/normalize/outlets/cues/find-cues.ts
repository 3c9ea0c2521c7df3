import { isCitation } from '../edge-lines.ts';
import type { PageAddress } from '../page-addresses.ts';
import { findAskers } from './asker.ts';
import { findChannels } from './channel.ts';
import { findCopyrights } from './copyright.ts';
import type { CueInput, NameCue } from './cue.ts';
import { findDisclaimers } from './disclaimer.ts';
import { findFeeds } from './feeds.ts';
import { findHandles } from './handles.ts';
import { findHosts } from './hosts.ts';
import { findIssues } from './issue.ts';
import { findLogos } from './logos.ts';
import { findMastheads } from './masthead.ts';
import { findPageTitles } from './page-title.ts';
import { findPhrases } from './phrases.ts';
import { findPieces } from './pieces.ts';
import { findPleas } from './pleas.ts';
import { findRunningHeads } from './running-head.ts';
import { findSenders } from './senders.ts';
import { findOwnLines, findSiteNames } from './site-name.ts';

/**
 * All places where a page names the outlet that it belongs to, the surest forms first; none in footnotes and below what somebody
 * said. Linear.
 */
export function findCues(
  input: CueInput & { readonly addresses: readonly PageAddress[] },
): readonly NameCue[] {
  const found = [
    ...findChannels(input),
    ...findFeeds(input),
    ...findMastheads(input),
    ...findIssues(input),
    ...findRunningHeads(input),
    ...findSiteNames(input),
    ...findPageTitles(input),
    ...findPleas(input),
    ...findPhrases(input),
    ...findAskers(input),
    ...findLogos(input),
    ...findDisclaimers(input),
    ...findCopyrights(input),
    ...findSenders(input),
    ...findOwnLines(input),
    ...findPieces(input),
    ...findHosts(input),
    ...findHandles(input),
  ];
  const { head, foot, first, last } = input.edges;
  const cited = [...head, ...foot, ...first, ...last].filter(isCitation);
  return found.filter(({ start }) => !cited.some(({ from, to }) => from <= start && start < to));
}
