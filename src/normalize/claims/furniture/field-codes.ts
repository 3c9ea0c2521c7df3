import type { Rule } from '../claim.ts';

/**
 * The codes of a database's export and what stands behind them: `WC  276 words`, `LA  English`, `SE  Marketplace`,
 * and the bare `LP` and `TD` before the story's own paragraphs. Values of fields are other rules'.
 */
export const fieldCodes: Rule = {
  id: 'furniture/field-codes',
  find: ({ codes }) => ({
    labels: [
      ...codes.marks.map(({ start, end }) => ({ label: 'identifier' as const, start, end })),
      ...codes.cells.map(({ start, end }) => ({ label: 'identifier' as const, start, end })),
    ],
  }),
};
