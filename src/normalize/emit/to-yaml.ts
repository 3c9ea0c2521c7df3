import { stringify } from 'yaml';
import type { FrontMatter } from '../../model/front-matter.ts';

/** Characters that YAML 1.1 readers refuse to see unescaped: C1 controls and noncharacters. */
const UNPRINTABLE = /[\u007F-\u009F\uFEFF\uFFFE\uFFFF]/gu;

/** Characters that YAML and JSON escape in different ways. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const OTHER_THAN_JSON = /[\u0000-\u001F\uD800-\uDFFF]/u;

/** Front matter as YAML, every string in double quotes, so that YAML 1.1 and 1.2 read the same. */
export function toYaml(frontMatter: FrontMatter): string {
  const yaml = Object.entries(frontMatter)
    .map(([key, value]) => toLine(key, value))
    .join('');
  return yaml.replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One key with its value. A string in quotes is the same in JSON and in YAML, which is much slower to write, but for a few characters. */
function toLine(key: string, value: string | null): string {
  if (value === null || !OTHER_THAN_JSON.test(value)) return `${key}: ${JSON.stringify(value)}\n`;
  return stringify(
    { [key]: value },
    { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
  );
}
