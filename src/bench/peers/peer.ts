import type { CommandLine } from '../run-measured.ts';
import type { CleanText } from './clean-texts.ts';
import type { PageTemplate } from './page-template.ts';

/** Another program that renders one page an article. */
export interface Peer {
  readonly name: string;
  /** A command that says whether it is installed. */
  readonly probe: Pick<CommandLine, 'program' | 'args'>;
  /** All files of its project but the texts, by path. */
  readonly project: (template: PageTemplate) => Readonly<Record<string, string>>;
  /** Where it wants its texts. */
  readonly textPath: (text: CleanText) => string;
  /** How it is run in the project's folder; its site goes into `site/`. */
  readonly render: Pick<CommandLine, 'program' | 'args'>;
}
