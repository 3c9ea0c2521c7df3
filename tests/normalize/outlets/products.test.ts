// Lines in which pages offer something under their outlet's name.
import { describe, expect, it } from 'vitest';
import { readProducts } from '../../../src/normalize/outlets/identity/products.ts';

const read = (text: string) =>
  readProducts({ text, start: 0, end: text.length, from: 0, to: text.length, mark: '', link: null }).map(
    ({ name }) => name,
  );

describe('an offer names', () => {
  it.each([
    ['Nordpost E-Paper', 'Nordpost'],
    ['Die Nordpost App', 'Nordpost'],
    ['NORDPOST SHOP', 'NORDPOST'],
    ['Club Nordpost', 'Nordpost'],
    ['Boutique La Vigie', 'La Vigie'],
    ['Nordpost op Facebook', 'Nordpost'],
    ['Nordpost auf Instagram', 'Nordpost'],
    ['Search kestrel.org', 'kestrel.org'],
    ['Nordpost+', 'Nordpost'],
    ['Archivo Kestrel', 'Kestrel'],
  ])('%s', (line, name) => expect(read(line)).toContain(name));
});

describe('nothing is offered by', () => {
  it.each([
    'Shop',
    'The harbor was closed on Monday, the council said in a long statement of its own.',
    'Growers met in the valley',
    '2022',
    'A photograph of the barn',
    '+++',
  ])('%s', (line) => expect(read(line)).toEqual([]));

  it('reads a line of a megabyte at once', () => expect(read('Nordpost '.repeat(120_000))).toEqual([]));
});
