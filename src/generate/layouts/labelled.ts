import { inParts, type Layout, withDateline } from './layout.ts';

/** A page of a newspaper's archive: number and day above, name and dateline before the story. */
export const labelled: Layout = (printed) => {
  const { outlet, story, date, byline, licence, identifier } = printed;
  const head = [
    `News ID: ${identifier}`,
    ...(date === null ? [] : [`Publish Date : ${date.dayFirst} - ${date.time}`]),
  ];
  return inParts(
    head.join('\n'),
    story.title,
    byline === null ? null : `By ${byline}`,
    ...withDateline(printed, (place) => `${place} (${outlet.mark}) – `),
    licence,
  );
};
