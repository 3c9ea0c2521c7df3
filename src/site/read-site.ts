// The site model's door: what does not hold becomes a diagnostic, and the rest a site.
import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Name } from '../model/names.ts';
import type { SourceProfile } from '../model/source-profile.ts';
import { type NameIndex, toNameIndex } from '../names/find-names.ts';
import { toTerms } from '../related/terms.ts';
import { sketchText } from '../versions/sketch.ts';
import type { ArticleFiles } from './article-entry.ts';
import { toBodyText } from './body-text.ts';
import { type ArticlePart, buildSite } from './build-site.ts';
import { basesOf } from './count-bases.ts';
import { namesIn } from './names/names-in.ts';
import { readArticleFiles } from './read-article-files.ts';
import type { Site } from './site.ts';
import { toEntry } from './to-entry.ts';
import { toWhen } from './to-when.ts';
import { compareBodies } from './versions/compare-bodies.ts';

export interface SiteInput {
  readonly articles: readonly ArticleFiles[];
  /** Folder of the raw files. */
  readonly rawDir: string;
  readonly settings: ArchiveSettings;
  readonly profiles: readonly SourceProfile[];
  /** As `names.yaml` holds them. */
  readonly names: readonly Name[];
  /** Absolute address of the site, or null. */
  readonly url: string | null;
  /** `/` or `/repo/` */
  readonly pathPrefix: string;
}

/** Articles read at once: enough to keep the disk busy, few enough to keep memory small. */
const BATCH = 32;

type Reading = { readonly part: ArticlePart } | { readonly diagnostics: readonly Diagnostic[] };

/** Reads and checks all articles and builds the site. A bad file is a diagnostic and left out; the others stand. */
export async function readSite(
  input: SiteInput,
): Promise<{ readonly site: Site; readonly diagnostics: readonly Diagnostic[] }> {
  const nameIndex = toNameIndex(input.names);
  const readings: Reading[] = [];
  for (let at = 0; at < input.articles.length; at += BATCH) {
    const batch = input.articles.slice(at, at + BATCH);
    readings.push(...(await Promise.all(batch.map((files) => readPart(files, input.rawDir, nameIndex)))));
  }
  const parts = new Map<string, ArticlePart>();
  const diagnostics: Diagnostic[] = [];
  for (const reading of readings) {
    if ('diagnostics' in reading) diagnostics.push(...reading.diagnostics);
    else if (parts.has(reading.part.entry.id)) diagnostics.push(duplicate(reading.part, parts));
    else parts.set(reading.part.entry.id, reading.part);
  }
  const site = buildSite({
    archive: input.settings,
    address: { url: input.url, pathPrefix: input.pathPrefix },
    rawDir: input.rawDir,
    profiles: input.profiles,
    names: input.names,
    nameIndex,
    versions: await compareBodies([...parts.values()]),
    articles: [...parts.values()],
  });
  return { site, diagnostics };
}

async function readPart(files: ArticleFiles, rawDir: string, nameIndex: NameIndex): Promise<Reading> {
  const read = await readArticleFiles(files, rawDir);
  if (!read.ok) return read;
  const { article, digest } = read;
  const when = toWhen(article.text.frontMatter.date);
  if (when !== null) {
    const body = toBodyText(article.text.blocks);
    return {
      part: {
        entry: toEntry(article, files, when),
        digest,
        bases: basesOf(article.record.fields),
        names: namesIn(article, nameIndex),
        sketch: sketchText(body),
        terms: toTerms(body, article.text.frontMatter.language),
      },
    };
  }
  const message = `Cannot read \`${article.text.frontMatter.date}\` for \`date\`, expected an EDTF date that exists, such as \`2021-05-17\`; correct it in corrections/`;
  return {
    diagnostics: [
      { code: 'article-date', severity: 'error', file: files.markdown, line: null, field: 'date', message },
    ],
  };
}

function duplicate({ entry }: ArticlePart, parts: ReadonlyMap<string, ArticlePart>): Diagnostic {
  return {
    code: 'article-twice',
    severity: 'warning',
    file: entry.files.markdown,
    line: null,
    field: 'id',
    message: `Article ${entry.id} is already in the archive, from \`${parts.get(entry.id)?.entry.files.markdown}\`; remove one of the two files`,
  };
}
