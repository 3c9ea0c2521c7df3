import type { Html } from '../html/html.ts';
import { BASES } from '../model/basis.ts';
import { FIELD_NAMES } from '../model/field.ts';
import { FIELD_WORDS } from '../site/field-words.ts';
import type { BasisCounts as Counts } from '../site/site.ts';
import { BasisMark } from './basis-mark.tsx';

/** For each field, how many texts know it on which basis. */
export function BasisCounts({ counts }: { readonly counts: Counts }): Html {
  return (
    // What scrolls sideways must be reached by keyboard.
    <section class="scroll" aria-label="Counts by basis" tabindex={0}>
      <table class="counts">
        <caption class="said">Texts by field and by how its value is known</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            {BASES.map((basis) => (
              <th scope="col" class="number">
                <BasisMark basis={basis} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FIELD_NAMES.map((name) => (
            <tr>
              <th scope="row">{FIELD_WORDS[name]}</th>
              {BASES.map((basis) => (
                <td class={counts[name][basis] === 0 ? 'number none' : 'number'}>
                  {counts[name][basis].toLocaleString('en-US')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
