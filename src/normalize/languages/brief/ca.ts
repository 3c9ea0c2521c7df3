import type { BriefLexicon } from './brief-lexicon.ts';

/** Catalan. */
export const ca: BriefLexicon = {
  code: 'ca',
  months: 'gener; febrer; març; abril; maig; juny; juliol; agost; setembre; octubre; novembre; desembre',
  shortMonths: 'gen; feb | febr; ; abr; ; ; jul; ag; set; oct; nov; des',
  weekdays: 'dilluns; dimarts; dimecres; dijous; divendres; dissabte; diumenge',
  dateWords: {
    before: 'el',
    of: "de | d’ | d'",
    to: 'al',
    and: 'i',
    or: 'o',
    at: 'a les',
    year: 'del',
    local: 'hores',
  },
  age: {
    before: 'fa',
    about: 'aproximadament',
    one: 'un | una',
    minute: 'minut | minuts',
    hour: 'hora | hores',
    day: 'dia | dies',
    week: 'setmana | setmanes',
    month: 'mes | mesos',
    year: 'any | anys',
  },
  common:
    'els | amb | és | aquest | dels | als | i | va | per | més | les | ha | aquesta | això | també | pel | han | perquè | un | de | la | que | el | a | del | són | seva | seu | després | molt | fins | ser | fer',
  labels: {
    title: 'títol | assumpte',
    published: `publicat | publicat el | data de publicació | publicació | publicat el dia | data publicació | publicada el`,
    firstPublished: 'publicat originalment',
    date: 'data',
    otherDate:
      'actualitzat | actualitzat el | última actualització | darrera actualització | modificat | darrera modificació',
    source: 'font | fonts',
    outlet: 'diari | agència | mitjà',
    author: 'autor | autora | autors | escrit per | redacció | text',
    place: 'lloc',
    other:
      'secció | categoria | categories | etiquetes | paraules clau | temes | llengua | pàgina | temps de lectura',
  },
  byline: 'escrit per | redactat per | una entrevista de | un article de | text de',
  interview: { question: 'pregunta', answer: 'resposta', asker: 'entrevistador | entrevistadora' },
  kinds: {
    interview: 'entrevista',
    opinion:
      'opinió | editorial | article d\u2019opinió | columna | tribuna | cartes al director | carta al director',
    pressRelease: 'nota de premsa | comunicat de premsa | notes de premsa',
    liveblog: 'en directe | minut a minut',
    disclaimer: 'no reflecteix necessàriament l\u2019opinió | no comparteix necessàriament les opinions',
    label: 'secció | categoria',
  },
  correction:
    'rectificació | fe d\u2019errades | fe d\u2019errors | nota de la redacció | en una versió anterior',
  caption: 'foto | fotografia | imatge | imatges | foto d\u2019arxiu | imatge d\u2019arxiu',
  furniture: {
    comments:
      'comentaris | comenta | deixa un comentari | escriu un comentari | afegeix un comentari | veure comentaris | mostra els comentaris | respon | l adreça electrònica no es publicarà…',
    share:
      'comparteix | compartir | comparteix a facebook | comparteix a… | comparteix per… | copia l enllaç | enllaç copiat | imprimeix | imprimir | desa | desa l article | envia per correu | escolta l article… | temps de lectura… | segueix nos a… | segueix nos al…',
    related:
      'llegeix també | llegeix també… | llegiu també | llegiu també… | llegeix més | llegir més | continua llegint | més informació | més notícies | més sobre… | articles relacionats | notícies relacionades | continguts relacionats | relacionat | et pot interessar | et pot interessar… | també et pot interessar… | et recomanem | recomanem | recomanats | últimes notícies | darreres notícies | última hora | darrera hora | article anterior… | article següent… | veure més | mostra més | carrega més | notícia anterior… | notícia següent…',
    mostRead:
      'el més llegit | més llegit | més llegits | les més llegides | més llegides | el més vist | més vist | popular | el més comentat',
    promo:
      'dona suport… | fes te soci | fes te subscriptor | col labora | descarrega l app… | segueix nos | fes una donació',
    newsletter:
      'butlletí | butlletins | subscriu te al butlletí | subscriu te al butlletí… | subscriu te a la newsletter… | rep el butlletí… | el teu correu electrònic | correu electrònic | apunta t hi…',
    paywall:
      'subscriu te | subscripció | subscripcions | només per a subscriptors | contingut exclusiu per a subscriptors | ja ets subscriptor… | per continuar llegint…',
    consent:
      'galetes | política de galetes | configuració de galetes | accepta | accepta ho tot | acceptar ho tot | accepta les galetes | rebutja | rebutja ho tot | fem servir galetes… | utilitzem galetes… | aquest lloc web utilitza galetes… | aquest web utilitza galetes… | … utilitza galetes… | … utilitzem galetes… | … fem servir galetes…',
    navigation:
      'inici | portada | menú | vés al contingut | ves al contingut | salta al contingut | cerca | cercar | inicia sessió | iniciar sessió | entra | registra t | el meu compte | notícies | actualitat | catalunya | país | món | internacional | política | economia | societat | cultura | esports | futbol | el temps | ciència | tecnologia | salut | viure | successos | comarques | local | vídeos | pòdcasts | programació | hemeroteca | arxiu | qui som | contacte | contacta | publicitat | esqueles | torna a dalt | tanca | tancar | barcelona | opinió',
    rights:
      'tots els drets reservats | … tots els drets reservats… | avís legal | política de privacitat | condicions d ús | privacitat | drets d autor | protecció de dades',
    author: 'sobre l autor | sobre l autora | més articles de… | tots els articles de…',
    tags: 'etiquetes | etiquetes… | temes | temes… | paraules clau | arxivat a… | categories',
    advertisement:
      'publicitat | anunci | l article continua després de la publicitat | continua després de la publicitat | contingut patrocinat | patrocinat',
  },
  outlet: {
    origin: 'article publicat originalment a NAME | publicat originalment a NAME',
    page: "butlletí de NAME | subscriu-te a NAME | descarrega l'app de NAME",
    any: 'segueix NAME a * | font: NAME | més notícies de NAME',
  },
};
