import { END_OF_TEXT } from '../../../site/index-signs.ts';

/** What the page shows of an indexed text: without the hidden forms that follow it in the index, its blocks parted by gaps. */
export function shownText(content: string): string {
  const end = content.lastIndexOf(END_OF_TEXT);
  return end < 0 ? content : content.slice(0, end);
}
