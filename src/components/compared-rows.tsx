import type { Html } from '../html/html.ts';
import { counted } from '../site/counted.ts';
import { directionOf } from '../site/language.ts';
import type { ChangedRow, Paragraph, Row, SameRow } from '../versions/compare/compare-texts.ts';

/** Languages of two texts that are compared. */
interface Languages {
  readonly first: string | null;
  readonly second: string | null;
}

/** Two texts, stretch by stretch: what is the same once, what differs side by side. */
export function ComparedRows({
  rows,
  languages,
}: {
  readonly rows: readonly Row[];
  readonly languages: Languages;
}): Html {
  const changes = rows.filter(({ kind }) => kind === 'changed');
  return (
    <div class="compared">
      {rows.map((row) =>
        row.kind === 'same' ? (
          <Same row={row} language={languages.second} />
        ) : (
          <Changed row={row} languages={languages} number={changes.indexOf(row) + 1} of={changes.length} />
        ),
      )}
    </div>
  );
}

/** Stretches that are the same and have fewer words stand open. */
const MIN_FOLDED = 20;

function Same({ row, language }: { readonly row: SameRow; readonly language: string | null }): Html {
  const text = (
    <div class="same-text" lang={language ?? ''} dir={directionOf(language)}>
      {row.paragraphs.map((paragraph) => (
        <p>{paragraph.map(({ text }) => text).join('')}</p>
      ))}
    </div>
  );
  if (row.words < MIN_FOLDED) return text;
  return (
    <details class="same">
      <summary>
        <span class="same-count">{counted(row.words, 'word')} the same</span>{' '}
        <bdi lang={language ?? ''}>
          {row.begins} … {row.ends}
        </bdi>
      </summary>
      {text}
    </details>
  );
}

function Changed({
  row,
  languages,
  number,
  of,
}: {
  readonly row: ChangedRow;
  readonly languages: Languages;
  readonly number: number;
  readonly of: number;
}): Html {
  return (
    <section class="change" aria-label={`Difference ${number} of ${of}`}>
      <Side name="First" paragraphs={row.first} language={languages.first} mark="del" />
      <Side name="Second" paragraphs={row.second} language={languages.second} mark="ins" />
    </section>
  );
}

/** One text's side of a stretch, what it alone has marked. */
function Side({
  name,
  paragraphs,
  language,
  mark: Mark,
}: {
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly language: string | null;
  readonly mark: 'del' | 'ins';
}): Html {
  return (
    <div class="side">
      <p class="side-name">{name}</p>
      {paragraphs.length === 0 ? <p class="side-empty">Nothing here</p> : null}
      {paragraphs.map((paragraph) => (
        <p lang={language ?? ''} dir={directionOf(language)}>
          {paragraph.map(({ text, alone }) => (alone ? <Mark>{text}</Mark> : text))}
        </p>
      ))}
    </div>
  );
}
