import { HEADLINE_SIGNS } from './headline-signs.ts';

type SignName = keyof typeof HEADLINE_SIGNS;

/** How the signs of a headline are weighed in one kind of text. */
export interface HeadlineWeights {
  /** A line that shows less is no headline. */
  readonly least: number;
  /** What each sign adds to a line's score where it is shown in full. */
  readonly signs: readonly (readonly [(typeof HEADLINE_SIGNS)[SignName], number])[];
}

function toWeights(least: number, weights: Readonly<Partial<Record<SignName, number>>>): HeadlineWeights {
  const signs = Object.entries(weights).map(
    ([name, weight]) => [HEADLINE_SIGNS[name as SignName], weight] as const,
  );
  return { least, signs };
}

/** In a whole page. The weights are those of a softmax over the lines of each head, found on real pages and the labelled ones and rounded. */
export const IN_PAGES = toWeights(1, {
  told: 1.7,
  ofStory: 1.1,
  inLede: 1.2,
  length: 2.2,
  signed: 2.3,
  aboveStandfirst: 1.1,
  insideStory: -1.8,
  aboveMenus: -2.1,
  standsOut: 1.4,
  inTitle: 2,
  saidAgain: 0.5,
  stopped: -2.2,
  belowOthers: -1.5,
  ofNames: -1.3,
  spoken: 0.8,
});

/**
 * In a text that is no page. The weights are those of a softmax over the lines of each head and `no headline`, found on the
 * labelled texts and on some 5,000 heads laid out anew in ninety orders and thirty languages, and rounded; `least` was raised until few lines
 * were taken for a headline where none was printed, and what tells capitals of kickers from those of old papers, and a line
 * that stands alone above its story, was set by hand.
 */
export const IN_TEXTS = toWeights(1, {
  told: 2.9,
  inLede: 1.95,
  length: 2.8,
  long: -1.3,
  signed: 0.5,
  aboveLonger: 0.9,
  alone: 0.5,
  insideStory: -2.5,
  inTitle: 1.15,
  saidAgain: 2.3,
  stopped: -1.1,
  belowShorter: -1.05,
  belowHeading: -1.6,
  belowOthers: -1.4,
  nameplate: -1.05,
  shouted: -1.5,
  aboveDeck: 2.8,
  verbatim: -1.7,
  ofNames: -1.6,
  numbered: -1.4,
  spoken: 0.65,
});
