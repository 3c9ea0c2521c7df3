/** Services that carry texts of others, and the marks that they print on them; names and forms only. */
export interface Carrier {
  /** As the service calls itself. */
  readonly name: string;
  /** What names it in a line of a page's head or foot; never a word that a story's own page prints. */
  readonly pattern: RegExp;
}

/** The first one that a text prints is its carrier: archives of pages before what the archived page says. */
export const CARRIERS: readonly Carrier[] = [
  // Archives and caches: banners above and below the page.
  { name: 'Internet Archive', pattern: /(?:the )?wayback machine|web\.archive\.org|internet archive/iu },
  { name: 'archive.today', pattern: /\barchive\.(?:today|ph|is|li|vn|fo)\b/iu },
  {
    name: 'Google Cache',
    pattern: /webcache\.googleusercontent\.com|google'?s cache|(?:cached?|caché) .{1,300}\bgoogle\b/iu,
  },
  // Databases of newspapers: their own name, or the number by which one of them lists its documents.
  { name: 'LexisNexis', pattern: /\blexis-?nexis\b|\bnexis uni\b|^nexis$/iu },
  { name: 'Factiva', pattern: /\bfactiva\b/iu },
  { name: 'ProQuest', pattern: /\bproquest\b/iu },
  { name: 'EBSCO', pattern: /\bebsco(?:host)?\b/iu },
  { name: 'NewsBank', pattern: /\bnewsbank\b/iu },
  { name: 'Gale', pattern: /\bgale (?:onefile|in context|general onefile|group|document number)\b/iu },
  { name: 'PressReader', pattern: /\bpressreader\b/iu },
  { name: 'Trove', pattern: /\btrove\.nla\.gov\.au\b|nla\.gov\.au\/nla\.news-article/iu },
  { name: 'Newspapers.com', pattern: /\bnewspapers\.com\b/iu },
  // Monitors and translators.
  { name: 'BBC Monitoring', pattern: /\bbbc (?:worldwide )?monitoring\b|^bbc mon [a-z0-9]/iu },
  { name: 'FBIS', pattern: /^fbis-[a-z]{3}-\d\d-\d{2,3}\b|\[fbis .{2,40} text\]/iu },
  { name: 'InoSMI', pattern: /^иносми(?:\.ру)?$|материалы иносми/iu },
  { name: 'MEMRI', pattern: /^memri (?:special dispatch|tv clip)/iu },
  // Wires of releases, portals of reports.
  { name: 'PR Newswire', pattern: /\/pr ?newswire(?:-[a-z -]{2,20})?\/|^source:? pr ?newswire/iu },
  { name: 'Business Wire', pattern: /--?\(business ?wire\)--?|businesswire\.com/iu },
  { name: 'GlobeNewswire', pattern: /\(globe ?newswire\)|globenewswire\.com/iu },
  { name: 'EIN Presswire', pattern: /\bein ?presswire\b/iu },
  { name: 'ReliefWeb', pattern: /\brelief ?web\b/iu },
  { name: 'allAfrica', pattern: /\bdistributed by allafrica\b/iu },
  // Lists, groups and boards of messages; portals of copies.
  { name: 'Yahoo! Groups', pattern: /\byahoo! groups\b|groups\.yahoo\.com/iu },
  { name: 'Google Groups', pattern: /\bgoogle groups\b|groups\.google\.com/iu },
  { name: 'ClariNet', pattern: /\bclarinet\b|\bclari\.[a-z.]{3,40}/iu },
  { name: 'MSN', pattern: /^(?:msn|microsoft news)$|\bmsn\.com\b/iu },
  { name: 'Yahoo News', pattern: /^yahoo!? news$|news\.yahoo\.com/iu },
  { name: 'Telegram', pattern: /^(?:exported from telegram|telegram (?:export|channel export))/iu },
];
