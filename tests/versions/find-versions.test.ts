import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Random, toRandom } from '../../src/generate/random.ts';
import { findVersions } from '../../src/versions/find-versions.ts';
import { containment, measureOverlap, resemblance } from '../../src/versions/overlap.ts';
import { toShingles } from '../../src/versions/shingles.ts';
import { sketchText } from '../../src/versions/sketch.ts';
import { cutWords, makeWords, replaceWords } from '../support/made-texts.ts';

const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');

async function find(texts: readonly string[]) {
  let reads = 0;
  const found = await findVersions(texts.map(sketchText), async (at) => {
    reads += 1;
    return texts[at] ?? '';
  });
  return { ...found, reads };
}

const groupsOf = async (texts: readonly string[]) => (await find(texts)).groups.map(({ members }) => members);

describe('findVersions', () => {
  it('puts the same text together whatever its case and punctuation', async () => {
    const text = words(60);
    const loud = `“${text.toUpperCase().replaceAll(' ', ', ')}!”`;
    const { groups, reads } = await find([text, words(60, 500), loud]);
    expect(groups).toEqual([
      {
        members: [0, 2],
        overlaps: [{ first: 0, second: 2, overlap: { same: true, shared: 56, sizes: [56, 56] } }],
      },
    ]);
    expect(reads).toBe(0);
  });

  it('compares no text of fewer than 40 words, and none that says little over and over', async () => {
    expect(await groupsOf([words(39), words(39)])).toEqual([]);
    expect(await groupsOf([words(40), words(40)])).toEqual([[0, 1]]);
    expect(await groupsOf([`${words(12)} `.repeat(10), `${words(12)} `.repeat(10)])).toEqual([]);
  });

  it('puts a text together with one that holds it and little else, and with a cut of it', async () => {
    const text = words(200);
    expect(
      await groupsOf([words(60, 900), `${words(100, 5000)} ${text} ${words(1000, 7000)}`, text]),
    ).toEqual([[1, 2]]);
    expect(await groupsOf([text, words(45, 20)])).toEqual([[0, 1]]);
  });

  it('does not make one story of a digest and of the stories in it, but says where they stand', async () => {
    const [a, b, c] = [words(80), words(80, 1000), words(80, 2000)];
    const { groups, inclusions } = await find([a, b, c, `${a} ${b} ${c}`, `${a} and more`]);
    expect(groups.map(({ members }) => members)).toEqual([[0, 4]]);
    expect(inclusions.map(({ inner, outer }) => `${inner} in ${outer}`).sort()).toEqual([
      '0 in 3',
      '1 in 3',
      '2 in 3',
      '4 in 3',
    ]);
  });

  it('joins updates that hang together one by one, and counts what each shares with those before it', async () => {
    const updates = Array.from({ length: 5 }, (_, at) => words(200, at * 20));
    const [group] = (await find(updates)).groups;
    expect(group?.members).toEqual([0, 1, 2, 3, 4]);
    expect(group?.overlaps).toHaveLength(10);
    expect(group?.overlaps.find(({ first, second }) => first === 0 && second === 4)?.overlap).toEqual({
      same: false,
      shared: 116,
      sizes: [196, 196],
    });
  });
});

/** Clusters of versions between texts that stand alone: reprints, edits, cuts, and long texts around short ones. */
function makeArchive(random: Random): readonly string[] {
  const texts = Array.from({ length: 60 }, () => makeWords(random, 60 + Math.floor(random.fraction() * 600)));
  const versions = texts.flatMap((text) => {
    const kind = Math.floor(random.fraction() * 5);
    if (kind === 0) return [replaceWords(text, random.fraction() * 0.08, random)];
    if (kind === 1) return [cutWords(text, 0, 0.1 + random.fraction() * 0.9)];
    if (kind === 2)
      return [[...makeWords(random, 300), ...replaceWords(text, 0.02, random), ...makeWords(random, 2000)]];
    if (kind === 3) return [cutWords(text, 0.3, 1), replaceWords(text, 0.03, random)];
    return [];
  });
  return [...texts, ...versions].map((text) => text.join(' '));
}

/** Pairs of a text and a longer one around it that has just four fifths of its runs: the hardest to find. */
function makeHardPairs(
  random: Random,
  words: readonly [from: number, to: number],
  times: number,
): readonly string[] {
  const texts: string[] = [];
  while (texts.length < 300) {
    const inner = makeWords(random, random.between(...words));
    const around = (inner.length * (times - 1)) / 2;
    const changed = replaceWords(inner, 0.03, random);
    const outer = [...makeWords(random, around), ...changed, ...makeWords(random, around)];
    const [short, long] = [inner.join(' '), outer.join(' ')];
    const share = containment(measureOverlap(toShingles(short), toShingles(long), false));
    if (share >= 0.8 && share < 0.85 && sketchText(short) !== null) texts.push(short, long);
  }
  return texts;
}

describe('on made archives', () => {
  it.each([
    [[40, 60], 3, 0.96],
    [[40, 60], 12, 0.96],
    [[60, 100], 3, 0.99],
    [[100, 200], 12, 1],
  ] as const)(
    'finds texts of %j words within others %i times as long (at least %d of them)',
    async (length, times, floor) => {
      const texts = makeHardPairs(toRandom('hard', times, ...length), length, times);
      const found = await groupsOf(texts);
      expect(found.filter((members) => members.length > 2)).toEqual([]);
      expect(found.length / (texts.length / 2)).toBeGreaterThanOrEqual(floor);
    },
  );

  it('finds every pair that counting all pairs finds, and no other', async () => {
    const found = { pairs: 0, missed: 0 };
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const texts = makeArchive(toRandom(seed));
      const { groups, inclusions } = await find(texts);
      const together = new Set(
        [
          ...groups.map(({ members }) => members),
          ...inclusions.map(({ inner, outer }) => [inner, outer]),
        ].flatMap((members) => members.flatMap((a) => members.map((b) => `${a} ${b}`))),
      );
      const shingles = texts.map(toShingles);
      const counted = [...shingles.keys()].filter((at) => sketchText(texts[at] ?? '') !== null);
      const linked = new Set<number>();
      for (const a of counted) {
        for (const b of counted.filter((at) => at > a)) {
          const overlap = measureOverlap(shingles[a] ?? new Set(), shingles[b] ?? new Set(), false);
          if (resemblance(overlap) < 0.7 && containment(overlap) < 0.8) continue;
          found.pairs += 1;
          linked.add(a).add(b);
          if (!together.has(`${a} ${b}`)) found.missed += 1;
        }
      }
      expect(groups.flatMap(({ members }) => members).filter((at) => !linked.has(at))).toEqual([]);
    }
    expect(found.pairs).toBeGreaterThan(300);
    expect(found.missed).toBe(0);
  });

  it('finds the same groups in whatever order the texts come', async () => {
    const archive = makeArchive(toRandom(7));
    const partition = async (order: readonly number[]) => {
      const { groups } = await find(order.map((at) => archive[at] ?? ''));
      return groups
        .map(({ members }) =>
          members
            .map((at) => order[at] ?? 0)
            .sort((a, b) => a - b)
            .join(' '),
        )
        .sort();
    };
    const plain = await partition([...archive.keys()]);
    const order = fc.shuffledSubarray([...archive.keys()], { minLength: archive.length });
    await fc.assert(
      fc.asyncProperty(order, async (shuffled) => {
        expect(await partition(shuffled)).toEqual(plain);
      }),
      { numRuns: 5 },
    );
  });

  it('reads each of thousands of near copies some few times, and no more', async () => {
    const random = toRandom(8);
    const text = makeWords(random, 150);
    const copies = Array.from({ length: 2000 }, () => replaceWords(text, 0.004, random).join(' '));
    const { groups, reads } = await find(copies);
    expect(groups.map(({ members }) => members.length)).toEqual([2000]);
    expect(reads).toBeLessThan(3 * copies.length);
    expect(groups[0]?.overlaps.length).toBeLessThan(5 * copies.length);
  });

  it('pairs thousands of texts that share a form of words with few others', async () => {
    const random = toRandom(9);
    const form = makeWords(random, 30).join(' ');
    const texts = Array.from({ length: 2000 }, () => `${makeWords(random, 60).join(' ')} ${form}`);
    const { groups, reads } = await find(texts);
    expect(groups).toEqual([]);
    expect(reads).toBeLessThan(2 * texts.length);
  });
});
