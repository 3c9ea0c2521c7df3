import { describe, expect, it } from 'vitest';
import { findImagePlaceholders, isImagePlaceholder } from '../../../src/normalize/lines/image-placeholder.ts';
import { normalizeText } from '../../support/normalize-text.ts';

describe('placeholders of pictures', () => {
  it.each([
    '[image: a7e94b75.jpg]',
    '[Inline image 1]',
    '[cid:ii_abc123]',
    '[Photo]',
    '[Image 2]',
    '![](https://example.org/a.jpg)',
    '![The mill in May](https://example.org/a.jpg)',
    '<image001.jpg>',
    '<IMG_0042.png>',
  ])('%s is one', (text) => expect(isImagePlaceholder(text)).toBe(true));

  it.each([
    '[image of the dam]',
    '[Daesh]',
    '[1]',
    '[The mill](https://example.org/a.html)',
    '<image>',
    '<https://example.org/image001.jpg>',
    'image001.jpg',
  ])('%s is none', (text) => {
    expect(isImagePlaceholder(text)).toBe(false);
    expect(findImagePlaceholders(`He saw ${text} there.`)).toEqual([]);
  });

  it('parts what stands above one that is broken over two lines', () => {
    const text = `The keeper of the lock told the council of the valley that the wheel of the
mill has been mended, and that it turns again since the first days of May.
[image: Screenshot 2024-03-21 at
10.33.14.png]

   - Divers at the mill. (AFP)

The council of the valley thanked the keeper of the lock for all of his work on
the wheel, and lent him the money for a new gate and for a race.
`;
    const blocks = normalizeText(text).record.blocks.map(
      ({ type, text: words }) => `${type}: ${words.slice(0, 12)}`,
    );
    expect(blocks).toEqual(['standfirst: The keeper o', 'caption: Divers at th', 'paragraph: The council ']);
  });
});
