import type { JSX } from 'preact';

/** Places of datelines, as printed: each in its own direction of writing. */
export function PlaceNames({ places }: { readonly places: readonly string[] }): JSX.Element {
  if (places.length === 0) return <span class="aside">none printed</span>;
  return (
    <>
      {places.map((place, at) => (
        <span key={place}>
          {at === 0 ? '' : ', '}
          <bdi>{place}</bdi>
        </span>
      ))}
    </>
  );
}
