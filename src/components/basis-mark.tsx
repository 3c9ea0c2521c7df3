import type { Html } from '../html/html.ts';
import type { Basis } from '../model/basis.ts';
import { BASIS_WORDS } from '../site/basis-words.ts';
import { ABOUT } from '../site/paths.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/**
 * How a value is known: a mark and a word, the same everywhere.
 * @param props.compact where many stand together the words of the two common ones are left to those
 * who listen or print
 */
export function BasisMark({
  basis,
  compact = false,
}: {
  readonly basis: Basis;
  readonly compact?: boolean;
}): Html {
  const { word, sentence } = BASIS_WORDS[basis];
  const hidden = compact && (basis === 'stated' || basis === 'derived');
  return (
    <span class={`basis basis-${basis}`} title={hidden ? `${word}: ${sentence}` : sentence}>
      {hidden ? <span class="said in-print">{word}</span> : word}
    </span>
  );
}

/** The mark with its meaning on hover and focus, linked to where it is explained. @param props.compact as in `BasisMark` */
export function BasisLink({
  frame,
  basis,
  compact = false,
}: {
  readonly frame: Frame;
  readonly basis: Basis;
  readonly compact?: boolean;
}): Html {
  const { word, sentence } = BASIS_WORDS[basis];
  const hidden = compact && (basis === 'stated' || basis === 'derived');
  return (
    <SiteLink
      frame={frame}
      to={`${ABOUT}#basis-${basis}`}
      class={`basis basis-${basis} has-tip${compact ? ' is-compact' : ''}`}
    >
      {hidden ? <span class="said in-print">{word}</span> : word}
      <span class="tip">{sentence}</span>
    </SiteLink>
  );
}
