// When two prints are of one name, and when a name is a host.
import { describe, expect, it } from 'vitest';
import {
  isHostName,
  labelOf,
  toFullKey,
  toNameKey,
} from '../../../src/normalize/outlets/identity/name-key.ts';

describe('two prints are of one name', () => {
  it.each([
    ['The Evening Courier', 'EVENING COURIER'],
    ['Die Nordpost', 'Nordpost'],
    ['Nordpost.de', 'nordpost'],
    ['www.nordpost.co.uk', 'Nordpost'],
    ['Kestrel Ltd.', 'Kestrel'],
    ['Nordpost Online', 'Nordpost'],
    ['Küstenbote', 'Kustenbote'],
    ['河谷新闻デジタル', '河谷新闻'],
  ])('%s = %s', (a, b) => expect(toNameKey(a)).toBe(toNameKey(b)));

  it.each([
    ['Evening Courier', 'Morning Courier'],
    ['Nordpost', 'Nordpost Sport'],
    ['Kestrel', 'Kestrel Hill'],
  ])('%s ≠ %s', (a, b) => expect(toNameKey(a)).not.toBe(toNameKey(b)));

  it('keeps the article where a host does', () => expect(toFullKey('El Faro')).toBe(labelOf('elfaro.net')));
});

describe('a host', () => {
  it.each(['Nordpost.de', 'nordpost.co.uk', 'www.kestrel.org', 'Nord-Post.com', 'kestrel.media'])(
    '%s is one',
    (name) => expect(isHostName(name)).toBe(true),
  );
  it.each(['U.S.', 'end.of', 'Nordpost', 'St. Larne', 'Vol.12', 'a.b.c.example text', 'No.1'])(
    '%s is none',
    (name) => expect(isHostName(name)).toBe(false),
  );
  it.each([
    ['www.news.daily-grain.co.uk', 'dailygrain'],
    ['kestrel.org', 'kestrel'],
    ['news.kestrel.com.au', 'kestrel'],
  ])('%s is called %s', (host, label) => expect(labelOf(host)).toBe(label));
});
