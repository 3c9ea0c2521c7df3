// The outlet in what programs, readers and libraries write about the text: rows of tables, citations of it.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = `The harbor of Port Norda will stay closed until the wreck of a dredger is raised, the pilots' guild said on Sunday.

Divers found the hull split along nine meters, and the crane that is to lift it has not left its berth in the south.

"We can wait," said its captain, who has waited in four wars and two strikes, and in one case for a pope.`;
const HEADLINE = 'Harbor of Port Norda stays closed for another week';

const fields = (text: string) => normalizeText(text).record.fields;
const source = (text: string) => fields(text).source.value?.name ?? null;

describe('a text that is one row of a table says in its column', () => {
  const body = STORY.replaceAll("'", "''").replaceAll('\n', '\\n');

  it.each([
    [
      'strokes',
      `outlet | date | title | author\nOpen Tide | 2021-05-17 | ${HEADLINE} | Ada Quill\n\n${STORY}`,
    ],
    ['semicolons', `source;published;headline\nOpen Tide;17.05.2021;${HEADLINE}\n\n${STORY}`],
    [
      'quotation marks',
      `outlet,date,title,body\n"Open Tide","2021-05-17","${HEADLINE}","${STORY.replaceAll('"', '""')}"`,
    ],
    [
      'a statement',
      `INSERT INTO \`texts\` (\`id\`, \`outlet\`, \`title\`, \`pub_date\`, \`body\`) VALUES (7, 'Open Tide', '${HEADLINE}', '2021-05-17', '${body}');`,
    ],
    [
      'a statement of two lines',
      `INSERT INTO texts (title, source, published_at, content) VALUES\n('${HEADLINE}', 'Open Tide', '2021-05-17', '${body}');`,
    ],
  ])('its outlet, headline and day, with %s', (_, text) => {
    const { source, title, date } = fields(text);
    expect([source.value?.name, title.value, date.value]).toEqual(['Open Tide', HEADLINE, '2021-05-17']);
  });

  it.each([
    [
      'several rows',
      `source;published;headline\nOpen Tide;17.05.2021;${HEADLINE}\nLow Water;18.05.2021;Ferry returns\n\n${STORY}`,
    ],
    ['columns of something else', `harbor;boats;crews\nOpen Tide;12;30\n\n${STORY}`],
    [
      'a line of prose with commas',
      `Title, date, place and source were missing, the guild said.\nOpen Tide, Low Water, Norda, Larne\n\n${STORY}`,
    ],
  ])('nothing for %s', (_, text) => expect(source(text)).toBeNull());
});

describe('a citation of the text itself names its outlet', () => {
  it.each([
    ['author and year', `${HEADLINE}\n\n${STORY}\n\nQuill, A. (2021). ${HEADLINE}. Open Tide.`],
    ['quotation marks', `${HEADLINE}\n\n${STORY}\n\nAda Quill. “${HEADLINE}.” Open Tide, May 17, 2021.`],
    ['a page', `${HEADLINE}\n\n${STORY}\n\nQuill, A. (2021) '${HEADLINE}', Open Tide, 17 May, p. 4.`],
    ['strokes', `${HEADLINE}\n\n${STORY}\n\nQuill A. ${HEADLINE} // Open Tide. — 2021. — 17 May.`],
    [
      'a template',
      `${HEADLINE}\n\n${STORY}\n\n{{cite news |last=Quill |title=${HEADLINE} |newspaper=[[Open Tide]] |date=17 May 2021}}`,
    ],
    [
      'its place above the headline',
      `Quill, A. (2021, May 17). ${HEADLINE}. Open Tide. https://example.org/1\n${HEADLINE}\n\n${STORY}`,
    ],
    [
      'its place above a text without one',
      `Quill, Ada. "${HEADLINE}." Open Tide, 17 May 2021, p. A1.\n\n${STORY}`,
    ],
  ])('by %s', (_, text) => {
    expect(source(text)).toBe('Open Tide');
    expect(fields(text).title.value).toBe(HEADLINE);
  });

  it.each([
    ['a bibliography', `${HEADLINE}\n\n${STORY}\n\nQuill, A. (2016). Old boats of the bay. Open Tide.`],
    ['further reading', `${HEADLINE}\n\n${STORY}\n\nAda Quill. "New pier opened." Open Tide, May 17, 2016.`],
    ['a headline in a sentence', `${HEADLINE}\n\n${STORY}\n\n${HEADLINE}, Ada Quill said in 2021`],
    ['a section behind a stroke', `${HEADLINE} | Open Water | 2021\n\n${HEADLINE}\n\n${STORY}`],
    ['a book', `${HEADLINE}\n\n${STORY}\n\nQuill, A. (2021). ${HEADLINE}. London: Quill Press.`],
  ])('but not %s', (_, text) => expect(source(text)).toBeNull());
});
