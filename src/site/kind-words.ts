import type { Kind } from '../model/field.ts';

/** Kinds of texts as readers call them. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  news: 'News',
  interview: 'Interview',
  opinion: 'Opinion',
  'press-release': 'Press release',
  liveblog: 'Live blog',
  transcript: 'Transcript',
  other: 'Other text',
};
