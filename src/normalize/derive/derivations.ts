import { dateByProfile } from './date-by-profile.ts';
import type { Derivation } from './derivation.ts';
import { kind } from './kind.ts';
import { language } from './language.ts';
import { mentionedDates } from './mentioned-dates.ts';
import { titleFromLede } from './title-from-lede.ts';
import { zoneOfSource } from './zone-of-source.ts';

/** All derivations. They read what the text states, and no other derivation, so their order is free. */
export const DERIVATIONS: readonly Derivation[] = [
  titleFromLede,
  dateByProfile,
  zoneOfSource,
  mentionedDates,
  kind,
  language,
];
