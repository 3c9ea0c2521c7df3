import { describe, expect, it } from 'vitest';
import { findMarkup } from '../../../src/normalize/decode/markup.ts';
import { normalizeText } from '../../support/normalize-text.ts';

const PARAGRAPHS = [
  'The gates of the dam at Norda were opened on Monday for the first time in nine years, the water ministry said.',
  'Farmers along the canal said that they had waited long enough, and that the water would reach the groves by Friday.',
  'The minister said that no more than 200 cubic metres a second would be let through before the end of the month.',
] as const;

const SOURCE = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Gates of the dam open again - Harbour Courier</title>
<style>p { margin: 0 }</style><script>if (a < b && c > d) { show('<p>no</p>'); }</script></head>
<body><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul>
<h1>Gates of the dam open again</h1><p>By <a href="/ada">Ada Quill</a> | 17 May 2021</p>
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}
<!-- <p>Not shown</p> --><p>&copy; 2021 Harbour Courier. All rights reserved.</p></body></html>
`;

describe("the markup of a page's source", () => {
  const { record } = normalizeText(SOURCE);

  it('is layout, and every character is in the ledger once', () => {
    let at = 0;
    for (const { start, end } of record.ledger) {
      expect(start).toBe(at);
      at = end;
    }
    expect(at).toBe(SOURCE.length);
    const markup = record.ledger.filter(({ rule }) => rule === 'layout/markup');
    expect(markup.map(({ start, end }) => SOURCE.slice(start, end))).toContain('<h1>');
    expect(markup.map(({ start, end }) => SOURCE.slice(start, end)).join('')).toContain("show('<p>no</p>')");
  });

  it('keeps words apart in values', () => {
    const { fields } = normalizeText(
      `${'<p>By Ada&nbsp;Quill</p>'}<h1>Harbour&nbsp;works<br>to begin</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`,
    ).record;
    expect(fields.title.value).toBe('Harbour works to begin');
    expect(fields.byline.value).toBe('Ada Quill');
  });

  it('hides no word from the rules and adds none', () => {
    expect(record.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(record.fields.title.value).toBe('Gates of the dam open again');
    expect(record.fields.byline.value).toBe('Ada Quill');
    expect(record.fields.date.value).toBe('2021-05-17');
    expect(record.fields.source.value?.name).toBe('Harbour Courier');
  });

  it.each([
    ['tags within words', `<p>The <b>dam</b> at N<i>or</i>da.</p><p>x</p>`, 'The dam at Norda.'],
    ['an ampersand', `<p>Tea &amp; cake.</p><p>x</p>`, 'Tea & cake.'],
    ['a space', `<p>Tea&nbsp;and cake.</p><p>x</p>`, 'Tea and cake.'],
    ['comments within a line', `<p>It cost £<!-- -->40<!-- -->m.</p><p>x</p>`, 'It cost £40m.'],
    ['tags of one page alone', `<p>The fish<x-tag>er</x-tag>man.</p><p>x</p>`, 'The fisherman.'],
    [
      'brackets in attributes',
      `<p title="a > b" onclick='if(a>b){x("</p>")}'>The dam.</p><p>x</p>`,
      'The dam.',
    ],
    ['a script in capitals', `<SCRIPT>a > b</SCRIPT><p>The dam.</p><p>x</p>`, 'The dam.'],
    [
      'entities that the text keeps',
      `<p>&ldquo;No&rdquo;, he said.</p><p>x</p>`,
      '&ldquo;No&rdquo;, he said.',
    ],
  ])('%s', (_, source, text) =>
    expect(normalizeText(source).record.blocks.map((block) => block.text)).toContain(text),
  );
});

describe('a text that only prints brackets', () => {
  it.each([
    ['addresses', 'From: Ada <ada@example.org>\nTo: Ben <ben@example.org>\nCc: <c@d.example>\n'],
    ['comparisons', 'x < y and y > z; a</b is no tag'],
    [
      'tags that somebody writes about',
      'The tag <b> makes words bold, <i> lean, and <u> draws a line; each is closed as in </b>.',
    ],
    ['one tag that somebody writes about', 'He typed <p> and </p> into the form.'],
    ['quoting marks', '>> He said\n> She said\n<< back'],
    ['angle quotes', '<<Le Monde>> and <Le Figaro>'],
    ['an unclosed comment', '<!-- <p>a</p> <p>b</p>'.replaceAll('p', 'q1x')],
  ])('has none: %s', (_, text) => expect(findMarkup(text)).toEqual([]));

  it.each([
    ['AT&T; and R&D', []],
    ['Q&A', []],
    ['a &unknown; name', []],
    ['Marks &amp; Spencer', [{ start: 7, end: 11, shown: '', isKept: false }]],
  ])('entities of %j', (text, found) => expect(findMarkup(text)).toEqual(found));

  it('is read in linear time, whatever opens and never closes', () => {
    for (const piece of [
      '<',
      '<p ',
      '<!--',
      '<script>',
      '</',
      '&amp',
      '<p title="',
      "<p a='",
      ' --> ',
      '\n ',
      '1\n',
    ]) {
      expect(findMarkup(`</p><br>${piece.repeat(200_000 / piece.length)}`).length).toBeLessThan(100_000);
    }
  });
});

describe('a file of subtitles', () => {
  const SUBTITLES = `1
00:00:00,000 --> 00:00:03,400
<i>Good evening. The islands have
been cut off for a third day.</i>

2
00:00:03,400 --> 00:00:07,120
The ferry company says the fault
on the MV Loch Norda

3
00:00:07,120 --> 00:00:10,900
is worse than first thought.
`;

  it('is read in one, its numbers and times layout', () => {
    const { record } = normalizeText(SUBTITLES);
    expect(record.blocks.map(({ text }) => text).join(' ')).toBe(
      'Good evening. The islands have been cut off for a third day. The ferry company says the fault on the MV Loch Norda is worse than first thought.',
    );
    expect(record.ledger.filter(({ rule }) => rule === 'layout/markup').length).toBeGreaterThan(3);
  });

  it.each([
    ['two cues', SUBTITLES.slice(0, SUBTITLES.indexOf('\n3\n'))],
    ['arrows in a story', 'From 10:05 --> 11:10 the road is shut.\n12:10 --> 13:00\nx --> y\n'],
  ])('is none: %s', (_, text) => expect(findMarkup(text).filter(({ shown }) => shown === ' ')).toEqual([]));
});
