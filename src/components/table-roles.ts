/**
 * What the parts of a table are, said out loud: where a style sheet sets rows as blocks, as it does on
 * narrow screens, browsers take them for no table any more.
 */
export const TABLE_ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader', scope: 'col' },
  rowHeader: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;
