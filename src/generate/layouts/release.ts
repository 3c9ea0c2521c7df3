import { inParts, type Layout, withDateline } from './layout.ts';

/** A press release of an organization. */
export const release: Layout = (printed) => {
  const { outlet, story, date, licence } = printed;
  return inParts(
    'FOR IMMEDIATE RELEASE',
    [outlet.ownName, ...(date === null ? [] : [date.customary])].join('\n'),
    story.title,
    ...withDateline(printed),
    licence,
    'ENDS',
  );
};
