import type { Children, Html } from '../html/html.ts';
import { httpUrlSchema } from '../model/field.ts';
import { keepAnswers } from '../text/keep-answers.ts';

/** The same licences stand with many texts. */
const toHttpUrl = keepAnswers((url): string | null => httpUrlSchema.safeParse(url).data ?? null);

/**
 * A link to another site: the only way that a page makes one. An address that is not http or https
 * becomes text.
 */
export function ExternalLink({ url, children }: { readonly url: string; readonly children: Children }): Html {
  const checked = toHttpUrl(url);
  if (checked === null) return <span>{children}</span>;
  return (
    <a href={checked} rel="external noopener noreferrer">
      {children}
    </a>
  );
}
