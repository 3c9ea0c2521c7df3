import { furniture } from './furniture/it.ts';
import type { Lexicon } from './lexicon.ts';
import { wordLists, words } from './word-lists.ts';

/** Italian. */
export const it: Lexicon = {
  code: 'it',

  // Dates.
  months: wordLists(`
    gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre;
    novembre; dicembre
  `),

  shortMonths: wordLists('gen; feb; mar; apr; mag; giu; lug; ago; set | sett; ott; nov; dic'),

  otherMonths: {},

  capitalMonths: false,

  numericOrder: 'day-first',

  weekdays: wordLists(`
    lunedì | lun; martedì | mar; mercoledì | mer; giovedì | gio; venerdì | ven; sabato | sab;
    domenica | dom
  `),

  dateWords: {
    before: words('il | del | in data | lì | al'),
    of: [],
    to: words('al | e | o | -'),
    at: words('alle | alle ore | ore | h | all'),
    year: ['del'],
    local: words('ora locale | ora italiana | ora di Roma'),
  },

  age: {
    before: [],
    after: ['fa'],
    about: ['circa'],
    one: words('un | una'),
    minute: words('minuto | minuti | min'),
    hour: words('ora | ore'),
    day: words('giorno | giorni'),
    week: words('settimana | settimane'),
    month: words('mese | mesi'),
    year: words('anno | anni'),
  },

  places: words(`
    Ancona | Ankara | Aosta | Atene | Baghdad | Bari | Beirut | Bergamo | Berlino | Bologna |
    Bolzano | Brescia | Bruxelles | Cagliari | Il Cairo | Campobasso | Catania | Catanzaro |
    Città del Vaticano | Damasco | Firenze | Gaza | Genova | Ginevra | Gerusalemme | Istanbul |
    Kabul | Kiev | L'Aquila | Lisbona | Londra | Madrid | Messina | Milano | Modena | Mosca |
    Napoli | New York | Padova | Palermo | Parigi | Parma | Pechino | Perugia | Pescara |
    Potenza | Reggio Calabria | Rimini | Roma | Salerno | San Marino | Siena | Siracusa |
    Strasburgo | Taranto | Teheran | Tel Aviv | Tokyo | Torino | Trento | Trieste | Tripoli |
    Tunisi | Udine | Varsavia | Venezia | Verona | Vicenza | Vienna | Washington
  `),

  common: words(`
    il | che | di | gli | della | è | per | una | con | del | non | nel | alla | dei | le |
    sono | ha | anche | al | da | si | più | delle | dal | ma | come | nella | stato | hanno | lo
  `),

  // Labels and bylines.
  labels: {
    title: words('titolo | oggetto'),

    published: words(`
      pubblicato | pubblicato il | pubblicata il | pubblicato alle | pubblicato in data |
      data di pubblicazione | data pubblicazione | pubblicazione | postato il | uscito il |
      prima pubblicazione
    `),

    date: words('data | in data'),

    otherDate: words(`
      aggiornato | aggiornato il | aggiornato alle | aggiornamento | ultimo aggiornamento |
      ultimo aggiornamento il | ultima modifica | ultima modifica il | modificato il |
      data di aggiornamento | creato il | consultato il | archiviato il
    `),

    source: words('fonte | fonti | origine'),

    outlet: words(`
      editore | testata | giornale | quotidiano | pubblicato da | fonte originale | agenzia
    `),

    author: words(`
      di | autore | autrice | autori | a cura di | scritto da | redattore | redazione |
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

  byline: words('di | a cura di'),

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
};
