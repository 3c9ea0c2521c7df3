import { z } from 'zod';
import type { Children, Html } from '../html/html.ts';
import { ExternalLink } from './external-link.tsx';

/** Where readers write to: a mail address or a page. */
export function ContactLink({
  contact,
  children,
}: {
  readonly contact: string;
  readonly children: Children;
}): Html {
  if (z.email().safeParse(contact).success) return <a href={`mailto:${contact}`}>{children}</a>;
  return <ExternalLink url={contact}>{children}</ExternalLink>;
}
