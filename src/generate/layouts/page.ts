import { inParts, type Layout, withDateline } from './layout.ts';

/** A whole page as a scraper leaves it: menu, headline twice, pleas, teasers, the foot of the page. */
export const page: Layout = (printed) => {
  const { outlet, story, date, byline, teasers } = printed;
  return inParts(
    ['Home', 'Region', 'Economy', 'Culture', 'About us', 'Newsletter'].join('\n'),
    story.title,
    `Support ${outlet.ownName}`,
    story.title,
    [byline === null ? null : `By ${byline}`, date === null ? null : `Published: ${date.customary}`]
      .filter((line) => line !== null)
      .join('\n') || null,
    'Click to see full-size image',
    ...withDateline(printed),
    ['MORE ON THE TOPIC:', ...teasers].join('\n'),
    `© ${outlet.ownName}. All rights reserved.`,
  );
};
