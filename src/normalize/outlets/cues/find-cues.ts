import type { PageAddress } from '../page-addresses.ts';
import { findCopyrights } from './copyright.ts';
import type { CueInput, NameCue } from './cue.ts';
import { findDisclaimers } from './disclaimer.ts';
import { findHosts } from './hosts.ts';
import { findMastheads } from './masthead.ts';
import { findPageTitles } from './page-title.ts';
import { findPleas } from './pleas.ts';
import { findRunningHeads } from './running-head.ts';
import { findSenders } from './senders.ts';
import { findOwnLines, findSiteNames } from './site-name.ts';

/** All places where a page names the outlet that it belongs to, the surest forms first. Linear. */
export function findCues(
  input: CueInput & { readonly addresses: readonly PageAddress[] },
): readonly NameCue[] {
  return [
    ...findMastheads(input),
    ...findRunningHeads(input),
    ...findSiteNames(input),
    ...findPageTitles(input),
    ...findPleas(input),
    ...findDisclaimers(input),
    ...findCopyrights(input),
    ...findSenders(input),
    ...findOwnLines(input),
    ...findHosts(input),
  ];
}
