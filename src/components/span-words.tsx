import type { JSX } from 'preact';

/** A span of dates in words. It breaks at its dash rather than within a date. */
export function SpanWords({ words }: { readonly words: string }): JSX.Element {
  const [from = '', to] = words.split(/(?<=–) /u);
  if (to === undefined) return <>{words}</>;
  return (
    <span class="kept-together">
      <span>{from}</span> <span>{to}</span>
    </span>
  );
}
