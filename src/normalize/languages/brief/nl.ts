import type { BriefLexicon } from './brief-lexicon.ts';

/** Dutch. */
export const nl: BriefLexicon = {
  code: 'nl',
  months:
    'januari; februari; maart; april; mei; juni; juli; augustus; september; oktober; november; december',
  shortMonths: 'jan; feb | febr; mrt; apr; ; jun; jul; aug; sep | sept; okt; nov; dec',
  weekdays:
    'maandag | ma; dinsdag | di; woensdag | wo; donderdag | do; vrijdag | vr; zaterdag | za; zondag | zo',
  dateWords: { before: 'op', to: 'tot en met | t/m | tot', and: 'en', or: 'of', at: 'om', local: 'uur' },
  age: {
    after: 'geleden',
    about: 'ongeveer',
    one: 'een',
    minute: 'minuut | minuten',
    hour: 'uur',
    day: 'dag | dagen',
    week: 'week | weken',
    month: 'maand | maanden',
    year: 'jaar',
  },
  common: `
    de | het | een | van | en | in | is | dat | op | te | voor | met | zijn | niet | aan | er | die | om | ook | bij |
    naar | uit | door | over | maar | nog | worden | wordt | werd | heeft | hebben | deze | dit | volgens | hij | als
  `,
  labels: {
    title: `titel | kop | onderwerp | koptekst | titel van het artikel`,
    published: `
      gepubliceerd | gepubliceerd op | geplaatst op | publicatiedatum | geplaatst | datum publicatie | verschenen op |
      gepubliceerd om | online sinds`,
    firstPublished: 'oorspronkelijk gepubliceerd op | oorspronkelijk gepubliceerd | eerder gepubliceerd op',
    date: 'datum',
    otherDate: `
      bijgewerkt | bijgewerkt op | bijgewerkt om | laatst bijgewerkt | laatst bijgewerkt op | laatste update |
      gewijzigd op | gewijzigd | laatst gewijzigd | laatst gewijzigd op | afgedrukt op | aangepast op
    `,
    source: 'bron | bronnen',
    outlet: 'krant | uitgever | dagblad | persbureau | publicatie',
    author: 'auteur | auteurs | geschreven door | redacteur | redactie | tekst | verslaggever | door',
    place: 'plaats',
    address: 'oorspronkelijk artikel',
    other: `
      rubriek | rubrieken | categorie | categorieën | onderwerpen | trefwoorden | tags | sectie | leestijd |
      aantal woorden | taal | pagina | dossier | beeld
    `,
  },
  byline: `
    door | tekst | geschreven door | van onze verslaggever | van onze verslaggeefster | van onze correspondent |
    van onze redacteur | een analyse van | een opiniestuk van | een interview door | reportage door
  `,
  interview: { question: 'vraag', answer: 'antwoord', asker: 'interviewer | verslaggever | presentator' },
  kinds: {
    interview: 'interview | vraaggesprek',
    opinion: `
      opinie | opinies | column | commentaar | hoofdredactioneel commentaar | hoofdredactioneel | opiniestuk |
      ingezonden brief | ingezonden | brieven van lezers | lezersbrieven | lezersbrief | gastcolumn
    `,
    pressRelease: 'persbericht | persberichten | persmededeling',
    liveblog: 'liveblog | live-blog',
    transcript: 'transcriptie | transcript',
    disclaimer: `
      op persoonlijke titel geschreven | vertegenwoordigt niet noodzakelijk de mening van de redactie |
      geeft niet noodzakelijk de mening van de redactie weer
    `,
    label: 'rubriek | categorie',
  },
  correction: `
    correctie | rectificatie | correctie en aanvulling | correcties en aanvullingen | noot van de redactie |
    in een eerdere versie van dit | in een eerdere versie stond
  `,
  caption: 'foto | beeld | fotograaf | bijschrift | archieffoto | afbeelding',
  furniture: {
    comments: `
      reacties | reageer | reageren | plaats een reactie | plaats reactie | geef een reactie | schrijf een reactie |
      bekijk reacties | alle reacties | reactie plaatsen | reactie annuleren | laat een reactie achter |
      je e mailadres wordt niet gepubliceerd… | log in om te reageren | reacties zijn gesloten | reageer op dit artikel |
      reageer als eerste… | lees de reacties
    `,
    share: `
      delen | deel | deel dit artikel | dit artikel delen | artikel delen | deel dit bericht | deel deze pagina |
      delen op facebook | delen via… | deel op… | deel via… | delen op… | kopieer link | link kopiëren | link gekopieerd |
      afdrukken | printen | print dit artikel | artikel bewaren | bewaar artikel | bewaren | opslaan | leestijd… |
      … leestijd | … min leestijd | luister naar dit artikel… | beluister dit artikel | beluister | voorlezen |
      e mail dit artikel | stuur door | fout gezien… | foutje gezien… | meld een fout | tip de redactie |
      volg ons op… | beluister artikel
    `,
    related: `
      lees ook | lees ook… | lees meer | lees meer over… | lees verder | lees verder… | meer over dit onderwerp | meer over… |
      meer nieuws | meer nieuws uit… | meer uit… | meer artikelen | gerelateerd | gerelateerde artikelen |
      gerelateerd nieuws | verwante artikelen | zie ook | zie ook… | bekijk ook | bekijk ook… | ook interessant |
      ook interessant voor jou | aanbevolen | aanbevolen artikelen | aanraders | aanbevolen voor jou | wellicht ook interessant |
      dit vind je misschien ook interessant | misschien ook interessant… | laatste nieuws | net binnen | het laatste nieuws |
      uitgelicht | nieuwste artikelen | in het kort | vorige artikel… | volgende artikel… | vorig artikel | volgend artikel |
      luister ook | luister ook… | kijk ook | toon meer | meer laden | alle artikelen | in dit dossier
    `,
    mostRead: `
      meest gelezen | meestgelezen | best gelezen | populair | populaire artikelen | meest bekeken | nu populair |
      meest gedeeld | top 5 | trending
    `,
    promo: `
      steun ons | word lid | doneer | doneer nu | steun onze journalistiek… | download de app | download onze app |
      volg ons | heb je een tip… | heeft u een tip… | word vriend | word nu lid
    `,
    newsletter: `
      nieuwsbrief | nieuwsbrieven | schrijf je in | inschrijven | aanmelden | schrijf je in voor… | schrijf u in voor… |
      meld je aan voor… | meld u aan voor… | aanmelden voor de nieuwsbrief | aanmelden nieuwsbrief | je e mailadres |
      uw e mailadres | e mailadres | ontvang onze nieuwsbrief… | ontvang dagelijks… | … onze nieuwsbrief |
      … in je inbox | … in je mailbox | abonneer je op onze nieuwsbrief… | abonneer je op de nieuwsbrief…
    `,
    paywall: `
      neem een abonnement | word abonnee | abonneer | abonneer nu | abonneren | al abonnee… | bent u al abonnee… |
      ben je al abonnee… | verder lezen… | wil je verder lezen… | om verder te lezen… | dit artikel is alleen voor abonnees… |
      alleen voor abonnees | exclusief voor abonnees | probeer nu | maandelijks opzegbaar | bekijk de abonnementen |
      lees dit artikel gratis… | neem nu een abonnement…
    `,
    consent: `
      cookies | cookiebeleid | cookie instellingen | cookieinstellingen | cookies accepteren | alle cookies accepteren | accepteren |
      alles accepteren | alles weigeren | weigeren | akkoord | ik ga akkoord | instellingen aanpassen | privacy instellingen |
      deze website gebruikt cookies… | wij gebruiken cookies… | we gebruiken cookies… | … gebruikt cookies… | … maakt gebruik van cookies… |
      … maken gebruik van cookies… | … onze partners gebruiken… | om deze inhoud te tonen…
    `,
    navigation: `
      home | menu | hoofdmenu | ga naar de inhoud | naar de inhoud | direct naar de inhoud | spring naar inhoud | zoeken | zoek |
      inloggen | log in | uitloggen | mijn account | registreren | voorpagina | nieuws | binnenland | buitenland |
      politiek | economie | cultuur | sport | voetbal | wetenschap | gezondheid | tech | opinie | meningen | regio | weer | verkeer |
      puzzels | podcasts | video s | archief | over ons | contact | adverteren | vacatures | werken bij… | klantenservice |
      klantenservice… | veelgestelde vragen | colofon | service | terug naar boven | naar boven | terug | sluiten | sluit menu |
      media en cultuur | koken | wonen | lifestyle | wereld | europa | digitale krant | e paper | mijn nieuws | sitemap |
      u bevindt zich hier | je bent hier | bezorging
    `,
    rights: `
      alle rechten voorbehouden | alle rechten voorbehouden… | … alle rechten voorbehouden | privacy | privacybeleid | privacyverklaring |
      privacystatement | algemene voorwaarden | gebruiksvoorwaarden | auteursrecht | auteursrechten | disclaimer |
      toegankelijkheid | cookieverklaring | leveringsvoorwaarden | privacyinstellingen
    `,
    author: 'over de auteur | over de auteurs | meer van deze auteur | alle artikelen van… | lees meer van…',
    tags: 'trefwoorden | onderwerpen | tags | tags… | onderwerpen in dit artikel | meer over deze onderwerpen | categorieën | categorieën…',
    advertisement:
      'advertentie | advertenties | reclame | lees verder na de advertentie | lees verder onder de advertentie… | tekst gaat verder onder… | artikel gaat verder onder… | het artikel gaat verder onder… | gesponsord | partnerbijdrage | ingezonden mededeling',
  },
  outlet: {
    origin:
      'dit artikel verscheen eerder in NAME | dit artikel verscheen eerder op NAME | dit artikel is eerder verschenen in NAME | dit artikel verscheen oorspronkelijk op NAME | dit artikel verscheen oorspronkelijk in NAME',
    page: 'download de NAME app | NAME nieuwsbrief | de NAME nieuwsbrief | redactie NAME | neem een abonnement op NAME | word abonnee van NAME | abonneer op NAME',
    any: 'meer van NAME | volg NAME * | NAME op facebook | volg NAME op * | bron: NAME',
  },
};
