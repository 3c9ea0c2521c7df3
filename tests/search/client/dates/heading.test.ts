import { describe, expect, test } from 'vitest';
import { makeHeading } from '../../../../src/search/client/dates/heading.ts';

describe('makeHeading', () => {
  test('says what is tried until it is given up', () => {
    const said: string[] = [];
    const tried = makeHeading((words) => said.push(words))('2019 to 2021');
    tried('May 2020');
    tried(null);
    expect(said).toEqual(['2019 to 2021', 'May 2020', '2019 to 2021']);
  });

  test('lets no earlier drawing write over what the present one shows', () => {
    const said: string[] = [];
    const say = makeHeading((words) => said.push(words));
    const tried = say('2019 to 2021');
    const triedNext = say('May 2020');
    tried(null);
    tried('2021');
    expect(said.at(-1)).toBe('May 2020');
    triedNext('6 May 2020');
    expect(said.at(-1)).toBe('6 May 2020');
  });
});
