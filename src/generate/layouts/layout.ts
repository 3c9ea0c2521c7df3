import type { Story } from '../tell-story.ts';

/** What an outlet prints around a story. */
export interface Printed {
  readonly story: Story;
  readonly outlet: { readonly ownName: string; readonly mark: string };
  readonly language: string;
  /** `HALVEN`; null where the text has no dateline. */
  readonly place: string | null;
  /** Days as the layout may print them; null where it prints none. */
  readonly date: PrintedDate | null;
  /** The day without its year, as datelines of agencies print it: `May 17`. */
  readonly datelineDay: string | null;
  readonly byline: string | null;
  /** Whether it is called an opinion. */
  readonly isOpinion: boolean;
  /** A sentence that licenses the text; null where there is none. */
  readonly licence: string | null;
  /** A number that the outlet gives it. */
  readonly identifier: number;
  /** Headlines of other texts, as pages tease them. */
  readonly teasers: readonly string[];
}

/** A day in words. */
export interface PrintedDate {
  /** `17 May 2021` */
  readonly dayFirst: string;
  /** `May 17, 2021`; day first in languages that know no other order. */
  readonly customary: string;
  /** `11:09` */
  readonly time: string;
}

/** Prints a story as a raw text. */
export type Layout = (printed: Printed) => string;

export type LayoutName = 'wire' | 'labelled' | 'masthead' | 'page' | 'fields' | 'release' | 'plain';

/** Parts with an empty line between them, those that are not there left out. */
export function inParts(...parts: readonly (string | null)[]): string {
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}

/** The paragraphs, the dateline before the first: `HALVEN (NCA) – `. */
export function withDateline(
  { story, place }: Printed,
  toDateline: (place: string) => string = (name) => `${name} – `,
): readonly string[] {
  const [lede = '', ...rest] = story.paragraphs;
  return [`${place === null ? '' : toDateline(place)}${lede}`, ...rest];
}

/** Lines of at most so many characters, broken between words as mail programs break them. */
export function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
}
