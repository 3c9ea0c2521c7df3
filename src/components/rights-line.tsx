import type { Html } from '../html/html.ts';
import { toLicenceWords } from '../site/licence.ts';
import { ExternalLink } from './external-link.tsx';

/** The licence a text states, or that its rights are not known. */
export function RightsLine({ licence }: { readonly licence: string | null }): Html {
  if (licence === null) return <>Rights: not known; they lie with the source.</>;
  const { name, url } = toLicenceWords(licence);
  return <>Licence: {url === null ? name : <ExternalLink url={url}>{name}</ExternalLink>}</>;
}
