import { type Piece, toPieces } from '../../blocks/pieces.ts';
import { readDateLine } from '../../dates/date-line.ts';
import { printedText } from '../../decode/printed.ts';
import { type Document, frontPassages } from '../../document.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import { isOutletName } from '../../outlets/outlet-name.ts';
import { NOTHING, type Rule } from '../claim.ts';

/**
 * An outlet's name in a line of its own in the head of the page: a name that a profile knows, or one
 * that reads as an outlet's and stands right before a date.
 */
export const headerLine: Rule = {
  id: 'source/header-line',
  find(document) {
    const pieces = headPieces(document);
    const line = pieces.find(
      ({ text }, index) =>
        document.outlets.byName(text) !== null || (isOutletName(text) && isDate(pieces[index + 1])),
    );
    if (line === undefined) return NOTHING;
    const { start, end } = line;
    const value = toSourceRef(printedText(document.view, start, end), document.outlets);
    return {
      fields: [{ field: 'source', value, basis: 'stated', spans: [{ start, end }] }],
      labels: [{ label: 'source', start, end }],
    };
  },
};

function headPieces(document: Document): readonly Piece[] {
  return frontPassages(document).flatMap(({ text, start }) =>
    text.length > 120 ? [] : toPieces(text, start),
  );
}

function isDate(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.text.length <= 60 && readDateLine(piece.text) !== null;
}
