import { fields } from './fields.ts';
import { labelled } from './labelled.ts';
import type { Layout, LayoutName } from './layout.ts';
import { masthead } from './masthead.ts';
import { page } from './page.ts';
import { plain } from './plain.ts';
import { release } from './release.ts';
import { wire } from './wire.ts';

/** Every layout in which a story may be printed. */
export const LAYOUTS: Readonly<Record<LayoutName, Layout>> = {
  wire,
  labelled,
  masthead,
  page,
  fields,
  release,
  plain,
};
