import type { BriefLexicon } from './brief-lexicon.ts';

/** Romanian. */
export const ro: BriefLexicon = {
  code: 'ro',
  months:
    'ianuarie; februarie; martie; aprilie; mai; iunie; iulie; august; septembrie; octombrie; noiembrie; decembrie',
  shortMonths: 'ian; feb; ; apr; ; iun; iul; ; sept | sep; oct; noi; dec',
  weekdays: 'luni; marți | marţi; miercuri; joi; vineri; sâmbătă; duminică',
  dateWords: {
    before: 'la data de | la',
    to: 'până la',
    and: 'și | şi',
    or: 'sau',
    at: 'ora | la ora',
    local: 'ora României',
  },
  age: {
    before: 'acum',
    about: 'aproximativ',
    one: 'un | o',
    minute: 'minut | minute | de minute',
    hour: 'oră | ore | de ore',
    day: 'zi | zile | de zile',
    week: 'săptămână | săptămâni',
    month: 'lună | luni',
    year: 'an | ani',
  },
  common: `
    și | şi | în | pe | din | cu | că | este | pentru | au | care | nu | mai | fost | prin | după | sunt | acest | această | fi | o |
    de | la | a | al | sau | dar | fiind | când | către | potrivit | unui | unei | ale | lui | era | ca | spus | declarat | doar
  `,
  labels: {
    title: `titlu | titlul | subiect | titlul articolului`,
    published: `publicat | publicat la | data publicării | publicat pe | data publicarii | publicat în | publicat azi | data apariției | postat la | postat pe | postat în | data publicare | publicat în data de | adăugat la | publicat la data de`,
    firstPublished: 'publicat inițial | publicat prima dată',
    date: 'data',
    otherDate: `actualizat | actualizat la | ultima actualizare | modificat | ultima modificare | actualizare | tipărit | actualizat pe | modificat la`,
    source: 'sursa | sursă | surse',
    outlet: `ziar | agenție | cotidian | publicația | ziarul`,
    author: `autor | autori | scris de | redactor | text | autoare | reporter`,
    place: 'loc | localitate',
    other:
      'secțiune | secţiune | categorie | categorii | etichete | cuvinte cheie | teme | timp de citire | limba | pagina | foto',
  },
  byline:
    'scris de | de către | autor | text de | un articol de | articol scris de | un text de | interviu realizat de | redactat de',
  interview: { question: 'întrebare', answer: 'răspuns', asker: 'reporter | moderator' },
  kinds: {
    interview: 'interviu',
    opinion:
      'opinie | opinii | editorial | editoriale | comentariu | comentarii și analize | tableta | scrisori de la cititori | punct de vedere',
    pressRelease: 'comunicat de presă | comunicat de presa | comunicate de presă | comunicat',
    liveblog: 'live text',
    transcript: 'transcriere',
    disclaimer:
      'nu reflectă neapărat poziția redacției | nu reflectă neapărat punctul de vedere al redacției | nu reprezintă neapărat opinia redacției',
    label: 'secțiune | categorie',
  },
  correction:
    'erată | rectificare | corecție | nota redacției | n. red | într-o versiune anterioară | o versiune anterioară a acestui articol',
  caption: 'foto | imagine | fotografie | sursa foto | foto arhivă | foto ilustrativ | credit foto',
  furniture: {
    comments:
      'comentarii | comentează | adaugă comentariu | adaugă un comentariu | lasă un comentariu | scrie un comentariu | vezi comentariile | toate comentariile | lasă un răspuns | adresa ta de email nu va fi publicată… | anulează răspunsul | spune ți părerea',
    share:
      'distribuie | distribuie articolul | distribuie pe… | distribuie acest articol | trimite prin email | trimite unui prieten | trimite pe… | printează | tipărește | imprimă | copiază link | copiază linkul | link copiat | salvează | salvează articolul | ascultă articolul… | ascultă articolul | timp de citire… | urmărește ne pe… | urmăriți ne pe… | raportează o eroare | ai găsit o greșeală… | îmi place | partajează | share pe…',
    related:
      'citește și | citește și… | citiți și | citiți și… | citeste si | citeste si… | citește mai mult | citește mai multe | citește mai multe… | citește mai departe… | citește în continuare | citește și articolul… | mai multe despre… | mai multe din… | mai mult de la… | articole similare | articole asemănătoare | articole asemanatoare | articole recomandate | știri similare | știri asociate | articole pe aceeași temă | pe aceeași temă | vezi și | vezi și… | vezi mai multe | vezi mai mult | recomandări | recomandate | recomandarea… | recomandat | îți recomandăm | vă recomandăm | cele mai noi | ultimele știri | ultimele stiri | ultima oră | ultimele articole | știrile zilei | alte știri | alte articole | din aceeași secțiune… | s ar putea să ți placă… | te ar putea interesa… | te mai poate interesa… | articolul anterior… | articolul precedent… | articolul următor… | încarcă mai multe | descoperă și… | nu rata | nu rata… | arată mai mult',
    mostRead:
      'cele mai citite | cele mai citite știri | cele mai citite articole | cele mai populare | cele mai vizualizate | populare | popular | în trend | trending | top citite | cele mai comentate',
    promo:
      'susține ne | donează | donează acum | devino membru | descarcă aplicația | descarcă aplicația… | urmărește ne | abonează te la canalul… | ai un pont… | scrie ne… | redirecționează… | fii la curent…',
    newsletter:
      'newsletter | abonează te | abonare newsletter | abonează te la newsletter | abonează te la newsletter… | abonează te la newsletterul… | abonați vă la newsletter… | înscrie te… | adresa ta de email | adresa de email | introdu adresa… | … la newsletter | … pe email',
    paywall:
      'abonament | abonamente | devino abonat | doar pentru abonați | acest articol este disponibil doar pentru abonați… | pentru a citi… | ești deja abonat… | ai deja abonament… | continuă lectura… | deblochează articolul…',
    consent:
      'cookie uri | cookies | politica de cookies | politica cookies | politica de cookie uri | setări cookies | setări cookie uri | setări de confidențialitate | accept | accept toate | acceptă | acceptă toate | acceptă tot | sunt de acord | de acord | refuz | refuză tot | refuz toate | acest site folosește cookies… | acest site folosește cookie uri… | acest site utilizează… | folosim cookie uri… | … folosește cookie uri… | … folosim cookie uri… | … utilizează cookie uri… | … modulele cookie…',
    navigation:
      'acasă | acasa | prima pagină | prima pagina | meniu | sari la conținut | sari la conținutul principal | mergi la conținut | caută | căutare | cauta | autentificare | conectare | intră în cont | deconectare | cont nou | înregistrare | contul meu | știri | stiri | actualitate | românia | moldova | internațional | extern | externe | intern | eveniment | politică | politica | economie | economic | afaceri | bani | cultură | social | societate | educație | sănătate | sport | fotbal | vremea | meteo | știință | tehnologie | life | lifestyle | stil de viață | monden | divertisment | justiție | local | administrație | auto | călătorii | rețete | podcasturi | program tv | horoscop | arhivă | arhiva | despre noi | contact | publicitate | redacția | redacție | cariere | mică publicitate | decese | întrebări frecvente | sus | înapoi sus | înapoi | închide | închide meniul | te afli aici | ești aici | caseta redacțională | caseta redacției | echipa',
    rights:
      'toate drepturile rezervate | … toate drepturile rezervate… | termeni și condiții | termeni si conditii | politica de confidențialitate | politica de confidentialitate | confidențialitate | protecția datelor | protecția datelor personale | prelucrarea datelor… | drepturi de autor | anpc | gdpr | condiții de utilizare',
    author:
      'despre autor | despre autoare | articole de același autor | alte articole de… | toate articolele scrise de… | vezi toate articolele… | articole scrise de…',
    tags: 'etichete | etichete… | taguri | taguri… | tag uri… | cuvinte cheie | cuvinte cheie… | subiecte | subiecte… | teme | categorii | categorii…',
    advertisement:
      'publicitate | reclamă | reclame | articolul continuă după publicitate | articolul continuă mai jos | continuarea după publicitate | advertorial | conținut sponsorizat | sponsorizat | conținut plătit | articol susținut de…',
  },
  outlet: {
    origin:
      'articolul a apărut inițial pe NAME | articolul a apărut inițial în NAME | articol preluat din NAME | preluare de pe NAME | articol publicat inițial pe NAME',
    page: 'descarcă aplicația NAME | newsletter NAME | redacția NAME | abonează-te la NAME',
    any: 'mai multe de la NAME | urmărește NAME pe * | sursa: NAME | sursă: NAME',
  },
};
