import type { Html } from '../html/html.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/** Where a step leads. */
export interface Step {
  readonly path: string;
  readonly name: string;
}

/** Links to the year or month before and after that holds something. */
export function StepLinks({
  frame,
  name,
  previous,
  next,
}: {
  readonly frame: Frame;
  readonly name: string;
  readonly previous: Step | null;
  readonly next: Step | null;
}): Html | null {
  if (previous === null && next === null) return null;
  return (
    <nav class="pager" aria-label={name}>
      {previous === null ? (
        <span />
      ) : (
        <SiteLink frame={frame} to={previous.path} rel="prev">
          {previous.name}
        </SiteLink>
      )}
      {next === null ? (
        <span />
      ) : (
        <SiteLink frame={frame} to={next.path} rel="next">
          {next.name}
        </SiteLink>
      )}
    </nav>
  );
}
