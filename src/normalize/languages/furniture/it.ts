import type { FurnitureWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Lines of page furniture in Italian. */
export const furniture: FurnitureWords = {
  comments: phrases(`
    commenti | commento | i commenti | commenti dei lettori | i vostri commenti | leggi i commenti |
    leggi tutti i commenti | vedi i commenti | vedi tutti i commenti | mostra commenti |
    mostra i commenti | lascia un commento | scrivi un commento | aggiungi un commento |
    inserisci un commento | pubblica commento | invia commento | commenta | commenta la notizia |
    commenta l'articolo | commenta per primo | partecipa alla discussione | partecipa alla conversazione |
    rispondi | annulla risposta | 1 commento | lascia un commento annulla risposta | lascia una risposta |
    nessun commento | non ci sono commenti | commenti chiusi | i commenti sono chiusi |
    commenti disabilitati | accedi per commentare | il tuo indirizzo email non sarà pubblicato… |
    di la tua | dì la tua | la tua opinione |
    vedi i commenti… | leggi i commenti… | lascia un commento… | scrivi un commento…
  `),

  share: phrases(`
    condividi | condividi su… | condividi con… | condividi via… | condividi l'articolo |
    condividi questo articolo | condividi la notizia | condividi questo | condivisioni | condivisione |
    invia | invia per email | invia via email | invia ad un amico | stampa | stampa articolo |
    stampa l'articolo | tweet | twitta | pin | copia link | copia il link | link copiato | salva |
    salva articolo | salva l'articolo | leggi dopo | leggi più tardi | ascolta | ascolta l'articolo |
    ascolta questo articolo | seguici su… | segui su… | mi piace | mi piace… | caricamento | email |
    e mail | dimensione testo | segnala un errore | segnala | regala | regala questo articolo | riduci |
    ingrandisci | preferiti | fai clic per condividere… | clicca per condividere… | fai clic qui per… |
    ascolta la versione audio… | tempo di lettura… | minuti di lettura | min di lettura | guarda le foto |
    guarda la gallery | vai alla fotogallery | il tuo browser… | aggiungi tra le fonti preferite…
  `),

  related: phrases(`
    correlati | articoli correlati | articolo correlato | notizie correlate | contenuti correlati |
    post correlati | argomenti correlati | leggi anche | leggi anche… | leggi pure | leggi tutto |
    leggi tutto… | leggi di più | leggi di più… | leggi l'articolo | leggi ancora | vedi anche |
    vedi anche… | guarda anche | guarda anche… | per saperne di più | per approfondire | approfondimenti |
    approfondimento | approfondisci | altri articoli | altre notizie | altre news | altri contenuti |
    altro su… | altre notizie su… | altre notizie da… | altri articoli di… | continua a leggere |
    continua a leggere… | ti potrebbe interessare | ti potrebbe interessare… | potrebbe interessarti |
    potrebbe interessarti… | potrebbe interessarti anche | potrebbero interessarti |
    potrebbero interessarti anche | ti potrebbero interessare | potrebbe piacerti | consigliati |
    consigliati per te | consigliato per te | raccomandati | raccomandati per te | suggeriti |
    scelti per te | per te | ultime notizie | le ultime notizie | ultime news | ultim'ora | ultima ora |
    ultimi articoli | articoli recenti | notizie recenti | le ultime | in evidenza | in primo piano |
    primo piano | dal web | dalla rete | dalla home | contenuti sponsorizzati | contenuto sponsorizzato |
    articolo precedente… | articolo successivo… | precedente | successivo | prossimo |
    notizia precedente… | da non perdere | non perdere | i nostri consigli | dello stesso argomento |
    sullo stesso argomento | sullo stesso tema | stesso argomento | tutte le notizie |
    tutti gli articoli | vedi tutti | vedi tutto | vai alla gallery | fotogallery | gallery | il dossier |
    dossier | speciale | mostra altro |
    potrebbero interessarti… | ti potrebbero interessare… | altre notizie… | per approfondire… |
    le ultime notizie…
  `),

  mostRead: phrases(`
    i più letti | più letti | le più lette | più lette | articoli più letti | notizie più lette |
    i più visti | più visti | più viste | i più condivisi | più condivisi | i più commentati |
    più commentati | più popolari | i più popolari | popolari | articoli popolari | di tendenza |
    in tendenza | tendenze | trending | top news | top 10 | classifica | i più cercati
  `),

  promo: phrases(`
    sostienici | sostieni il nostro lavoro | dona | dona ora | fai una donazione | donazioni | abbonati |
    abbonati ora | abbonati a… | abbonamenti | abbonamento | scarica l'app | scarica la nostra app |
    scarica la app | seguici | resta aggiornato | resta connesso | attiva le notifiche |
    ricevi le notifiche | iscriviti al canale… | unisciti a… | entra nel canale… | diventa socio |
    prova gratis | negozio | scopri di più | scopri l'offerta | scopri le offerte |
    scarica l'app… | se ti è piaciuto…
  `),

  newsletter: phrases(`
    newsletter | newsletters | le newsletter | le nostre newsletter | la nostra newsletter | iscriviti |
    iscriviti ora | iscriviti alla newsletter | iscriviti a… | iscrizione alla newsletter |
    ricevi la newsletter | ricevi le ultime notizie… | registrati | la tua email |
    il tuo indirizzo email | indirizzo email | inserisci la tua email | email… | … la nostra newsletter |
    … alla newsletter | … nella tua casella di posta | … nella tua casella… | … via email |
    iscriviti alla newsletter…
  `),

  paywall: phrases(`
    vuoi continuare a leggere… | per continuare a leggere… | abbonati per… | abbonati a partire da… |
    abbonati a… | scopri le offerte | vedi le offerte | sei già abbonato… | già abbonato… | contenuto
    riservato agli abbonati… | disdici quando vuoi… |
    contenuto riservato agli abbonati | articolo riservato agli abbonati | riservato agli abbonati |
    solo per abbonati | contenuto per abbonati | esclusiva abbonati | abbonati per continuare a leggere |
    per continuare a leggere… | per leggere tutto l'articolo… | sei già abbonato… | sei già un abbonato… |
    sei già registrato… | hai già un abbonamento… | sblocca l'articolo | questo contenuto è riservato… |
    questo articolo è riservato… | accedi per leggere | accedi per continuare… |
    hai raggiunto il limite… | leggi senza limiti | contenuto esclusivo | articolo premium |
    riservato agli abbonati… | articolo riservato… | hai già un account… | accedi per…
  `),

  consent: phrases(`
    cookie | cookies | cookie policy | informativa cookie | informativa sui cookie | gestione cookie |
    gestisci cookie | gestisci i cookie | preferenze cookie | impostazioni cookie | accetta |
    accetta tutti | accetta tutto | accetta e continua | accetta e chiudi | accetto | accetta i cookie |
    rifiuta | rifiuta tutto | rifiuta tutti | rifiuta e… | continua senza accettare | personalizza |
    ho capito | questo sito utilizza cookie… | questo sito usa cookie… | questo sito usa i cookie… |
    utilizziamo i cookie… | utilizziamo cookie… | noi e i nostri partner… | noi e terze parti… |
    la tua privacy | gestisci preferenze | preferenze privacy | … utilizza cookie… |
    … utilizza i cookie… | … usa i cookie… | … uso dei cookie… | … utilizzo dei cookie… | … dei cookie… |
    … cookie di terze parti… | … informativa sulla privacy… | … privacy policy… |
    questo contenuto è bloccato… | per visualizzare questo contenuto… | rifiuta e abbonati |
    … questi cookie …
  `),

  navigation: phrases(`
    menu | menù | menu principale | navigazione | apri menu | chiudi menu | vai al contenuto |
    vai al contenuto principale | salta al contenuto | passa al contenuto | home | homepage | home page |
    torna alla home | torna su | torna all'inizio | torna indietro | inizio | cerca | ricerca |
    cerca nel sito | accedi | login | entra | esci | logout | registrati | area personale |
    il mio account | il mio profilo | profilo | sei qui | sei qui… | ti trovi in… | contatti |
    contattaci | chi siamo | redazione | la redazione | aiuto | assistenza | faq | mappa del sito |
    archivio | archivi | sezioni | categorie | pubblicità | annunci | necrologi | lavora con noi |
    servizi | edicola | edicola digitale | edizione digitale | edizioni locali | edizioni | edizione |
    notizie | news | attualità | cronaca | cronache | politica | esteri | mondo | italia | europa |
    economia | finanza | mercati | borsa | lavoro | imprese | società | cultura | spettacoli |
    spettacolo | cinema | musica | libri | arte | tv | televisione | opinioni | editoriali | rubriche |
    blog | sport | calcio | serie a | motori | tennis | ciclismo | scienza | scienze | salute |
    tecnologia | tech | scuola | università | ambiente | clima | meteo | viaggi | turismo | cucina |
    gusto | ricette | moda | stile | design | casa | famiglia | oroscopo | giochi | lotto | video | foto |
    podcast | diretta | live | in diretta | radio | speciali | inchieste | roma | milano | torino |
    napoli | regioni | locale | provincia | città | altro | più | chiudi | apri | tutto |
    tutte le sezioni | rss | lingua | italiano | inglese | english | eventi | mobile | app |
    programmi tv | guida tv
  `),

  rights: phrases(`
    tutti i diritti riservati | tutti i diritti riservati… | … tutti i diritti riservati |
    riproduzione riservata | riproduzione riservata… | … riproduzione riservata | diritti riservati |
    note legali | termini e condizioni | termini di servizio | termini di utilizzo | condizioni d'uso |
    condizioni di utilizzo | condizioni generali | privacy | privacy policy | informativa privacy |
    informativa sulla privacy | dati societari | copyright | crediti | credits | accessibilità |
    dichiarazione di accessibilità | disclaimer | codice etico | p iva… | partita iva…
  `),

  author: phrases(`
    l'autore | l'autrice | autore | autrice | autori | informazioni sull'autore | sull'autore |
    chi è l'autore | biografia | tutti gli articoli di… | altri articoli di… |
    articoli dello stesso autore | dello stesso autore | vedi tutti gli articoli di… |
    leggi tutti gli articoli…
  `),

  tags: phrases(`
    tag | tags | argomenti | temi | etichette | parole chiave | parole chiave… | tags… |
    argomenti… | etichette… | categorie… | categoria… | pubblicato in… | archiviato in… |
    archiviato sotto… | in questo articolo | temi trattati |
    argomenti trattati…
  `),

  advertisement: phrases(`
    pubblicità | annuncio | annunci | annuncio pubblicitario | messaggio promozionale | advertisement |
    sponsorizzato | sponsorizzato da… | contenuto sponsorizzato | l'articolo continua dopo… |
    continua dopo la pubblicità | articolo prosegue dopo… | in collaborazione con… | chiudi pubblicità |
    salta annuncio | promo | contenuto esterno | informazione pubblicitaria |
    continua a leggere dopo la pubblicità | l'articolo continua dopo la pubblicità
  `),
};
