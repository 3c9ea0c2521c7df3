import type { KnownFiles } from '../files/article-files.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { NameIndex } from '../names/find-names.ts';
import { type Terms, toTerms } from '../related/terms.ts';
import { type Sketch, sketchText } from '../versions/sketch.ts';
import type { WrittenArticle } from './article.ts';
import type { ArticleEntry } from './article-entry.ts';
import { toBodyText } from './body-text.ts';
import { basesOf, type FieldBases } from './count-bases.ts';
import { type NameInText, namesIn } from './names/names-in.ts';
import { toEntry } from './to-entry.ts';
import { toWhen } from './to-when.ts';

/** What is kept of an article when it was read. It depends on the article and on the archive's names alone. */
export interface ArticlePart {
  readonly entry: ArticleEntry;
  readonly bases: FieldBases;
  readonly names: readonly NameInText[];
  /** Of its body; null where that is too short to be compared with others. */
  readonly sketch: Sketch | null;
  /** Words of its body, to relate it to others by rare ones. */
  readonly terms: Terms;
}

/** A part, or why there is none. */
export type PartReading =
  | { readonly part: ArticlePart }
  | { readonly part: null; readonly diagnostics: readonly Diagnostic[] };

/** What a site keeps of an article. */
export function toArticlePart(article: WrittenArticle, files: KnownFiles, nameIndex: NameIndex): PartReading {
  const { text, record } = article;
  const when = toWhen(text.frontMatter.date);
  if (when === null) return { part: null, diagnostics: [impossibleDate(files, text.frontMatter.date)] };
  const body = toBodyText(text.blocks);
  return {
    part: {
      entry: toEntry(article, files, when),
      bases: basesOf(record.fields),
      names: namesIn(article, nameIndex),
      sketch: sketchText(body),
      terms: toTerms(body, text.frontMatter.language),
    },
  };
}

function impossibleDate({ markdown }: KnownFiles, date: string | null): Diagnostic {
  const message = `Cannot read \`${date}\` for \`date\`, expected an EDTF date that exists, such as \`2021-05-17\`; correct it in corrections/`;
  return { code: 'article-date', severity: 'error', file: markdown, line: null, field: 'date', message };
}
