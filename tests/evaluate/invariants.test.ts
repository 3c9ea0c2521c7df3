import { describe, expect, it } from 'vitest';
import { findBroken, INVARIANT_NAMES, type InvariantName } from '../../src/evaluate/invariants.ts';
import { decode } from '../../src/normalize/decode/decode.ts';
import type { Normalized } from '../../src/normalize/normalize.ts';
import { loadFixtures } from '../support/fixtures.ts';
import { normalizeText } from '../support/normalize-text.ts';

const RAW = `Rain ends the drought

Date: 17 May 2021

TEHRAN – Rain fell on the city on Monday for the first time in nine months, the weather office said.

People danced in the streets, and shops gave umbrellas away until there were none left to give.
`;
const GOOD = normalizeText(RAW);

type Change = (normalized: Normalized) => Normalized;

const withRecord =
  (change: (record: Normalized['record']) => Partial<Normalized['record']>): Change =>
  (normalized) => ({ ...normalized, record: { ...normalized.record, ...change(normalized.record) } });

/** Each invariant, and a change that breaks it. */
const BREAKS: Readonly<Record<InvariantName, Change>> = {
  partition: withRecord(({ ledger }) => ({ ledger: ledger.slice(1) })),
  schema: withRecord(() => ({ id: 'not an id' })),
  bounds: withRecord(({ fields }) => ({
    fields: { ...fields, title: { ...fields.title, spans: [{ start: 0, end: 10_000 }] } },
  })),
  kept: withRecord(({ blocks }) => ({ blocks: blocks.slice(1) })),
  order: withRecord(({ blocks }) => ({ blocks: blocks.toReversed() })),
  layout: withRecord(({ raw }) => ({
    ledger: [{ start: 0, end: raw.length, label: 'layout', rule: 'layout/separator' }],
  })),
  'no-new-words': withRecord(({ blocks }) => ({
    blocks: blocks.map((block) => ({ ...block, text: `${block.text} indeed` })),
  })),
  'stated-words': withRecord(({ fields }) => ({
    fields: { ...fields, dateline: { ...fields.dateline, value: 'QOM' } },
  })),
  dates: withRecord(({ fields }) => ({
    fields: { ...fields, date: { ...fields.date, value: '2021-05-18' } },
  })),
  markdown: ({ markdown, ...rest }) => ({ ...rest, markdown: markdown.replace('danced', 'sang') }),
};

describe('invariants', () => {
  it('hold of a good article', () => {
    expect(GOOD.record.fields.date.value).toBe('2021-05-17');
    expect(GOOD.record.fields.dateline.value).toBe('TEHRAN');
    expect(findBroken(GOOD, RAW)).toEqual([]);
  });

  it.each(INVARIANT_NAMES)('%s is seen to break', (name) => {
    expect(findBroken(BREAKS[name](GOOD), RAW)).toContain(name);
  });

  it.each(loadFixtures().map((fixture) => [fixture.name, fixture] as const))(
    'hold of the golden text %s',
    (_, { normalized, bytes }) => expect(findBroken(normalized, decode(bytes).text)).toEqual([]),
  );
});
