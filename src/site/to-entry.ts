import type { KnownFiles } from '../files/article-files.ts';
import { BODY_BLOCK_TYPES } from '../model/block.ts';
import { afterSentence } from './after-sentence.ts';
import type { WrittenArticle } from './article.ts';
import type { ArticleEntry, When } from './article-entry.ts';
import { countWords } from './count-words.ts';
import { toDateFacts } from './date-facts.ts';
import { firstWords } from './first-words.ts';

const LEDE_LENGTH = 190;
/** A shorter rest of a paragraph is passed over for the next one. */
const MIN_REST = 24;

/** What lists need to know of an article. */
export function toEntry({ text, record }: WrittenArticle, files: KnownFiles, when: When): ArticleEntry {
  const { frontMatter, blocks } = text;
  const body = blocks.filter((block) => BODY_BLOCK_TYPES.has(block.type));
  const prose = body.filter((block) => block.type !== 'heading').map((block) => block.text);
  return {
    id: record.id,
    files,
    raw: record.raw,
    title: frontMatter.title,
    titleBasis: frontMatter.titleBasis,
    source: record.fields.source.value,
    sourceBasis: frontMatter.sourceBasis,
    sourceReason: frontMatter.sourceBasis === 'editor' ? (record.fields.source.reason ?? null) : null,
    date: frontMatter.date,
    dateTime: frontMatter.dateTime,
    dateBasis: frontMatter.dateBasis,
    when,
    dateFacts: toDateFacts(record.fields, when),
    dateline: frontMatter.dateline,
    byline: frontMatter.byline,
    kind: frontMatter.kind,
    language: frontMatter.language,
    licence: frontMatter.licence,
    originalUrl: frontMatter.originalUrl,
    lede: toLede(
      [...(frontMatter.standfirst === null ? [] : [frontMatter.standfirst]), ...prose],
      frontMatter,
    ),
    words: body.reduce((sum, block) => sum + countWords(block.text), 0),
    paragraphs: blocks.filter((block) => block.type === 'paragraph').length,
    pictures: blocks.filter((block) => block.type === 'caption').length,
  };
}

/** The first words of the text; where the title is a cut of its first sentence, those of the next. */
function toLede(
  texts: readonly string[],
  { title, titleBasis }: Pick<ArticleEntry, 'title' | 'titleBasis'>,
): string | null {
  const [first, second] = texts;
  if (first === undefined) return null;
  const cut = titleBasis === 'derived' ? (title?.replace(/…$/u, '') ?? '') : '';
  if (cut === '' || !first.startsWith(cut)) return firstWords(first, LEDE_LENGTH);
  const rest = afterSentence(first, cut.length);
  const next = rest.length < MIN_REST ? (second ?? rest) : rest;
  return next === '' ? null : firstWords(next, LEDE_LENGTH);
}
