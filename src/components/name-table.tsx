import type { Html } from '../html/html.ts';
import type { NameGroup } from '../site/names/name-group.ts';
import type { Frame } from './frame.ts';
import { NamesInLine } from './names-in-line.tsx';
import { SiteLink } from './site-link.tsx';
import { SpanWords } from './span-words.tsx';
import { TABLE_ROLES as ROLES } from './table-roles.ts';

/** Spellings that are told of one name; the others stand on its page. */
const MOST_SPELLINGS = 5;

/** Names with how many texts print them, in which spellings and when. */
export function NameTable({
  frame,
  names,
  label,
}: {
  readonly frame: Frame;
  readonly names: readonly NameGroup[];
  /** What these names are of. */
  readonly label: string;
}): Html {
  return (
    <table class="source-table name-table" aria-label={label} {...ROLES.table}>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          <th {...ROLES.columnHeader}>Name</th>
          <th {...ROLES.columnHeader} class="number">
            Texts
          </th>
          <th {...ROLES.columnHeader}>Printed as</th>
          <th {...ROLES.columnHeader}>Dates</th>
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {names.map((name) => (
          <tr {...ROLES.row}>
            <th {...ROLES.rowHeader}>
              <SiteLink frame={frame} to={name.path}>
                <bdi>{name.name}</bdi>
              </SiteLink>
            </th>
            <td {...ROLES.cell} class="number" data-name="Texts">
              {name.articles.length.toLocaleString('en-US')}
            </td>
            <td {...ROLES.cell} data-name="Printed as">
              <Spellings name={name} />
            </td>
            <td {...ROLES.cell} data-name="Dates">
              <Dates name={name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Dates({ name: { span, articles } }: { readonly name: NameGroup }): Html {
  if (span.words !== null) return <SpanWords words={span.words} />;
  return articles.length === 0 ? <span class="aside">none</span> : <>all undated</>;
}

function Spellings({ name }: { readonly name: NameGroup }): Html {
  const { spellings } = name;
  if (spellings.length === 0) return <span class="aside">in no text</span>;
  const more = spellings.length - MOST_SPELLINGS;
  return (
    <>
      <NamesInLine names={spellings.slice(0, MOST_SPELLINGS).map(({ spelling }) => spelling)} />
      {more > 0 ? <span class="aside"> and {more.toLocaleString('en-US')} more</span> : null}
    </>
  );
}
