import { ar } from './ar.ts';
import { cs } from './brief/cs.ts';
import { da } from './brief/da.ts';
import { fi } from './brief/fi.ts';
import { nl } from './brief/nl.ts';
import { no } from './brief/no.ts';
import { pl } from './brief/pl.ts';
import { sk } from './brief/sk.ts';
import { sv } from './brief/sv.ts';
import { toLexicon } from './brief/to-lexicon.ts';
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

/** All languages whose words are known. The order decides nothing. */
export const LEXICONS: readonly Lexicon[] = [
  ...[ar, de, en, es, fa, fr, it, ja, pt, ru, tr, ur, zh],
  ...[cs, da, fi, nl, no, pl, sk, sv].map(toLexicon),
];
