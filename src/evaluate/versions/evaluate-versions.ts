import { readRecords } from '../../build/read-records.ts';
import { toRandom } from '../../generate/random.ts';
import { toBodyText } from '../../site/body-text.ts';
import { relationWords } from '../../site/versions/relation-words.ts';
import { type FoundVersions, findVersions } from '../../versions/find-versions.ts';
import { toShingles } from '../../versions/shingles.ts';
import { type Sketch, sketchText } from '../../versions/sketch.ts';
import { type CountedPair, countPairs } from './count-pairs.ts';
import type { EvaluateVersionsArguments } from './evaluate-versions-arguments.ts';

/** What was measured, as lines to print; `problems` where something is amiss. */
export interface VersionsReport {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
}

interface Text {
  readonly path: string;
  readonly body: string;
}

/** Finds versions as a build does, and by counting every pair. @param cpu milliseconds of processor time so far */
export async function evaluateVersions(
  { contentDir, draw, seed }: EvaluateVersionsArguments,
  cpu: () => number,
): Promise<VersionsReport> {
  const texts: Text[] = [];
  for await (const { raw, blocks } of readRecords(contentDir)) {
    texts.push({ path: raw.path, body: toBodyText(blocks) });
  }
  if (texts.length === 0) {
    return {
      lines: [],
      problems: [`Cannot find a normalized text below ${contentDir}: run \`npm run normalize\` first`],
    };
  }
  const started = cpu();
  const sketches = texts.map(({ body }) => sketchText(body));
  const sketched = cpu();
  const found = await findVersions(sketches, async (at) => texts[at]?.body ?? '');
  const times = { sketch: sketched - started, find: cpu() - sketched };
  const pairs = countPairs(texts.map(({ body }, at) => (sketches[at] === null ? null : toShingles(body))));
  const missed = missedOf(pairs, found);
  return {
    lines: [
      ...figureLines(texts.length, sketches, found, times),
      `${pairs.length} pairs share four fifths of the shorter text's five-word runs; missed ${missed.length}`,
      ...missed.map((pair) => `missed: ${pairLine(pair, texts)}`),
      ...drawn(found, draw, seed).flatMap((pair) => [
        pairLine(pair, texts),
        ...[pair.first, pair.second].map(
          (at) => `    ${texts[at]?.body.slice(0, 160).replace(/\s+/gu, ' ')}`,
        ),
      ]),
    ],
    problems: [],
  };
}

function figureLines(
  count: number,
  sketches: readonly (Sketch | null)[],
  { groups, inclusions }: FoundVersions,
  times: { readonly sketch: number; readonly find: number },
): readonly string[] {
  const members = groups.reduce((sum, group) => sum + group.members.length, 0);
  const bytes = sketches.reduce((sum, each) => sum + (each === null ? 0 : bytesOf(each)), 0);
  return [
    `${count} texts, ${sketches.filter((sketch) => sketch === null).length} of them too short to be compared`,
    `${groups.length} groups of ${members} texts; ${inclusions.length} texts within others of several stories`,
    `${Math.round(bytes / count)} bytes kept of a text; processor time: ${Math.round(times.sketch)} ms to make them, ${Math.round(times.find)} ms to find versions`,
  ];
}

/** Digest, bands and sample of a sketch. */
function bytesOf({ digest, bands, sample }: Sketch): number {
  return digest.length + bands.byteLength + sample.byteLength;
}

/** Pairs that counting finds and that are neither in one group nor known as one within the other. */
function missedOf(
  pairs: readonly CountedPair[],
  { groups, inclusions }: FoundVersions,
): readonly CountedPair[] {
  const groupOf = new Map(groups.flatMap(({ members }, group) => members.map((at) => [at, group] as const)));
  const included = new Set(
    inclusions.flatMap(({ inner, outer }) => [`${inner} ${outer}`, `${outer} ${inner}`]),
  );
  return pairs.filter(
    ({ first, second }) =>
      !included.has(`${first} ${second}`) &&
      (groupOf.get(first) === undefined || groupOf.get(first) !== groupOf.get(second)),
  );
}

/** Some pairs of the groups, which ones the seed says. */
function drawn({ groups }: FoundVersions, draw: number, seed: number): readonly CountedPair[] {
  return toRandom(seed)
    .shuffled(groups.flatMap(({ overlaps }) => overlaps))
    .slice(0, draw);
}

function pairLine({ first, second, overlap }: CountedPair, texts: readonly Text[]): string {
  return `${texts[first]?.path} – ${texts[second]?.path}: ${relationWords(overlap)}`;
}
