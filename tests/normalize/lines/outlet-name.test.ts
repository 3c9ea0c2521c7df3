import { describe, expect, it } from 'vitest';
import { isNotOutlet } from '../../../src/normalize/lines/not-outlets.ts';
import { nounWeight } from '../../../src/normalize/lines/outlet-name.ts';

describe('nouns by which outlets call themselves', () => {
  it.each([
    ['Heuvellandse Courant', 2],
    ['Turčianske noviny', 2],
    ['Газета Хопёр', 2],
    ['Веснік Палесся', 2],
    ['Εφημερίδα Πηνειού', 2],
    ['নদীপাড় টাইমস', 2],
    ['नर्मदा समाचार', 2],
    ['โคราชเดลี่', 2],
    ['섬진강일보', 2],
    ['湘江在线', 2],
    ['BassanoNotizie', 2],
    ['Radio Norda', 2],
    ['Nuacht Norda', 1],
    ['Sauti ya Pwani', 1],
    ['Observatorul de Sud', 1],
    ['Մեր Պրես', 1],
    ['קול הגלבוע', 1],
    ['Lakeuden Lehti', 1],
  ] as const)('%s: %i', (name, weight) => {
    expect(nounWeight(name)).toBe(weight);
  });

  it.each([
    'Emily Postma',
    'Larne Rovers',
    'Naše Roztoky',
    'Ада Холмс',
    'Larne Gazettes Club',
    'สมชาย ทองดี',
    '김 산',
    'Ada Holm',
  ])('%s has none', (name) => {
    expect(nounWeight(name)).toBe(0);
  });

  it.each(['न्यूज डेस्क', 'ویب ڈیسک', 'Haber Merkezi', 'News Desk'])('%s is no outlet', (name) => {
    expect(isNotOutlet(name)).toBe(true);
  });
});
