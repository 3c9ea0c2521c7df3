import type { Html } from '../html/html.ts';
import type { NameGroup } from '../site/names/name-group.ts';
import { NamesInLine } from './names-in-line.tsx';
import { TABLE_ROLES as ROLES } from './table-roles.ts';

/** Rarer spellings than these are counted, not listed. */
const MOST_SPELLINGS = 60;

/** The spellings of a name as the texts print them, and those that the editor lists beside them. */
export function PrintedSpellings({ name }: { readonly name: NameGroup }): Html {
  const { spellings, unprinted } = name;
  const more = spellings.length - MOST_SPELLINGS;
  return (
    <div>
      {spellings.length === 0 ? (
        <p class="empty">No text of this archive prints it, in any of the spellings below.</p>
      ) : (
        <table class="spellings" {...ROLES.table}>
          <thead {...ROLES.group}>
            <tr {...ROLES.row}>
              <th {...ROLES.columnHeader}>Spelling</th>
              <th {...ROLES.columnHeader} class="number">
                Texts that print it
              </th>
            </tr>
          </thead>
          <tbody {...ROLES.group}>
            {spellings.slice(0, MOST_SPELLINGS).map(({ spelling, articles }) => (
              <tr {...ROLES.row}>
                <th {...ROLES.rowHeader}>
                  <bdi>{spelling}</bdi>
                </th>
                <td {...ROLES.cell} class="number">
                  {articles.toLocaleString('en-US')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 ? <p class="note">and {more.toLocaleString('en-US')} more</p> : null}
      {unprinted.length === 0 ? null : (
        <p class="note">
          Looked for as well, and printed in no text: <NamesInLine names={unprinted} />
        </p>
      )}
    </div>
  );
}
