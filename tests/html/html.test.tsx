import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Children, type Html, markupOf, withoutEscaping } from '../../src/html/html.ts';
import { tagsOf } from '../support/markup.ts';

function Titled({ title, children }: { readonly title: string; readonly children?: Children }): Html {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Nothing(): Html | null {
  return null;
}

describe('an element', () => {
  it.each<[string, Html, string]>([
    ['has a start and an end', <p />, '<p></p>'],
    ['is not closed where it holds nothing', <meta charset="utf-8" />, '<meta charset="utf-8"/>'],
    ['is closed in a drawing', <line x1="0" x2={4.5} />, '<line x1="0" x2="4.5"></line>'],
    ['holds elements', <p>a{<em>b</em>}c</p>, '<p>a<em>b</em>c</p>'],
    [
      'holds a list of them',
      <ul>
        {['a', 'b'].map((name) => (
          <li>{name}</li>
        ))}
      </ul>,
      '<ul><li>a</li><li>b</li></ul>',
    ],
    ['holds numbers, nought among them', <p>{0}</p>, '<p>0</p>'],
    ['holds nothing of what is not there', <p>{[null, undefined, false, []]}</p>, '<p></p>'],
    [
      'has attributes in the order in which they are given',
      <p lang="en" id="a" />,
      '<p lang="en" id="a"></p>',
    ],
    [
      'has those that are spread',
      <p {...{ 'data-a': 1, class: 'b' }} id="c" />,
      '<p data-a="1" class="b" id="c"></p>',
    ],
    ['has an attribute without a value', <p hidden data-a lang="" />, '<p hidden data-a lang></p>'],
    ['has none that is false or undefined', <p hidden={false} class={undefined} />, '<p></p>'],
    ['has escaped text', <p>{'<i>&amp;"'}</p>, '<p>&lt;i>&amp;amp;&quot;</p>'],
    ['has escaped values', <a href={'"><i>&'}>x</a>, '<a href="&quot;>&lt;i>&amp;">x</a>'],
    [
      'holds markup that is said to be markup',
      <p>{withoutEscaping('<i>&amp;</i>')}</p>,
      '<p><i>&amp;</i></p>',
    ],
  ])('%s', (_, html, markup) => expect(html.markup).toBe(markup));
});

describe('a component', () => {
  it('is what it makes of its properties and of what stands in it', () => {
    const words = (
      <>
        c<em>d</em>
      </>
    );
    const html = (
      <Titled title="a & b">
        <Nothing />
        {words}
      </Titled>
    );
    expect(html.markup).toBe('<section><h2>a &amp; b</h2>c<em>d</em></section>');
  });

  it('can be nothing', () => expect(markupOf([<Nothing />, 'a'])).toBe('a'));
});

it('no text makes an element or leaves its attribute, and none is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = (
        <p title={text} data-a="b">
          {text}
          <em>{[text]}</em>
        </p>
      );
      const tags = tagsOf(markup).map(({ name, closes }) => `${closes ? '/' : ''}${name}`);
      expect(tags).toEqual(['p', 'em', '/em', '/p']);
      const { title = '', ...others } = tagsOf(markup)[0]?.attributes ?? {};
      expect([title, others]).toEqual([text, { 'data-a': 'b' }]);
    }),
  );
});

it('an object that only looks like markup is refused', () => {
  const forged: Children = JSON.parse('{"markup":"<b>"}');
  expect(() => markupOf(forged)).toThrow(TypeError);
});
