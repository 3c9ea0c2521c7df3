import type { Html } from '../html/html.ts';

/** Names of any script in a line, each in its own direction of writing; no comma comes to stand at a line's start. */
export function NamesInLine({ names }: { readonly names: readonly string[] }): Html {
  return (
    <span class="kept-together">
      {names.flatMap((name, at) => [
        at === 0 ? '' : ' ',
        <span>
          <bdi>{name}</bdi>
          {at === names.length - 1 ? '' : ','}
        </span>,
      ])}
    </span>
  );
}
