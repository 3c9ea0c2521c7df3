import { describe, expect, test } from 'vitest';
import type { ExcerptPart } from '../../../../src/search/client/results/excerpt-part.ts';
import { toPassages } from '../../../../src/search/client/results/passages.ts';
import { GAP } from '../../../../src/site/index-signs.ts';

const filler = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

/** A title and paragraphs, `p1` on; every word of the query is a certain place of its own. */
function find(
  title: string,
  paragraphs: readonly string[],
  query: string,
  places?: readonly (readonly number[])[],
) {
  const words = (text: string) => text.split(' ').filter((word) => word !== '');
  const asked = words(query.toLowerCase());
  let at = words(title).length;
  const starts = paragraphs.map((paragraph, index) => {
    const start = at;
    at += 1 + words(paragraph).length;
    return { id: `p${index + 1}`, at: start };
  });
  const all = words([title, ...paragraphs].join(` ${GAP} `));
  const bare = all.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const certain = asked.map((each) => bare.flatMap((word, index) => (word === each ? [index] : [])));
  const text = { words: all, title: words(title), titleWords: words(title).length, paragraphs: starts };
  const { title: head, shown, best } = toPassages(text, places ?? certain);
  const inWords = (parts: readonly ExcerptPart[]) =>
    parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
  return {
    title: inWords(head),
    said: shown.map(({ parts }) => inWords(parts)),
    fragments: shown.map(({ fragment }) => decodeURIComponent(fragment)),
    best: decodeURIComponent(best),
  };
}

describe('toPassages', () => {
  test('shows the paragraphs that hold most of the words, each with a link to them, in the order of the text', () => {
    const found = find(
      'A title',
      ['One iraq.', 'None here.', 'The iraq army left.', 'An army, army.', 'Iraq and iraq.'],
      'iraq army',
    );
    expect(found.said).toEqual(['The [iraq] [army] left.', 'An [army], [army].', '[Iraq] and [iraq].']);
    expect(found.fragments).toEqual([
      '#p3:~:text=The-,iraq army',
      '#p4:~:text=An-,army, army.',
      '#p5:~:text=Iraq',
    ]);
    // Where most of the words stand, not where the first of them does.
    expect(found.best).toBe('#p3:~:text=The-,iraq army');
  });

  test('leads to words that stand together, and not to common ones of them elsewhere', () => {
    const filled = `The men of ${filler(20)} said the bridge of the town ${filler(20)} of the`;
    const { fragments, best } = find('T', ['Of the river.', filled], 'the bridge of the town');
    expect(fragments.at(-1)).toBe('#p2:~:text=w18 w19 said-,the bridge of the town');
    expect(best).toBe(fragments.at(-1));
  });

  test('leads to the rarest word where they stand apart, within what is shown', () => {
    const apart = `Of all ${filler(14)} the bridge.`;
    const { fragments } = find('T', [apart, 'Of it.', 'Of them.'], 'of bridge');
    expect(fragments).toEqual(['#p1:~:text=w12 w13 the-,bridge.', '#p2:~:text=Of', '#p3:~:text=Of']);
  });

  test('cuts around the words and keeps within the paragraph', () => {
    const [said = ''] = find(
      'T',
      ['Before it.', `${filler(100)} troops left ${filler(100)}`, 'After.'],
      'troops',
    ).said;
    expect(said).toMatch(/^… w94 .* w99 \[troops\] left w0 .* …$/u);
    expect(said).not.toContain('After');
  });

  test('goes where most of them stand', () => {
    const [said] = find('T', [`war ${filler(60)} war war ${filler(60)}`], 'war').said;
    expect(said).toContain('[war] [war]');
  });

  test('begins the text where only the title matches, and leads to the page', () => {
    expect(find('Troops leave.', ['One two three.'], 'troops')).toEqual({
      title: '[Troops] leave.',
      said: ['One two three.'],
      fragments: [''],
      best: '',
    });
  });

  test.each([
    ['the title again: what is marked elsewhere', ['Troops leave today, he said.', 'The troops left.'], 1],
    ['the title and more', ['Troops leave, as troops do.', 'The troops left.'], 2],
    ['other words', ['Troops stay, he said.', 'The troops left.'], 2],
    ['the title again, and nothing else is marked', ['Troops leave today, he said.', 'They left.'], 1],
  ])('of a first paragraph that says %s', (_, paragraphs, count) => {
    const { said } = find('Troops leave', paragraphs, 'troops');
    expect(said).toHaveLength(count);
    expect(said.at(-1)).toMatch(/\[troops\]/iu);
  });

  test('marks the title as it is printed, whatever the index sets behind it', () => {
    expect(find('The “port” of <b>Basra</b>', ['The port.'], 'port basra').title).toBe(
      'The “[port]” of <b>Basra</b>',
    );
    expect(find('Port', ['Harbor.'], 'harbor').title).toBe('Port');
    expect(find('', ['Harbor.'], 'harbor').title).toBe('');
    const indexed = ['Port', 'opened.', GAP, 'It', 'was.'];
    const { title } = toPassages(
      { words: indexed, title: ['Port', 'opened'], titleWords: 2, paragraphs: [] },
      [[1, 4]],
    );
    expect(title.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe('Port [opened]');
  });

  test('keeps markup as text, and marks words without the punctuation around them', () => {
    expect(find('T', ['<img src=x onerror=alert(1)> &lt;b&gt; from “Iraq,” he'], 'iraq').said).toEqual([
      '<img src=x onerror=alert(1)> &lt;b&gt; from “[Iraq],” he',
    ]);
  });

  test('stands texts of one word and of none, and places beyond them', () => {
    expect(find('T', [], 't').said).toEqual(['[T]']);
    expect(find('', [], '').said).toEqual(['']);
    expect(find('T', ['One.'], 'x', [[98, 99]]).said).toEqual(['One.']);
  });

  test('shows a block that has no id as one of its own, and leads from it to the paragraph before it', () => {
    const words = ['T', GAP, 'One', 'iraq.', GAP, 'Picture:', 'iraq', GAP, 'Two.'];
    const paragraphs = [
      { id: 'p1', at: 1 },
      { id: 'p2', at: 7 },
    ];
    const { shown } = toPassages({ words, title: ['T'], titleWords: 1, paragraphs }, [[3, 6]]);
    expect(shown.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual([
      'One iraq.',
      'Picture: iraq',
    ]);
    expect(shown.map(({ fragment }) => fragment)).toEqual([
      '#p1:~:text=One-,iraq.',
      '#p1:~:text=Picture%3A-,iraq',
    ]);
  });

  test('shows no gaps where the text is shown from its beginning', () => {
    const text = { words: ['T', GAP, 'One.', GAP, 'Two.'], title: ['T'], titleWords: 1, paragraphs: [] };
    expect(toPassages(text, [[0]]).shown[0]?.parts.map((part) => part.text)).toEqual(['One.', ' ', 'Two.']);
  });

  test('reads a text without paragraphs of its own', () => {
    const text = { words: ['T', 'one', 'two', 'iraq'], title: ['T'], titleWords: 1, paragraphs: [] };
    expect(toPassages(text, [[3]]).best).toBe('#:~:text=one%20two-,iraq');
  });
});
