import { readdirSync, readFileSync } from 'node:fs';
import { IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type SourceProfile, sourceProfileSchema } from '../../src/model/source-profile.ts';
import { toOutletIndex } from '../../src/normalize/outlets/outlet-index.ts';

const CATALOGUE = new URL('../../src/sources/', import.meta.url);
const files = readdirSync(CATALOGUE).sort();

function read(file: string): unknown {
  return parse(readFileSync(new URL(file, CATALOGUE), 'utf8'));
}

const profiles = files.flatMap((file): readonly SourceProfile[] => {
  const { data } = sourceProfileSchema.safeParse(read(file));
  return data === undefined ? [] : [data];
});
const index = toOutletIndex(profiles);
const byId = profiles.map((profile) => [profile.id, profile] as const);

const KEYS = [
  'id',
  'name',
  'aliases',
  'country',
  'zone',
  'languages',
  'type',
  'commonName',
  'agencyMarks',
  'domains',
  'signOffs',
  'furniture',
  'layout',
];

/** Outlets that have no other name than their initials. No alias may be as short. */
const SHORT_NAMES = ['CNN', 'NPR', 'RT', 'NHK'];

/** Initials that are no word in any language printed here, and that the agency prints as its name. */
const SHORT_ALIASES = ['MNA'];

/** Words and phrases that stand on a line of their own without naming an outlet. */
const NOT_OUTLETS = `
  Dispatches | Agencies | News Agencies | Wire Services | Staff | Newsroom | Editorial | Opinion | Live
  News | World | World News | Politics | Middle East | Iran | Arab News | Gulf News | Home | Press | Agency
  Independent | The Independent | Time | Dawn | The Hill | The Times | The Economist | The Nation | Daily
  Map | App | Tap | Mark | Today | Monitor | Telegraph | Foreign Policy | Folha | Corriere | Petra | Saba
  Nina | Sana | Wafa | Tasnim | Bloomberg | Antara | Anadolu | Fars | Sabah | Kuna | Mena | Lusa
  ANI | EFE | INA | PA | AP | AA | CP | DW | FT | العربية | الأخبار | النهار | الجزيرة | الميادين
  الشرق الأوسط | المنار | الأهرام | وفا | سانا | فارس | تسنیم | رووداو | הארץ | Известия | 共同 | 新华
`
  .trim()
  .split(/\s*[|\n]\s*/u);

describe('the built-in catalogue', () => {
  it('has at least 60 outlets', () => expect(profiles.length).toBeGreaterThanOrEqual(60));

  it.each(files)('%s holds against the schema and bears its id, keys in order', (file) => {
    const value = read(file);
    const checked = sourceProfileSchema.safeParse(value);
    expect(checked.error?.issues ?? []).toEqual([]);
    expect(`${checked.data?.id}.yaml`).toBe(file);
    const keys = Object.keys(value as object);
    expect(keys).toEqual(KEYS.filter((key) => keys.includes(key)));
  });

  it.each(byId)('%s shares no name, alias or mark with another outlet', (id, profile) => {
    // Where two share a name the index gives it to one of them: the other one notices here.
    const names = [profile.name, ...profile.aliases];
    const found = (name: string) => (profile.commonName ? index.known(name) : index.byName(name));
    expect(names.filter((name) => found(name)?.id !== id)).toEqual([]);
    expect(names.filter((name) => index.known(name)?.id !== id)).toEqual([]);
    expect(profile.agencyMarks.filter((mark) => index.byAgencyMark(mark)?.id !== id)).toEqual([]);
    expect(profile.agencyMarks.filter((mark) => (index.byName(mark)?.id ?? id) !== id)).toEqual([]);
  });

  it.each(byId)(
    '%s prints nothing twice',
    (_, { name, aliases, agencyMarks, languages, domains, signOffs }) => {
      expect(new Set([name, ...aliases].map((form) => form.toLowerCase())).size).toBe(aliases.length + 1);
      // Marks are looked up as printed: `dpa` and `DPA` are two.
      for (const list of [agencyMarks, languages, domains, signOffs])
        expect(new Set(list).size).toBe(list.length);
    },
  );

  it.each(byId)('%s has a real zone and country, a language and a type', (_, profile) => {
    const { zone, country, languages, type } = profile;
    expect(zone === null || IANAZone.isValidZone(zone)).toBe(true);
    expect(country === null || isCountry(country)).toBe(true);
    expect(languages.length).toBeGreaterThan(0);
    expect(type).not.toBeNull();
  });

  it.each(byId)('%s has no name so short that prose prints it', (_, { name, aliases }) => {
    expect(isLong(name) || SHORT_NAMES.includes(name)).toBe(true);
    expect(aliases.filter((alias) => !isLong(alias) && !SHORT_ALIASES.includes(alias))).toEqual([]);
  });

  it.each(byId)('%s is found by its name in furniture', (id, { name, commonName }) => {
    if (commonName) expect(index.findName(`Follow ${name} on Telegram`)).toBeNull();
    else expect(index.findName(`Follow ${name} on Telegram`)?.profile.id).toBe(id);
  });

  it.each(NOT_OUTLETS)('%j on a line of its own names no outlet', (line) => {
    expect(index.byName(line)).toBeNull();
  });

  it.each(['Dispatches', 'Agencies', 'News Agencies', 'Fars', 'Staff'])('(%s) credits no agency', (mark) => {
    expect(index.byAgencyMark(mark)).toBeNull();
  });

  it('gives cues that are exclusive to one outlet to no other', () => {
    const cues = profiles.flatMap(({ id, layout }) => (layout ?? []).map((cue) => ({ id, cue })));
    const shared = cues.filter(
      ({ id, cue }) =>
        cue.exclusive &&
        (cues.some((other) => other.id !== id && isSame(other.cue, cue)) ||
          (cue.where === 'dateline-credit' && (index.byAgencyMark(cue.template)?.id ?? id) !== id)),
    );
    expect(shared).toEqual([]);
  });
});

/** Four letters; three of Chinese, where each is a syllable and a word. */
function isLong(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.length >= (/\p{Script=Han}/u.test(name) ? 3 : 4);
}

function isCountry(code: string): boolean {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}

function isSame(a: { where: string; template: string }, b: { where: string; template: string }): boolean {
  return a.where === b.where && a.template.toLowerCase() === b.template.toLowerCase();
}
