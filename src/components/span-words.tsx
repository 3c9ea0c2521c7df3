import type { Html } from '../html/html.ts';

/** A span of dates in words. It breaks at its dash rather than within a date. */
export function SpanWords({ words }: { readonly words: string }): Html {
  const [from = '', to] = words.split(/(?<=–) /u);
  if (to === undefined) return <>{words}</>;
  return (
    <span class="kept-together">
      <span>{from}</span> <span>{to}</span>
    </span>
  );
}
