import { itDates } from './dates/it.ts';
import { furniture } from './furniture/it.ts';
import type { Lexicon } from './lexicon.ts';
import { outlet } from './outlets/it.ts';
import { words } from './word-lists.ts';

/** Italian. */
export const it: Lexicon = {
  code: 'it',

  ...itDates,

  // Labels and bylines.
  labels: {
    title: words('titolo | oggetto'),

    published: words(`
      pubblicato | pubblicato il | pubblicata il | pubblicato alle | pubblicato in data |
      data di pubblicazione | data pubblicazione | pubblicazione | postato il | uscito il | inserito il`),

    firstPublished: words(`
      prima pubblicazione | pubblicato originariamente | pubblicato originariamente il | data di pubblicazione originale
    `),

    date: words('data | in data'),

    otherDate: words(`
      disponibile fino al |
      aggiornato | aggiornato il | aggiornato alle | aggiornamento | ultimo aggiornamento |
      ultimo aggiornamento il | ultima modifica | ultima modifica il | modifica il | modificato il |
      data di aggiornamento | creato il | consultato il | archiviato il
    `),

    source: words('fonte | fonti | origine'),

    outlet: words(`
      editore | testata | giornale | quotidiano | pubblicato da | fonte originale | agenzia
    `),

    author: words(`
      di | autore | autrice | autori | a cura di | intervista di | scritto da | redattore | redazione |
      giornalista | testo | firma
    `),

    id: words('id | codice | identificativo | riferimento | numero | n'),

    place: words('luogo | città | luogo di pubblicazione'),

    address: words(`
      url | link | indirizzo | indirizzo web | collegamento | link originale |
      articolo originale | permalink
    `),

    other: words(`
      sezione | rubrica | categoria | categorie | tag | etichette | argomenti | argomento |
      tema | temi | parole chiave | lunghezza | numero di parole | parole | lingua | paese |
      edizione | pagina | pagine | letture | visualizzazioni | tempo di lettura |
      tipo di documento | archiviato in | foto
    `),
  },

  byline: words(`
    di | a cura di | intervista di | testo di | scritto da | pubblicato da | dal nostro inviato | dal nostro corrispondente | dalla nostra inviata | postato da
  `),

  // Kinds and their marks.
  interview: {
    question: ['d', 'domanda'],

    answer: ['r', 'risposta'],

    asker: ['intervistatore', 'intervistatrice', 'giornalista', 'moderatore'],
  },

  kinds: {
    interview: ['intervista', "l'intervista", 'intervista esclusiva'],

    opinion: [
      'opinione',
      'opinioni',
      "l'opinione",
      'editoriale',
      "l'editoriale",
      'commento',
      'il commento',
      'corsivo',
      'punto di vista',
      'lettere al direttore',
    ],

    pressRelease: ['comunicato stampa', 'comunicati stampa', 'nota stampa', 'comunicato'],

    liveblog: ['diretta', 'in diretta', 'la diretta', 'diretta live', 'minuto per minuto'],

    transcript: ['trascrizione', 'trascrizione completa'],

    disclaimer: [
      'le opinioni espresse in questo articolo',
      "le opinioni espresse dall'autore",
      "le opinioni espresse dall'autrice",
    ],

    label: ['sezione', 'categoria', 'rubrica', 'tipo di documento'],
  },

  correction: [
    'correzione',
    'errata corrige',
    'rettifica',
    'precisazione',
    'nota della redazione',
    "nota dell'editore",
    'ndr',
    'una versione precedente di questo articolo',
    'questo articolo è stato corretto',
    'questo articolo è stato aggiornato',
  ],

  caption: ['foto', 'fotografia', 'didascalia', 'immagine', 'crediti'],

  // Furniture.
  furniture,

  outlet,
};
