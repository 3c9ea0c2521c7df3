import { foldSpelling } from './fold-spelling.ts';

/** A spelling, folded, without the article before it: *nujaba* of *al-Nujaba* and *an-Nujaba*. */
export function withoutArticle(spelling: string): string {
  return foldSpelling(spelling).replace(/^(?:al|el|ul|an|ar|as|ash|at|ad|az) |^ال(?=.{3})/u, '');
}
