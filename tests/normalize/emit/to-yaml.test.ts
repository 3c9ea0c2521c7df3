import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { toFrontMatter } from '../../../src/model/front-matter.ts';
import { toYaml } from '../../../src/normalize/emit/to-yaml.ts';
import { hostileText } from '../../support/arbitrary-text.ts';
import { normalizeText } from '../../support/normalize-text.ts';

const plain = toFrontMatter(normalizeText('The minister said so on Monday.').record);
const OPTIONS = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 } as const;

describe('front matter', () => {
  it.each([
    ['a title', 'title: "a title"\n'],
    ['a "title" \\ of # signs: [x]', 'title: "a \\"title\\" \\\\ of # signs: [x]"\n'],
    ['a\tb', 'title: "a\\tb"\n'],
    ['bell \u0007', 'title: "bell \\a"\n'],
    ['next line \u0085', 'title: "next line \\u0085"\n'],
    ['\ud800', 'title: "\\ud800"\n'],
  ])('holds %j', (title, line) => expect(toYaml({ ...plain, title })).toContain(line));

  it('is what the library writes, and reads back as it was, whatever the values are', () => {
    const value = fc.oneof(
      hostileText(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', ' \n a\nb', '...', '%'),
    );
    fc.assert(
      fc.property(value, value, (title, raw) => {
        const frontMatter = { ...plain, title, raw };
        const yaml = toYaml(frontMatter);
        expect(parse(yaml)).toEqual(frontMatter);
        expect(parse(yaml)).toEqual(parse(stringify(frontMatter, OPTIONS)));
        if (!/[\u007F-\u009F\uFEFF\uFFFE\uFFFF]/u.test(title + raw))
          expect(yaml).toBe(stringify(frontMatter, OPTIONS));
      }),
      { numRuns: 1000 },
    );
  });
});
