import { furniture } from './furniture/de.ts';
import type { Lexicon } from './lexicon.ts';
import { wordLists, words } from './word-lists.ts';

/** German. */
export const de: Lexicon = {
  code: 'de',

  // Dates.
  months: wordLists(`
    Januar | Jänner; Februar | Feber; März | Maerz; April; Mai; Juni; Juli; August; September;
    Oktober; November; Dezember
  `),

  shortMonths: wordLists('Jan; Feb | Febr; Mär | Mrz; Apr; ; Jun; Jul; Aug; Sept | Sep; Okt; Nov; Dez'),

  otherMonths: {},

  capitalMonths: true,

  numericOrder: 'day-first',

  weekdays: wordLists(`
    Montag | Mo; Dienstag | Di; Mittwoch | Mi; Donnerstag | Do; Freitag | Fr;
    Samstag | Sonnabend | Sa; Sonntag | So
  `),

  dateWords: {
    before: words('am | vom | den | der | dem | zum | ab'),
    of: [],
    to: words('bis | und | oder | bis zum | -'),
    at: words('um | gegen'),
    year: [],
    local: words('Ortszeit | MEZ | MESZ'),
  },

  age: {
    before: ['vor'],
    after: [],
    about: words('etwa | rund | ca'),
    one: words('einem | einer | einen'),
    minute: words('Minute | Minuten | Min'),
    hour: words('Stunde | Stunden | Std'),
    day: words('Tag | Tagen | Tage'),
    week: words('Woche | Wochen'),
    month: words('Monat | Monaten'),
    year: words('Jahr | Jahren'),
  },

  places: words(`
    Aachen | Ankara | Athen | Augsburg | Bagdad | Basel | Beirut | Berlin | Bern | Bielefeld |
    Bochum | Bonn | Braunschweig | Bregenz | Bremen | Brüssel | Budapest | Chemnitz | Darmstadt |
    Dortmund | Dresden | Duisburg | Düsseldorf | Eisenstadt | Erfurt | Essen | Flensburg |
    Frankfurt | Frankfurt/Main | Freiburg | Genf | Graz | Halle | Hamburg | Hannover |
    Heidelberg | Innsbruck | Istanbul | Jerusalem | Kabul | Kairo | Karlsruhe | Kassel | Kiel |
    Kiew | Klagenfurt | Köln | Konstanz | Lausanne | Leipzig | Linz | London | Lübeck |
    Luxemburg | Luzern | Madrid | Magdeburg | Mainz | Mannheim | Moskau | München | Münster |
    New York | Nürnberg | Osnabrück | Paris | Passau | Peking | Potsdam | Prag | Regensburg |
    Rom | Rostock | Saarbrücken | Salzburg | St. Gallen | St. Pölten | Schwerin | Straßburg |
    Stuttgart | Teheran | Tel Aviv | Tokio | Trier | Ulm | Vaduz | Warschau | Washington | Wien |
    Wiesbaden | Wolfsburg | Würzburg | Zürich
  `),

  common: words(`
    der | die | und | das | nicht | von | mit | ist | den | dem | zu | im | ein | eine | sich |
    auf | für | des | auch | es | an | wird | hat | bei | nach | wurde | aus | sei | dass | einen
  `),

  // Labels and bylines.
  labels: {
    title: words('titel | überschrift | schlagzeile | betreff'),

    published: words(`
      veröffentlicht | veröffentlicht am | veröffentlicht um | veröffentlichung |
      veröffentlichungsdatum | erschienen | erschienen am | erscheinungsdatum | publiziert |
      publiziert am | publikationsdatum | online seit | veröffentlicht in |
      erstveröffentlichung | gepostet am | online gestellt am | erstellt und veröffentlicht am
    `),

    date: words('datum | stand vom | vom'),

    otherDate: words(`
      aktualisiert | aktualisiert am | aktualisiert um | letzte aktualisierung |
      zuletzt aktualisiert | zuletzt aktualisiert am | aktualisierung | letzte änderung |
      zuletzt geändert | zuletzt geändert am | geändert am | bearbeitet am | stand |
      stand der information | erstellt | erstellt am | abgerufen am | archiviert am |
      gedruckt am | überarbeitet am
    `),

    source: words('quelle | quellen'),

    outlet: words(`
      zeitung | herausgeber | verlag | medium | veröffentlicht von | originalquelle |
      publikation | agentur
    `),

    author: words(`
      von | autor | autorin | autoren | verfasser | verfasserin | geschrieben von | text |
      redakteur | redakteurin | redaktion | ein artikel von | bericht von
    `),

    id: words(`
      id | artikel-id | news-id | kennung | nummer | nr | artikelnummer | dokument-id |
      meldungsnummer | dokumentnummer
    `),

    place: words('ort | stadt | erscheinungsort'),

    address: words(`
      url | link | adresse | webadresse | permalink | originallink | original | originalartikel |
      kurzlink
    `),

    other: words(`
      ressort | rubrik | kategorie | kategorien | schlagworte | schlagwörter | stichworte |
      stichwörter | themen | thema | tags | umfang | länge | wörter | anzahl wörter | sprache |
      land | ausgabe | seite | seiten | aufrufe | lesedauer | lesezeit | dokumenttyp | serie |
      foto
    `),
  },

  byline: words(`
      von | ein kommentar von | ein gastbeitrag von | eine analyse von | interview von
    `),

  // Kinds and their marks.
  interview: {
    question: ['f', 'frage'],

    answer: ['a', 'antwort'],

    asker: ['interviewer', 'interviewerin', 'moderator', 'moderatorin', 'reporter', 'reporterin'],
  },

  kinds: {
    interview: ['interview', 'gespräch', 'im gespräch', 'das gespräch'],

    opinion: [
      'kommentar',
      'kommentare',
      'meinung',
      'meinungen',
      'leitartikel',
      'glosse',
      'kolumne',
      'gastbeitrag',
      'gastkommentar',
      'standpunkt',
      'leserbrief',
      'leserbriefe',
    ],

    pressRelease: [
      'pressemitteilung',
      'pressemitteilungen',
      'pressemeldung',
      'presseinformation',
      'medienmitteilung',
      'medieninformation',
      'presseerklärung',
    ],

    liveblog: [
      'liveblog',
      'live-blog',
      'liveticker',
      'live-ticker',
      'ticker',
      'newsblog',
      'newsticker',
      'minutenprotokoll',
    ],

    transcript: ['transkript', 'abschrift', 'mitschrift', 'wortlaut', 'im wortlaut'],

    label: ['rubrik', 'ressort', 'kategorie', 'textsorte', 'dokumenttyp'],
  },

  correction: [
    'korrektur',
    'berichtigung',
    'korrekturhinweis',
    'richtigstellung',
    'anmerkung der redaktion',
    'anm. der redaktion',
    'anm. d. red',
    'hinweis der redaktion',
    'in einer früheren version',
    'in einer früheren fassung',
    'in einer vorherigen version',
    'in einer ersten version',
  ],

  caption: [
    'foto',
    'fotos',
    'bild',
    'bilder',
    'bildunterschrift',
    'bildnachweis',
    'archivfoto',
    'archivbild',
    'symbolbild',
    'symbolfoto',
  ],

  // Furniture.
  furniture,
};
