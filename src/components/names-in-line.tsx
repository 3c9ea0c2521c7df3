import type { JSX } from 'preact';

/** Names of any script in a line, each in its own direction of writing; no comma comes to stand at a line's start. */
export function NamesInLine({ names }: { readonly names: readonly string[] }): JSX.Element {
  return (
    <span class="kept-together">
      {names.flatMap((name, at) => [
        at === 0 ? '' : ' ',
        <span key={name}>
          <bdi>{name}</bdi>
          {at === names.length - 1 ? '' : ','}
        </span>,
      ])}
    </span>
  );
}
