import { describe, expect, it } from 'vitest';
import { ARTICLE_MARKDOWN } from '../../../src/site/markdown/markdown.ts';
import { readArticle } from '../../../src/site/markdown/read-article.ts';
import { readBlocks } from '../../../src/site/markdown/read-blocks.ts';

const SHA = 'ab'.repeat(32);
const FRONT_MATTER = `id: "abababababababab"
title: "A title"
titleBasis: "stated"
source: null
sourceName: null
sourceBasis: "absent"
date: "2021-05-17"
dateTime: null
dateBasis: "stated"
dateline: null
byline: null
kind: "news"
language: "en"
licence: null
originalUrl: null
standfirst: null
raw: "a.txt"
sha256: "${SHA}"`;

function withFrontMatter(yaml: string, opening = '---'): string {
  return `${opening}\n${yaml}\n---\n\nThe body.\n`;
}

describe('readArticle', () => {
  it('reads front matter and body', () => {
    const read = readArticle(withFrontMatter(FRONT_MATTER));
    expect(read).toMatchObject({
      ok: true,
      article: {
        frontMatter: { id: 'abababababababab', date: '2021-05-17' },
        blocks: [{ type: 'paragraph', text: 'The body.' }],
      },
    });
  });

  it.each([
    'js',
    'javascript',
    'node',
    'JS',
    'JavaScript',
    'NODE',
    'json',
    'coffee',
    'toml',
    'yaml',
    ' js',
    'constructor',
    '__proto__',
  ])('never runs front matter opened by ---%s', (language) => {
    const script = 'globalThis.ranFrontMatter = true; module.exports = {}';
    expect(readArticle(withFrontMatter(script, `---${language}`)).ok).toBe(false);
    expect('ranFrontMatter' in globalThis).toBe(false);
  });

  it.each([
    ['an unknown key', `${FRONT_MATTER}\nmood: "good"`],
    ['a missing key', FRONT_MATTER.replace('sha256', 'sha')],
    ['a hash that is none', FRONT_MATTER.replace(SHA, 'abc')],
    ['a basis that is none', FRONT_MATTER.replace('titleBasis: "stated"', 'titleBasis: "guessed"')],
    ['a date that YAML made a number', FRONT_MATTER.replace('"2021-05-17"', '2021')],
    ['broken YAML', `${FRONT_MATTER}\n  - "`],
    ['a list', '- "a"'],
    ['nothing', ''],
  ])('says no to %s', (_, yaml) => {
    const read = readArticle(withFrontMatter(yaml));
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems[0]?.message).toMatch(/^Cannot read front matter/u);
  });

  it.each(['', 'No front matter', '--- \nid: "a"\n---\n', '\uFEFF---\n'])('says no to %j', (text) => {
    expect(readArticle(text).ok).toBe(false);
  });
});

describe('readBlocks', () => {
  it('reads each kind of block', () => {
    const body = [
      'A lead.',
      '## A heading',
      '**Q:** Why?',
      '**A:** *Because* of it.',
      '1. One\n2. Two',
      '> Set off.',
      '**Caption:** A picture. (AFP)',
      '- Dash',
    ].join('\n\n');
    expect(readBlocks(body)).toEqual([
      { type: 'paragraph', text: 'A lead.' },
      { type: 'heading', text: 'A heading' },
      { type: 'question', text: 'Why?' },
      { type: 'answer', text: 'Because of it.', emphasis: [[0, 7]] },
      { type: 'list-item', text: 'One' },
      { type: 'list-item', text: 'Two' },
      { type: 'quote', text: 'Set off.' },
      { type: 'caption', text: 'A picture. (AFP)' },
      { type: 'list-item', text: 'Dash' },
    ]);
  });

  it.each([
    '\\*\\*Q:\\*\\* Why?',
    'Q: Why?',
    'He asked **Q:** Why?',
    '**Note:** so',
    '**Q: Why?**',
    '__Caption__: x',
  ])('takes %j for a paragraph', (body) => {
    expect(readBlocks(body).map((block) => block.type)).toEqual(['paragraph']);
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['[a](javascript:alert(1))'],
    ['![a](x.png)'],
    ['<javascript:alert(1)>'],
    ['`code`'],
    ['---'],
    ['    indented'],
    ['```\nfence\n```'],
    ['[a]: b'],
    ['www.example.org http://example.org'],
    ['{{ x }} {% raw %}'],
  ])('%s is text', (body) => {
    expect(readBlocks(body).map((block) => block.type)).toEqual(['paragraph']);
    expect(ARTICLE_MARKDOWN.render(body)).not.toMatch(/<(?!\/?p\b)/u);
  });

  it('reads character references and escapes as characters', () => {
    expect(readBlocks('1986\\. A &amp; b &#x20;&#xFEFF;')).toEqual([
      { type: 'paragraph', text: '1986. A & b  \uFEFF' },
    ]);
  });
});
