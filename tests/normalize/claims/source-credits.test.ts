// The outlet that a bare `Source` behind the last words names, and what else stands there.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = `Every third hive lost in the upper valley

Beekeepers in the upper valley have lost every third hive this winter, the growers' union said in a survey of its members.

Most of the losses were put down to a mite that came over the pass in the mild autumn, and some to a late frost in the orchards.`;
const name = (foot: string) => normalizeText(`${STORY}\n\n${foot}`).record.fields.source.value?.name ?? null;

describe('behind the last words', () => {
  it.each([
    ['Source: Wattblick', 'Wattblick'],
    ['(Source: Salt & Tide)', 'Salt & Tide'],
    ['Quelle: Der Deichbote', 'Der Deichbote'],
    ['来源：潮声', '潮声'],
    ['المصدر: المرسى', 'المرسى'],
    ['Source: The Guardian', 'The Guardian'],
  ])('%s', (line, expected) => expect(name(line)).toBe(expected));

  it.each([
    'Source: Ministry of Grain',
    'Source: WHO',
    'Source: two officials',
    'Source: Ada Quill',
    'Source: Beirut',
    'Source: Agencies',
    'Source: 2021 survey',
    '来源：卫生部',
    'المصدر: شهود عيان',
    'Map data © 2021 Salt & Tide',
    'Video © 2021 Salt & Tide',
    'Bay Ledger | Salt & Tide | Hill Observer | Coast Weekly',
  ])('%s names nobody', (line) => expect(name(line)).toBeNull());
});
