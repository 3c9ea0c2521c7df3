import { isFullDay } from '../../dates/full-day.ts';
import { toWordKey } from '../../languages/word-key.ts';
import type { FieldClaim, Rule } from '../claim.ts';
import { readCellDate } from '../date/labelled-dates.ts';

/** Labels of the day on which a copy was taken or loaded, as keys of words. */
const CAPTURE_LABELS: ReadonlySet<string> = new Set(
  [
    'load-date',
    'load date',
    'accessed',
    'accessed on',
    'date accessed',
    'retrieved',
    'retrieved on',
    'date retrieved',
    'captured',
    'captured on',
    'archived',
    'archived on',
    'crawled',
    'crawled on',
    'downloaded',
    'downloaded on',
    'fetched',
    'saved',
    'saved on',
    'abgerufen',
    'abgerufen am',
    'consulté le',
    'récupéré le',
    'consultado',
    'consultado el',
    'recuperado el',
    'acessado em',
    'consultato il',
    'erişim tarihi',
    'дата обращения',
    'تاريخ الاسترجاع',
    'تاریخ بازیابی',
    '访问日期',
    '閲覧日',
  ].map(toWordKey),
);

/** `Load-Date: May 18, 2021`, `Retrieved: 14 January 2022`: a full day under a label that says so. Not `Updated: …`. */
export const labelledLine: Rule = {
  id: 'captured/labelled-line',
  find(document) {
    const fields = document.cells.flatMap((cell): readonly FieldClaim[] => {
      const line = CAPTURE_LABELS.has(cell.label) ? readCellDate(cell, document) : null;
      const edtf = line?.date.edtf ?? '';
      if (line === null || !isFullDay(edtf)) return [];
      const spans = [{ start: cell.valueStart, end: cell.valueStart + line.date.end }];
      return [{ field: 'captured', value: edtf, basis: 'stated', spans }];
    });
    return { fields };
  },
};
