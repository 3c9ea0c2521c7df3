import type { ComponentChildren, JSX } from 'preact';
import { z } from 'zod';
import { ExternalLink } from './external-link.tsx';

/** Where readers write to: a mail address or a page. */
export function ContactLink({
  contact,
  children,
}: {
  readonly contact: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  if (z.email().safeParse(contact).success) return <a href={`mailto:${contact}`}>{children}</a>;
  return <ExternalLink url={contact}>{children}</ExternalLink>;
}
