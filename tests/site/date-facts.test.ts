import { describe, expect, it } from 'vitest';
import { toDateFacts } from '../../src/site/date-facts.ts';
import { withDatedVersions } from '../../src/site/dated-text.ts';
import { toWhen } from '../../src/site/to-when.ts';
import { datedEntry } from '../support/dated-entry.ts';
import { normalizeText } from '../support/normalize-text.ts';

/** What is known of the time of a text, as the normalizer reads it. */
function factsOf(text: string) {
  const { fields } = normalizeText(text).record;
  const when = toWhen(fields.date.value);
  if (when === null) throw new Error('expected a date or none');
  return toDateFacts(fields, when);
}

const STORY =
  'The bridge was opened on Monday by the mayor of the city, officials said.\n\nVisitors came from all parts of the country to see it.\n';

describe('toDateFacts', () => {
  it('says the first and the last day that an undated text names', () => {
    const facts = factsOf(
      `${STORY}\nThe bridge was planned on 12 March 2019 and begun on 3 May 2020, as the council had asked on 1 April 2019.\n`,
    );
    expect(facts).toMatchObject({
      reason: null,
      captured: null,
      mentioned: { first: '12 March 2019', last: '3 May 2020' },
    });
  });

  it('keeps days without a year apart, and says nothing where there is nothing', () => {
    expect(factsOf(`${STORY}\nThe bridge was begun on May 3, the mayor said.\n`)).toMatchObject({
      mentioned: null,
      yearless: ['3 May, year not printed'],
    });
    expect(factsOf(STORY)).toEqual({
      reason: null,
      captured: null,
      capturedBasis: 'absent',
      mentioned: null,
      yearless: [],
    });
  });

  it('is not needed where the day is known', () => {
    expect(factsOf(`News ID: 4\nPublish Date : 3 May 2021 - 11:09\n\nTEHRAN (MNA) – ${STORY}`)).toBeNull();
  });
});

describe('withDatedVersions', () => {
  const versions = ['2021-05-01', '2021-05', '2021-05-02', '2021-05-03', '2021-05-04', null].map((date, at) =>
    datedEntry(`v${at}`, date),
  );
  const group = {
    id: 'v0',
    members: versions.map((entry) => ({ entry, overlaps: new Map() })),
    places: new Map(versions.map(({ id }, at) => [id, at])),
  };
  const groups = new Map(versions.map(({ id }) => [id, group]));

  it('adds the dated versions of a text, the earliest, and counts the others', () => {
    const [text] = withDatedVersions(versions.slice(-1), groups);
    expect(text?.versions.map(({ id }) => id)).toEqual(['v0', 'v2', 'v3']);
    expect(text?.moreVersions).toBe(1);
  });

  it('adds none to a text that stands alone', () => {
    expect(withDatedVersions([datedEntry('alone', null)], groups)[0]?.versions).toEqual([]);
  });
});
