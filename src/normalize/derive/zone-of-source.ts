import { joinZone } from '../dates/calendar.ts';
import type { Derivation } from './derivation.ts';

/** A printed clock time joined with the zone of the source's profile; one with a printed offset stays. */
export const zoneOfSource: Derivation = {
  id: 'date-time/zone-of-source',
  completes: true,
  derive({ fields: { dateTime }, profile }) {
    if (
      dateTime.value === null ||
      profile?.zone == null ||
      !/\d$/u.test(dateTime.value) ||
      dateTime.value.length !== 19
    )
      return null;
    const value = joinZone(dateTime.value, profile.zone);
    return value === null ? null : { field: 'dateTime', value, basis: 'derived', spans: dateTime.spans };
  },
};
