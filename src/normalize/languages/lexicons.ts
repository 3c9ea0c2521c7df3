import { ar } from './ar.ts';
import { bg } from './brief/bg.ts';
import { ca } from './brief/ca.ts';
import { cs } from './brief/cs.ts';
import { da } from './brief/da.ts';
import { el } from './brief/el.ts';
import { et } from './brief/et.ts';
import { fi } from './brief/fi.ts';
import { he } from './brief/he.ts';
import { hi } from './brief/hi.ts';
import { hr } from './brief/hr.ts';
import { hu } from './brief/hu.ts';
import { id } from './brief/id.ts';
import { ko } from './brief/ko.ts';
import { lt } from './brief/lt.ts';
import { lv } from './brief/lv.ts';
import { nl } from './brief/nl.ts';
import { no } from './brief/no.ts';
import { others } from './brief/others.ts';
import { pl } from './brief/pl.ts';
import { ro } from './brief/ro.ts';
import { sk } from './brief/sk.ts';
import { sl } from './brief/sl.ts';
import { sr } from './brief/sr.ts';
import { sv } from './brief/sv.ts';
import { toLexicon } from './brief/to-lexicon.ts';
import { uk } from './brief/uk.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { Lexicon } from './lexicon.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { ur } from './ur.ts';
import { zh } from './zh.ts';

/** The languages with a lexicon in full. */
export const FULL_LEXICONS: readonly Lexicon[] = [ar, de, en, es, fa, fr, it, ja, pt, ru, tr, ur, zh];

/** All languages whose words are known. The order decides nothing. */
export const LEXICONS: readonly Lexicon[] = [
  ...FULL_LEXICONS,
  ...[bg, ca, cs, da, el, et, fi, he, hi, hr, hu, id, ko, lt, lv, nl, no, pl, ro, sk, sl, sr, sv, uk].map(
    toLexicon,
  ),
  ...others.map(toLexicon),
];
