import { stringify } from 'yaml';
import type { FrontMatter } from '../../model/front-matter.ts';

/** Characters that YAML 1.1 readers refuse to see unescaped: C1 controls and noncharacters. */
const UNPRINTABLE = /[\u007F-\u009F\uFEFF\uFFFE\uFFFF]/gu;

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
