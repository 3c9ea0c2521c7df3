import type { Html } from '../html/html.ts';
import { counted } from '../site/counted.ts';
import { countryName, languageName } from '../site/language.ts';
import { rightsWords } from '../site/rights-words.ts';
import type { SourceGroup } from '../site/site.ts';
import { placesPath } from '../site/source-places.ts';
import { FewNames } from './few-names.tsx';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';
import { SpanWords } from './span-words.tsx';
import { TABLE_ROLES as ROLES } from './table-roles.ts';

/** Sources with what the archive holds of each. */
export function SourceTable({
  frame,
  sources,
  full = false,
}: {
  readonly frame: Frame;
  readonly sources: readonly SourceGroup[];
  /** With places and rights. */
  readonly full?: boolean;
}): Html {
  return (
    <table class="source-table" {...ROLES.table}>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          <th {...ROLES.columnHeader}>Source</th>
          <th {...ROLES.columnHeader} class="number">
            Texts
          </th>
          <th {...ROLES.columnHeader}>Dates</th>
          <th {...ROLES.columnHeader}>Languages</th>
          {full ? <th {...ROLES.columnHeader}>Places</th> : null}
          {full ? <th {...ROLES.columnHeader}>Rights</th> : null}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {sources.map((source) => (
          <tr {...ROLES.row}>
            <th {...ROLES.rowHeader}>
              <SiteLink frame={frame} to={source.path}>
                {source.name}
              </SiteLink>
              {source.profile === null ? null : <ProfileWords source={source} />}
            </th>
            <td {...ROLES.cell} class="number" data-name="Texts">
              {source.articles.length.toLocaleString('en-US')}
            </td>
            <td {...ROLES.cell} data-name="Dates">
              {source.span.words === null ? 'all undated' : <SpanWords words={source.span.words} />}{' '}
              {source.span.words !== null && source.span.undated > 0 ? (
                <span class="aside">{counted(source.span.undated, 'text')} undated</span>
              ) : null}
            </td>
            <td {...ROLES.cell} data-name="Languages">
              <FewNames
                frame={frame}
                names={source.languages.map(languageName)}
                none="not known"
                all={source.path}
              />
            </td>
            {full ? (
              <td {...ROLES.cell} data-name="Places">
                <FewNames
                  frame={frame}
                  names={source.places.map(({ name }) => name)}
                  none="none printed"
                  all={placesPath(source.id)}
                />
              </td>
            ) : null}
            {full ? (
              <td {...ROLES.cell} data-name="Rights">
                {rightsWords(source)}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ProfileWords({ source }: { readonly source: SourceGroup }): Html | null {
  const { type = null, country = null } = source.profile ?? {};
  const words = [type, country === null ? null : countryName(country)].filter((word) => word !== null);
  return words.length === 0 ? null : <span class="aside">{words.join(', ')}</span>;
}
