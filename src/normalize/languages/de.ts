import { deDates } from './dates/de.ts';
import { furniture } from './furniture/de.ts';
import type { Lexicon } from './lexicon.ts';
import { outlet } from './outlets/de.ts';
import { words } from './word-lists.ts';

/** German. */
export const de: Lexicon = {
  code: 'de',

  ...deDates,

  // Labels and bylines.
  labels: {
    title: words('titel | überschrift | schlagzeile | betreff'),

    published: words(`
      veröffentlicht | veröffentlicht am | veröffentlicht um | veröffentlichung |
      veröffentlichungsdatum | erschienen | erschienen am | erscheinungsdatum | publiziert | erstellt |
      publiziert am | publikationsdatum | online seit | veröffentlicht in | gepostet am |
      online gestellt am | erstellt und veröffentlicht am | artikel vom | meldung vom | beitrag vom | nachricht vom | pressemitteilung vom | pressemeldung vom | eingestellt am |
      ausgabe vom`),

    firstPublished: words(`
      erstveröffentlichung | zuerst veröffentlicht | zuerst veröffentlicht am | ursprünglich veröffentlicht | zuerst erschienen | zuerst erschienen am
    `),

    date: words('datum | stand vom | vom'),

    otherDate: words(`
      aktualisiert | aktualisiert am | aktualisiert um | letzte aktualisierung |
      zuletzt aktualisiert | zuletzt aktualisiert am | aktualisierung | letzte änderung |
      zuletzt geändert | zuletzt geändert am | geändert am | bearbeitet am | stand |
      stand der information | erstellt am | abgerufen am | archiviert am |
      gedruckt am | überarbeitet am | letzte bearbeitung | zuletzt bearbeitet | verfügbar bis | online bis`),

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
    von | kommentar von | analyse von | gastbeitrag von | kolumne von | reportage von | bericht von | ein kommentar von | ein gastbeitrag von | eine analyse von | interview von | das gespräch führte | die fragen stellte | aufgezeichnet von | am ticker | eine kolumne von | eine reportage von | ein essay von | ein interview von | text | von unserem korrespondenten | von unserer korrespondentin | geschrieben von
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

    disclaimer: [
      'gibt die meinung des autors wieder',
      'gibt die meinung der autorin wieder',
      'gibt nicht unbedingt die meinung der redaktion wieder',
      'geben nicht unbedingt die meinung der redaktion wieder',
    ],

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

  outlet,
};
