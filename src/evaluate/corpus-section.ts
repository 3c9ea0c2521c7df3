import { BASES } from '../model/basis.ts';
import { type CorpusFloors, corpusFloorsSchema, findFallen, type Measured } from './baseline.ts';
import { type CorpusReport, evaluateCorpus, millisecondsPerKilobyte } from './evaluate-corpus.ts';
import { INVARIANT_NAMES, INVARIANTS } from './invariants.ts';
import type { Normalizer } from './normalizer.ts';
import { readJson } from './read-json.ts';
import type { Section, Surroundings } from './section.ts';
import { toShare, toTable } from './table.ts';
import { toMeasured } from './tally.ts';

/** What is to be measured of a corpus. */
interface Asked {
  readonly corpusDir: string;
  readonly floorsFile: string | null;
  readonly hasSlugs: boolean;
}

/** Measures a folder of texts without labels, and holds it against a floors file where one is given. */
export async function measureCorpus(
  { corpusDir, floorsFile, hasSlugs }: Asked,
  normalizer: Normalizer,
  surroundings: Surroundings,
): Promise<Section> {
  const { value: floors, diagnostics: ofFloors } =
    floorsFile === null ? { value: null, diagnostics: [] } : await readJson(floorsFile, corpusFloorsSchema);
  const report = await evaluateCorpus(corpusDir, hasSlugs, normalizer, surroundings);
  const { counts, diagnostics, slugWords, ...rest } = report;
  const measured = measuredOf(report);
  const megabytes = surroundings.peakMegabytes();
  return {
    name: 'corpus',
    lines: [
      `corpus: ${counts.texts} texts of ${corpusDir}`,
      '',
      ...fieldTable(report),
      '',
      ...labelTable(report),
      '',
      ...shareLines(report),
      '',
      ...invariantTable(report),
      '',
      ...dateLines(report),
      ...costLines(report, megabytes),
      ...(floors === null ? [] : ['', ...floorTable(measured, floors)]),
    ],
    figures: { ...counts, slugWords, ...rest, megabytes, measured },
    problems: [
      ...INVARIANT_NAMES.flatMap((name) => {
        const { texts, such } = counts.broken[name];
        return texts === 0 ? [] : [`broken in ${texts} texts: ${INVARIANTS[name].says}, as in ${such[0]}`];
      }),
      ...(floors === null ? [] : problemsWithFloors(report, measured, floors)),
    ],
    diagnostics: [...ofFloors, ...diagnostics],
  };
}

/** The figures of a corpus by the names that floors have. */
export function measuredOf({ counts, slugWords }: CorpusReport): Measured {
  return { ...toMeasured(counts), ...(slugWords === null ? {} : { 'slug-words': slugWords }) };
}

function problemsWithFloors(
  { hash }: CorpusReport,
  measured: Measured,
  { about, hash: expected, floors }: CorpusFloors,
): readonly string[] {
  if (hash !== expected) {
    return [`These texts (${hash}) are not those of the floors file (${expected}): ${about}`];
  }
  return findFallen(measured, floors);
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

function fieldTable({ counts: { fields, texts } }: CorpusReport): readonly string[] {
  return toTable([
    ['field', 'with a value', ...BASES],
    ...Object.entries(fields).map(([name, bases]) => [
      name,
      percent(texts - bases.absent, texts),
      ...BASES.map((basis) => String(bases[basis])),
    ]),
  ]);
}

function labelTable({ counts: { labels, texts } }: CorpusReport): readonly string[] {
  return toTable([
    ['label', 'files', 'share'],
    ...Object.entries(labels).map(([name, count]) => [name, String(count), percent(count, texts)]),
  ]);
}

function shareLines({ counts }: CorpusReport): readonly string[] {
  const { texts } = counts;
  return (['blocks', 'kinds', 'languages', 'encodings'] as const).map(
    (group) =>
      `${group}: ${Object.entries(counts[group])
        .map(([name, count]) => `${name} ${count} (${percent(count, texts)})`)
        .join(' · ')}`,
  );
}

function invariantTable({ counts: { broken } }: CorpusReport): readonly string[] {
  return toTable([
    ['what must hold', 'broken'],
    ...INVARIANT_NAMES.map((name) => [INVARIANTS[name].says, String(broken[name].texts)]),
  ]);
}

/** More dates than this are for another program to read. */
const SHOWN_DATES = 100;

function dateLines({ dates }: CorpusReport): readonly string[] {
  return [
    `stated dates: ${dates.length}`,
    ...dates.slice(0, SHOWN_DATES).map(({ path, value, printed }) => `  ${value}  “${printed}”  ${path}`),
    ...(dates.length > SHOWN_DATES ? ['  … and the others in the JSON file'] : []),
    '',
  ];
}

function costLines(report: CorpusReport, megabytes: number): readonly string[] {
  const { counts, seconds, bytes, slowest, slugWords } = report;
  const perSecond = (amount: number) => (seconds === 0 ? '–' : (amount / seconds).toFixed(1));
  return [
    ...(slugWords === null ? [] : [`words of file names in titles: ${toShare(slugWords)}`, '']),
    `${perSecond(counts.texts)} files per second, ${perSecond(bytes / 1e6)} MB per second, ${seconds.toFixed(1)} s of normalizing; ${Math.round(megabytes)} MB of memory at most`,
    '',
    ...toTable([
      ['slowest', 'ms per kB', 'ms', 'kB'],
      ...slowest.map((cost) => [
        cost.path,
        millisecondsPerKilobyte(cost).toFixed(2),
        cost.milliseconds.toFixed(1),
        (cost.bytes / 1000).toFixed(1),
      ]),
    ]),
  ];
}

function floorTable(measured: Measured, { floors }: CorpusFloors): readonly string[] {
  return toTable([
    ['floor', 'measured', 'at least'],
    ...Object.entries(floors).map(([name, floor]) => [name, toShare(measured[name]), toShare(floor)]),
  ]);
}
