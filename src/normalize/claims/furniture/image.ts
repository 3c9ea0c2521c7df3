import { findImagePlaceholders, isImagePlaceholder } from '../../lines/image-placeholder.ts';
import type { Rule } from '../claim.ts';

/** Placeholders of pictures that the text lost: `[image: x.jpg]`, also broken over two lines. */
export const image: Rule = {
  id: 'furniture/image',
  find: ({ view, passages }) => ({
    labels: [
      ...findImagePlaceholders(view.text),
      ...passages.filter(({ text }) => isImagePlaceholder(text)),
    ].map(({ start, end }) => ({ label: 'image', start, end })),
  }),
};
