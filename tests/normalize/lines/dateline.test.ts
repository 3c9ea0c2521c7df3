import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/normalize/lines/dateline.ts';

describe('readDateline', () => {
  it.each([
    ['TEHRAN– Iran said', 'TEHRAN', null, null],
    ['TEHRAN -A high official', 'TEHRAN', null, null],
    ['TEHRAN — The', 'TEHRAN', null, null],
    ['TEHRAN -- The', 'TEHRAN', null, null],
    ['TEHRAN _ The', 'TEHRAN', null, null],
    ['TEHRAN, May 17 (MNA) –Spokesman', 'TEHRAN', 'May 17', 'MNA'],
    ['BEIRUT, 3 Dec. 2021 (NNA) - The', 'BEIRUT', '3 Dec. 2021', 'NNA'],
    ['BAGHDAD (Dispatches) –', 'BAGHDAD', null, 'Dispatches'],
    ['WEST PALM BEACH, Fla./WASHINGTON (Reuters) - The', 'WEST PALM BEACH, Fla./WASHINGTON', null, 'Reuters'],
    ['NEW DELHI, Jan. 5 (Xinhua) -- India', 'NEW DELHI', 'Jan. 5', 'Xinhua'],
    ['(Reuters) - Alabama voted', null, null, 'Reuters'],
    ['SÈTE – Oyster', 'SÈTE', null, null],
    ['LONDON, May 5: The', 'LONDON', 'May 5', null],
  ])('%s', (text, place, date, credit) => {
    const dateline = readDateline(text);
    expect(dateline?.place?.text ?? null).toBe(place);
    expect(dateline?.date?.text ?? null).toBe(date);
    expect(dateline?.credit?.text ?? null).toBe(credit);
  });

  it.each([
    'UK-based firms said',
    'US-led troops',
    'T-Mobile said',
    'Wilcox/Gibbs - net loss of',
    'The minister – who had resigned – said',
    'Iran – which borders Iraq – said',
    'BREAKING: the talks',
    'EXCLUSIVE – the talks',
    'COVID-19: what to know',
    'NATO – the alliance – said',
    'UN - based in',
    'IRAN: the long road',
    'A – b',
    'I – for one – agree',
    'Q: What',
    'minister (Reuters) - said',
    '',
    '–',
    'TEHRAN',
    'TEHRAN said',
  ])('none in %j', (text) => expect(readDateline(text)).toBeNull());

  it('reads a megabyte without a delimiter in linear time', () => {
    expect(readDateline('TEHRAN '.repeat(150_000))).toBeNull();
  });
});
