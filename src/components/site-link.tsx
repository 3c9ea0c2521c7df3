import type { Children, Html } from '../html/html.ts';
import { toHref } from '../site/address.ts';
import type { Frame } from './frame.ts';

export interface SiteLinkProps {
  readonly frame: Pick<Frame, 'address'>;
  /** From the site's root: `/articles/`. */
  readonly to: string;
  readonly children: Children;
  readonly class?: string;
  readonly rel?: string;
  /** Marks the link to the page itself. */
  readonly current?: boolean;
  readonly label?: string;
}

/** A link within the site: the only way that a page makes one. */
export function SiteLink({ frame, to, children, current, label, class: name, rel }: SiteLinkProps): Html {
  return (
    <a
      href={toHref(frame.address, to)}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      class={name}
      rel={rel}
    >
      {children}
    </a>
  );
}
