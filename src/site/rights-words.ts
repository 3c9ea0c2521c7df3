import { counted } from './counted.ts';
import { toLicenceWords } from './licence.ts';
import type { SourceGroup } from './site.ts';

/** The rights in a source's texts: the licences that they state, and how many state none. */
export function rightsWords({ licences, withoutLicence, articles }: SourceGroup): string {
  const names = licences.map((licence) => toLicenceWords(licence).name);
  if (withoutLicence === 0) return names.join('; ');
  const unknown =
    withoutLicence === articles.length ? 'not known' : `not known for ${counted(withoutLicence, 'text')}`;
  return [...names, unknown].join('; ');
}
