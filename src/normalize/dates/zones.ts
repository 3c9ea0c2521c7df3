/**
 * Zone abbreviations that name one offset. Source: RFC 5322 (section 4.3) and the tz database's files
 * of rules. Left out is what the tz database uses for several offsets of today, or papers do: BST
 * (Britain, Bangladesh), CST and CDT (China, America, Cuba), IST (India, Ireland, Israel), PST
 * (America, Pakistan, Philippines), AST, ADT, ECT, GST, SST, WST.
 */
const OFFSETS: Readonly<Record<string, string>> = {
  UTC: '+00:00',
  UT: '+00:00',
  GMT: '+00:00',
  Z: '+00:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  SAST: '+02:00',
  EAT: '+03:00',
  IRST: '+03:30',
  IRDT: '+04:30',
  PKT: '+05:00',
  WIB: '+07:00',
  HKT: '+08:00',
  SGT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EST: '-05:00',
  EDT: '-04:00',
  MST: '-07:00',
  MDT: '-06:00',
  PDT: '-07:00',
  HST: '-10:00',
  BRT: '-03:00',
  ART: '-03:00',
};

/** Moscow time, in two scripts. From 27 March 2011 to 25 October 2014 it was an hour later. */
const MOSCOW = /^(?:MSK|МСК)$/u;

/** The offset of a zone's abbreviation on an ISO day; the empty string where it names none or several. */
export function offsetOf(abbreviation: string, isoDay: string): string {
  const zone = abbreviation.toUpperCase();
  if (MOSCOW.test(zone)) return isoDay >= '2014-10-26' ? '+03:00' : '';
  return OFFSETS[zone] ?? '';
}
