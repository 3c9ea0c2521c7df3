import { stringify } from 'yaml';
import type { FrontMatter } from '../../model/front-matter.ts';
import type { ArticleRecord } from '../../model/record.ts';

/** Characters that YAML 1.1 readers refuse to see unescaped: C1 controls and noncharacters. */
const UNPRINTABLE = /[\u007F-\u009F\uFEFF\uFFFE\uFFFF]/gu;

/** The front matter of an article, in the order in which it is written. */
export function toFrontMatter({ id, raw, fields, blocks }: ArticleRecord): FrontMatter {
  return {
    id,
    title: fields.title.value,
    titleBasis: fields.title.basis,
    source: fields.source.value?.id ?? null,
    sourceName: fields.source.value?.name ?? null,
    sourceBasis: fields.source.basis,
    date: fields.date.value,
    dateTime: fields.dateTime.value,
    dateBasis: fields.date.basis,
    dateline: fields.dateline.value,
    byline: fields.byline.value,
    kind: fields.kind.value ?? 'other',
    language: fields.language.value,
    licence: fields.licence.value,
    originalUrl: fields.originalUrl.value,
    standfirst:
      blocks
        .filter(({ type }) => type === 'standfirst')
        .map(({ text }) => text)
        .join(' ') || null,
    raw: raw.path,
    sha256: raw.sha256,
  };
}

/** Front matter as YAML, every string in double quotes, so that YAML 1.1 and 1.2 read the same. */
export function toYaml(frontMatter: FrontMatter): string {
  const yaml = stringify(frontMatter, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  return yaml.replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
