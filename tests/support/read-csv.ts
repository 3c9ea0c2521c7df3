/**
 * Reads RFC 4180 character by character, without mercy: throws where the text is not CSV.
 * @returns rows of cells
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let at = 0;
  const end = () => rows.at(-1)?.push(cell);
  while (at < text.length) {
    if (cell === '' && text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += text[at] === '"' ? 2 : 1) {
        if (at >= text.length) throw new Error('expected a quotation mark at the end of a cell');
        cell += text[at];
      }
      at += 1;
      if (!/^(?:,|\r\n)/u.test(text.slice(at, at + 2)))
        throw new Error(`expected the end of a cell at ${at}`);
    } else if (text[at] === ',') {
      end();
      cell = '';
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      end();
      cell = '';
      at += 2;
      if (at < text.length) rows.push([]);
    } else {
      if (/["\r\n]/u.test(text[at] ?? ''))
        throw new Error(`expected no bare quotation mark or end of line at ${at}`);
      cell += text[at];
      at += 1;
    }
  }
  return rows;
}
