import type { Furniture } from '../../../model/source-profile.ts';
import { namedProfiles } from '../../attribution/named-profiles.ts';
import type { Document } from '../../document.ts';
import { NOTHING, type Rule } from '../claim.ts';

/**
 * Passages that a person accepted as furniture of the outlet that the text is from: each whole, word for word, before the readers'
 * comments. Only where an editor says whose text it is, or the page names that outlet as its own; never in another outlet's text.
 */
export const profile: Rule = {
  id: 'furniture/profile',
  find(document) {
    const furniture = furnitureOf(document);
    if (furniture.size === 0) return NOTHING;
    const labels = document.passages.slice(0, document.comments).flatMap(({ text, start, end }) => {
      const label = furniture.get(toFurnitureKey(text));
      return label === undefined ? [] : [{ label, start, end }];
    });
    return { labels };
  },
};

function furnitureOf(document: Document): ReadonlyMap<string, Furniture['label']> {
  if (!document.outlets.hasFurniture) return new Map();
  const profiles = namedProfiles(document);
  // Two outlets on one page: whose furniture it is cannot be told.
  if (new Set(profiles.map(({ id }) => id)).size !== 1) return new Map();
  return new Map(
    profiles.flatMap(({ furniture }) =>
      furniture.map(({ text, label }) => [toFurnitureKey(text), label] as const),
    ),
  );
}

/** White space apart, two prints of one passage are the same. */
function toFurnitureKey(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
