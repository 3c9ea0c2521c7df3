import { inParts, type Layout, withDateline, wrap } from './layout.ts';

const WIDTH = 74;

/** A text sent by mail: name and day above, the story in lines of a mail's width, Arabic ones apart. */
export const masthead: Layout = (printed) => {
  const { outlet, story, date, language, licence } = printed;
  return inParts(
    [outlet.ownName, ...(date === null ? [] : [date.customary])].join('\n'),
    story.title,
    ...withDateline(printed).map((paragraph) => (language === 'ar' ? paragraph : wrap(paragraph, WIDTH))),
    licence,
  );
};
