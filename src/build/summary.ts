// What a build says at its end, for the person who started it.

import type { Diagnostic } from '../model/diagnostic.ts';
import { counted } from '../site/counted.ts';
import { DEFAULT_OUTPUT } from './build-options.ts';
import type { BuildReport, PublishedSite } from './build-report.ts';
import type { CollectionFacts, SourceFacts } from './collection-facts.ts';

/** What a run cost. */
export interface RunCost {
  readonly seconds: number;
  /** Most memory that the process held at one time. */
  readonly megabytes: number;
}

/** A diagnostic as one line: `path:line: warning: message`. */
export function diagnosticLine({ file, line, severity, message }: Diagnostic): string {
  const place = file === null ? '' : line === null ? `${printable(file)}: ` : `${printable(file)}:${line}: `;
  return `${place}${severity === 'notice' ? '' : `${severity}: `}${printable(message)}`;
}

/** Names of files may hold anything; a terminal must not obey it. */
function printable(text: string): string {
  return text.replace(/\p{Cc}|\p{Bidi_Control}/gu, '\uFFFD');
}

/** The closing summary, line by line. */
export function summaryLines(report: BuildReport, cost: RunCost): readonly string[] {
  const { facts, site, diagnostics } = report;
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const spent = `${cost.seconds.toFixed(1)} s, ${Math.round(cost.megabytes)} MB of memory at most.`;
  const look = [counted(count('error'), 'error'), counted(count('warning'), 'warning')].filter(
    (words) => !words.startsWith('0 '),
  );
  const toLookAt = look.length === 0 ? [] : [`Look at what is said above: ${look.join(', ')}.`];
  if (site === null) return ['', ...toLookAt, 'No site was published.', spent];
  return [
    '',
    ...(facts === null ? [] : collectionLines(facts)),
    ...toLookAt,
    ...siteLines(site),
    spent,
    site.shard === null
      ? `${site.outputDir === DEFAULT_OUTPUT ? 'See it with `npm start`, or put' : 'Put'} the files of ${site.outputDir}/ on any static host${whereOn(site)}.`
      : `Join it with the other shards: \`npm run build -- --merge\` and the folders of all ${site.shard.of}.`,
  ];
}

/** The collection in figures. */
export function collectionLines(facts: CollectionFacts): readonly string[] {
  const { texts, articles, copies, dated, sources } = facts;
  const leftOut = texts - articles - copies;
  const named = sources.filter(({ name }) => name !== null);
  const asides = [
    ...(copies > 0 ? [`${counted(copies, 'copy', 'copies')} of others`] : []),
    ...(leftOut > 0 ? [`${leftOut} left out, see above`] : []),
  ];
  return [
    `${counted(texts, 'raw text')}, ${counted(articles, 'article')} from ${counted(named.length, 'source')}${asides.length > 0 ? ` (${asides.join('; ')})` : ''}.`,
    `  ${sources.map(({ name, articles: count }) => `${name ?? 'source not stated'} ${count}`).join(' · ')}`,
    `  dated ${dated} · undated ${articles - dated}`,
    ...basisTable(facts),
    ...rightsLines(sources),
  ];
}

function basisTable({ basis }: CollectionFacts): readonly string[] {
  const row = (name: string, cells: readonly (string | number)[]) =>
    `  ${name.padEnd(10)}${cells.map((text) => String(text).padStart(9)).join('')}`;
  return [
    row('known how', Object.keys(basis.title)),
    ...(['title', 'source', 'date'] as const).map((field) => row(field, Object.values(basis[field]))),
  ];
}

function rightsLines(sources: readonly SourceFacts[]): readonly string[] {
  const unknown = sources.filter(({ withoutLicence }) => withoutLicence > 0);
  if (unknown.length === 0) return [];
  return [
    'Before you put this online: the texts do not say under which licence they stand, for',
    ...unknown.map(
      ({ name, withoutLicence }) =>
        `  ${name ?? 'texts without a source'} (${counted(withoutLicence, 'text')})`,
    ),
    '  Ask the source, or make sure that your law lets you publish them.',
  ];
}

function siteLines(site: PublishedSite): readonly string[] {
  const files = site.added + site.changed + site.unchanged;
  const news = [
    `${site.added} new`,
    `${site.changed} changed`,
    `${site.unchanged} as before`,
    `${site.deleted} deleted`,
  ].filter((words) => !words.startsWith('0 '));
  const address =
    site.url === null
      ? [
          'Left out for want of an address (--url, or url in archive.yaml): the feed, the sitemap, the browser’s search, addresses in full.',
        ]
      : [];
  if (site.shard !== null) {
    const { number, of } = site.shard;
    return [
      `Shard ${number} of ${of}: ${counted(site.pages, 'page')}, ${counted(files, 'file')} (${news.join(', ')}), ${megabytes(site.bytes)} in ${site.outputDir}/.`,
    ];
  }
  return [
    ...address,
    `${counted(site.pages, 'page')}, ${counted(files, 'file')} (${news.join(', ')}), ${megabytes(site.bytes)} in ${site.outputDir}/; ${counted(site.searchable, 'text')} can be searched.`,
  ];
}

function whereOn({ pathPrefix, url }: PublishedSite): string {
  if (url !== null) return `, for ${url}`;
  return pathPrefix === '/' ? '' : `, under ${pathPrefix}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
