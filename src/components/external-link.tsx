import type { ComponentChildren, JSX } from 'preact';
import { httpUrlSchema } from '../model/field.ts';

/**
 * A link to another site: the only way that a page makes one. An address that is not http or https
 * becomes text.
 */
export function ExternalLink({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const checked = httpUrlSchema.safeParse(url);
  if (!checked.success) return <span>{children}</span>;
  return (
    <a href={checked.data} rel="external noopener noreferrer">
      {children}
    </a>
  );
}
