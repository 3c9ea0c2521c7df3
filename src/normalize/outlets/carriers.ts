/** Services that carry texts of others, and the marks that they print on them; names and forms only. */
export interface Carrier {
  /** As the service calls itself. */
  readonly name: string;
  /** Words of the marks, in lower case: a line without any of them prints none. */
  readonly stems: readonly string[];
  /** What names it in a line of a page's head or foot; never a word that a story's own page prints. */
  readonly pattern: RegExp;
}

/** The first one that a text prints is its carrier: archives of pages before what the archived page says. */
export const CARRIERS: readonly Carrier[] = [
  // Archives and caches: banners above and below the page.
  {
    name: 'Internet Archive',
    stems: ['wayback machine', 'web.archive.org', 'internet archive'],
    pattern: /(?:the )?wayback machine|web\.archive\.org|internet archive/iu,
  },
  { name: 'archive.today', stems: ['archive.'], pattern: /\barchive\.(?:today|ph|is|li|vn|fo)\b/iu },
  {
    name: 'Google Cache',
    stems: ['google'],
    pattern: /webcache\.googleusercontent\.com|google'?s cache|(?:cached?|caché) .{1,300}\bgoogle\b/iu,
  },
  // Databases of newspapers: their own name, or the number by which one of them lists its documents.
  { name: 'LexisNexis', stems: ['nexis'], pattern: /\blexis-?nexis\b|\bnexis uni\b|^nexis$/iu },
  { name: 'Factiva', stems: ['factiva'], pattern: /\bfactiva\b/iu },
  { name: 'ProQuest', stems: ['proquest'], pattern: /\bproquest\b/iu },
  { name: 'EBSCO', stems: ['ebsco'], pattern: /\bebsco(?:host)?\b/iu },
  { name: 'NewsBank', stems: ['newsbank'], pattern: /\bnewsbank\b/iu },
  {
    name: 'Gale',
    stems: ['gale '],
    pattern: /\bgale (?:onefile|in context|general onefile|group|document number)\b/iu,
  },
  { name: 'PressReader', stems: ['pressreader'], pattern: /\bpressreader\b/iu },
  {
    name: 'Trove',
    stems: ['nla.gov.au'],
    pattern: /\btrove\.nla\.gov\.au\b|nla\.gov\.au\/nla\.news-article/iu,
  },
  { name: 'Newspapers.com', stems: ['newspapers.com'], pattern: /\bnewspapers\.com\b/iu },
  // Monitors and translators.
  {
    name: 'BBC Monitoring',
    stems: ['monitoring', 'bbc mon'],
    pattern: /\bbbc (?:worldwide )?monitoring\b|^bbc mon [a-z0-9]/iu,
  },
  { name: 'FBIS', stems: ['fbis'], pattern: /^fbis-[a-z]{3}-\d\d-\d{2,3}\b|\[fbis .{2,40} text\]/iu },
  { name: 'InoSMI', stems: ['иносми'], pattern: /^иносми(?:\.ру)?$|материалы иносми/iu },
  { name: 'MEMRI', stems: ['memri'], pattern: /^memri (?:special dispatch|tv clip)/iu },
  // Wires of releases, portals of reports.
  {
    name: 'PR Newswire',
    stems: ['newswire'],
    pattern: /\/pr ?newswire(?:-[a-z -]{2,20})?\/|^source:? pr ?newswire/iu,
  },
  { name: 'Business Wire', stems: ['business'], pattern: /--?\(business ?wire\)--?|businesswire\.com/iu },
  { name: 'GlobeNewswire', stems: ['newswire'], pattern: /\(globe ?newswire\)|globenewswire\.com/iu },
  { name: 'EIN Presswire', stems: ['presswire'], pattern: /\bein ?presswire\b/iu },
  { name: 'ReliefWeb', stems: ['relief'], pattern: /\brelief ?web\b/iu },
  { name: 'allAfrica', stems: ['allafrica'], pattern: /\bdistributed by allafrica\b/iu },
  // Lists, groups and boards of messages; portals of copies.
  { name: 'Yahoo! Groups', stems: ['yahoo'], pattern: /\byahoo! groups\b|groups\.yahoo\.com/iu },
  { name: 'Google Groups', stems: ['google'], pattern: /\bgoogle groups\b|groups\.google\.com/iu },
  { name: 'ClariNet', stems: ['clari'], pattern: /\bclarinet\b|\bclari\.[a-z.]{3,40}/iu },
  { name: 'MSN', stems: ['msn', 'microsoft news'], pattern: /^(?:msn|microsoft news)$|\bmsn\.com\b/iu },
  { name: 'Yahoo News', stems: ['yahoo'], pattern: /^yahoo!? news$|news\.yahoo\.com/iu },
  {
    name: 'Telegram',
    stems: ['telegram'],
    pattern: /^(?:exported from telegram|telegram (?:export|channel export))/iu,
  },
];

/** The carriers whose marks a line may hold, by its words: mostly none. */
export function likelyCarriers(text: string): readonly Carrier[] {
  const folded = text.toLowerCase();
  return CARRIERS.filter(({ stems }) => stems.some((stem) => folded.includes(stem)));
}

/** Whether a short line ends in the name of a carrier, as a database heads what it exports: `Report Information from ProQuest`. */
export function endsInCarrier(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const end = /\s(?:from|by|via|in|on)\s(?<name>\S.{2,40})$/u.exec(text)?.groups?.name;
  return (
    end !== undefined &&
    likelyCarriers(end).some(({ pattern }) => pattern.exec(end)?.[0].length === end.length)
  );
}

const LONGEST_HEADING = 60;
