import { z } from 'zod';
import type { Children, Html } from '../html/html.ts';
import { keepAnswers } from '../text/keep-answers.ts';
import { ExternalLink } from './external-link.tsx';

const isMailAddress = keepAnswers((contact) => z.email().safeParse(contact).success);

/** Where readers write to: a mail address or a page. */
export function ContactLink({
  contact,
  children,
}: {
  readonly contact: string;
  readonly children: Children;
}): Html {
  if (isMailAddress(contact)) return <a href={`mailto:${contact}`}>{children}</a>;
  return <ExternalLink url={contact}>{children}</ExternalLink>;
}
