// What was measured, as a table for people.
import { toTable } from '../evaluate/table.ts';
import { counted } from '../site/counted.ts';
import type { MeasuredBuild, MeasuredSize } from './bench.ts';
import type { PeerCost } from './peers/measure-peer.ts';
import type { Cost } from './run-measured.ts';

/** Lines that tell what an archive of one size cost. Ratios are to the first of the other programs. */
export function benchLines({ texts, builds, peers }: MeasuredSize): readonly string[] {
  const [first] = peers;
  const yardstick = first === undefined ? null : secondsOf(first);
  const ratio = (seconds: number) => (yardstick === null ? '–' : (seconds / yardstick).toFixed(2));
  const head = ['', 'seconds', 'ratio', 'MB', 'largest MB', 'pages', 'files written', 'site MB'];
  const ours = builds.map(({ name, cost, account }) => [
    name,
    cost.seconds.toFixed(1),
    ratio(cost.seconds),
    inMegabytes(cost.megabytes),
    inMegabytes(cost.largestMegabytes),
    inWhole(account.pages),
    inWhole(account.files.added + account.files.changed),
    inWhole(Math.round(account.bytes / 1_000_000)),
  ]);
  const others = peers.map((peer) => [
    peer.name,
    secondsOf(peer).toFixed(1),
    ratio(secondsOf(peer)),
    inMegabytes(mostOf(peer, 'megabytes')),
    inMegabytes(mostOf(peer, 'largestMegabytes')),
    inWhole(peer.pages),
    '–',
    '–',
  ]);
  return [
    counted(texts, 'text'),
    ...toTable([head, ...ours, ...others]),
    ...builds.map(stageLine),
    ...peers.map(
      ({ name, version, render, index }) =>
        `${name}: ${render.seconds.toFixed(1)} + ${index.seconds.toFixed(1)} s (${version.split('\n')[0]})`,
    ),
  ];
}

/** Rendering and indexing together. */
export function secondsOf({ render, index }: PeerCost): number {
  return render.seconds + index.seconds;
}

function mostOf({ render, index }: PeerCost, key: keyof Cost): number | null {
  const [one, two] = [render[key], index[key]];
  return one === null || two === null ? null : Math.max(one, two);
}

function stageLine({ name, account }: MeasuredBuild): string {
  const stages = account.stages.map(({ stage, seconds }) => `${stage} ${seconds.toFixed(1)}`);
  return `${name}: ${stages.join(' · ')}`;
}

function inMegabytes(size: number | null): string {
  return size === null ? '–' : inWhole(Math.round(size));
}

function inWhole(count: number): string {
  return count.toLocaleString('en');
}
