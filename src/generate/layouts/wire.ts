import { inParts, type Layout, withDateline } from './layout.ts';

/** Agency copy: a dateline with the agency's mark, a sign-off, a line with day and time. */
export const wire: Layout = (printed) => {
  const { outlet, story, date, datelineDay, licence, identifier } = printed;
  const day = datelineDay === null ? '' : `, ${datelineDay}`;
  return inParts(
    story.title,
    ...withDateline(printed, (place) => `${place}${day} (${outlet.mark}) – `),
    licence,
    `KI/${identifier}`,
    date === null ? null : `${date.dayFirst} ${date.time}`,
  );
};
