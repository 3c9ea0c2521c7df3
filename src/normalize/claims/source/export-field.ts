import { isNotOutlet } from '../../lines/not-outlets.ts';
import { isLooseName } from '../../lines/outlet-name.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { readExport } from '../date/export-head.ts';
import { nameClaim } from './name-claim.ts';

/** The fields that name a site: `SITE_NAME`, `source.name`, `publisher_name`, `og:site_name`. */
const SITE =
  /^(?:og[_.:-])?(?:(?:site|source|publisher|publication|outlet|blog)[_.:-](?:name|title)|(?:site|publication)name)$/iu;

/** The outlet that a content system's export or a news interface's record names: `SITE_NAME=Norda Lantern`. Not an address. */
export const exportField: Rule = {
  id: 'source/export-field',
  find(document) {
    for (const { key, value, line } of readExport(document.lines)) {
      const name = value.trim();
      if (!SITE.test(key) || !isLooseName(name) || isNotOutlet(name)) continue;
      const start = line.from + line.text.lastIndexOf(name);
      return {
        fields: [nameClaim({ start, end: start + name.length }, document)],
        labels: [{ label: 'source', start: line.from, end: line.to }],
      };
    }
    return NOTHING;
  },
};
