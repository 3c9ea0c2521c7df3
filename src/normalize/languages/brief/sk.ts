import type { BriefLexicon } from './brief-lexicon.ts';

/** Slovak. */
export const sk: BriefLexicon = {
  code: 'sk',
  months: `
    januára | január; februára | február; marca | marec; apríla | apríl; mája | máj; júna | jún; júla | júl;
    augusta | august; septembra | september; októbra | október; novembra | november; decembra | december
  `,
  weekdays: 'pondelok; utorok; streda | stredu; štvrtok; piatok; sobota | sobotu; nedeľa | nedeľu',
  dateWords: {
    before: 'dňa',
    to: 'až | do',
    and: 'a | i',
    or: 'alebo',
    at: 'o',
    year: 'roku',
    local: 'hodín | hod',
  },
  age: {
    before: 'pred',
    about: 'asi',
    minute: 'minútou | minútami',
    hour: 'hodinou | hodinami',
    day: 'dňom | dňami',
    week: 'týždňom | týždňami',
    month: 'mesiacom | mesiacmi',
    year: 'rokom | rokmi',
  },
  common: `
    v | sa | je | že | na | a | z | s | do | vo | pre | ako | ktorý | ktorá | ktoré | podľa | ale | by | bude | bol | bola |
    bolo | uviedol | uviedla | povedal | aj | tiež | sú | jeho | po | za | pri | už | zo | alebo | keď | k | i | tak | čo | sme
  `,
  labels: {
    title: 'titulok | názov | nadpis | predmet',
    published: `publikované | zverejnené | uverejnené | vydané | dátum publikovania | dátum vydania | dátum zverejnenia | vyšlo | pridané | zverejnené dňa | publikované dňa | vložené | vydané dňa`,
    firstPublished: 'pôvodne publikované | pôvodne vyšlo',
    date: 'dátum',
    otherDate: `aktualizované | posledná aktualizácia | aktualizácia | upravené | vytlačené | naposledy upravené | zmenené | dátum aktualizácie | posledná zmena`,
    source: 'zdroj | zdroje',
    outlet: 'vydavateľ | noviny | agentúra | denník',
    author: 'autor | autorka | autori | text | redaktor | redaktorka | napísal | napísala',
    place: 'miesto',
    other:
      'rubrika | rubriky | kategória | kategórie | štítky | kľúčové slová | témy | téma | čas čítania | jazyk | strana | počet slov | foto',
  },
  byline: 'autor | autorka | autori | napísal | napísala | text | pripravil | pripravila',
  interview: {
    question: 'otázka',
    answer: 'odpoveď',
    asker: 'moderátor | moderátorka | redaktor | redaktorka',
  },
  kinds: {
    interview: 'rozhovor',
    opinion:
      'komentár | komentáre | názor | názory | glosa | stĺpček | úvodník | fejtón | list čitateľa | listy čitateľov',
    pressRelease: 'tlačová správa | tlačové správy',
    liveblog: 'online prenos',
    transcript: 'prepis | prepis rozhovoru',
    disclaimer:
      'nemusí vyjadrovať názor redakcie | nevyjadruje názor redakcie | nemusí sa zhodovať s názorom redakcie',
    label: 'rubrika | kategória',
  },
  correction:
    'oprava | opravujeme | ospravedlnenie | poznámka redakcie | pozn. red | v pôvodnej verzii článku | v predchádzajúcej verzii',
  caption:
    'foto | fotografia | snímka | ilustračné foto | ilustračná snímka | ilustračná fotografia | autor fotografie | archívne foto',
  furniture: {
    comments:
      'diskusia | komentáre | pridať komentár | vstúpiť do diskusie | napísať komentár | zobraziť komentáre | všetky komentáre | pridajte komentár | diskusia k článku… | vaša e mailová adresa nebude zverejnená… | zrušiť odpoveď',
    share:
      'zdieľať | zdieľajte | zdieľať článok | zdieľať na facebooku | zdieľať na… | zdieľajte na… | zdieľanie | poslať e mailom | poslať emailom | tlačiť | vytlačiť | tlač | kopírovať odkaz | skopírovať odkaz | odkaz skopírovaný | uložiť | uložiť článok | uložiť na neskôr | vypočuť článok | vypočujte si… | čas čítania… | … čítania | sledujte nás na… | nahlásiť chybu | našli ste chybu… | páči sa mi | odporučiť',
    related:
      'čítajte aj | čítajte aj… | čítajte tiež | čítajte tiež… | čítajte viac | čítajte viac… | čítajte ďalej… | čítať ďalej | čítať viac | prečítajte si aj | prečítajte si aj… | prečítajte si… | prečítajte si tiež… | viac k téme | viac o… | viac informácií | súvisiace | súvisiace články | súvisiace témy | podobné články | odporúčame | odporúčané | odporúčané články | ďalšie články | ďalšie správy | ďalšie z rubriky… | ďalšie články z… | najnovšie | najnovšie články | najnovšie správy | posledné správy | aktuálne | mohlo by vás zaujímať | mohlo by vás zaujímať… | pozri aj | pozri aj… | pozrite si aj… | predchádzajúci článok… | nasledujúci článok… | ďalší článok… | zobraziť viac | načítať ďalšie | zobraziť ďalšie | k téme | neprehliadnite',
    mostRead:
      'najčítanejšie | najčítanejšie články | najčítanejšie správy | najsledovanejšie | populárne | obľúbené | najdiskutovanejšie | najzdieľanejšie',
    promo:
      'podporte nás | podporte… | stiahnite si aplikáciu | stiahnite si našu aplikáciu… | sledujte nás | máte tip… | napíšte nám… | prispejte…',
    newsletter:
      'newsletter | newslettre | prihlásiť sa na odber | prihlásiť na odber | odoberať | odoberať newsletter | odoberajte… | prihláste sa na odber… | váš e mail | vaša e mailová adresa | e mailová adresa | … do vašej schránky | … do e mailu | zadajte svoj e mail…',
    paywall:
      'predplatiť | predplatné | predplaťte si… | kúpiť predplatné | pre predplatiteľov | len pre predplatiteľov | iba pre predplatiteľov | tento článok je určený predplatiteľom… | pokračovať v čítaní… | chcete čítať ďalej… | odomknúť článok | už mám predplatné… | už máte predplatné… | ste predplatiteľ…',
    consent:
      'cookies | súbory cookie | nastavenia cookies | nastavenia súkromia | zásady cookies | súhlasím | súhlasím so všetkým | prijať všetko | prijať všetky | povoliť všetko | odmietnuť všetko | odmietnuť | táto stránka používa cookies… | tento web používa cookies… | … používa súbory cookie… | … používame súbory cookie… | … používame cookies… | … používa cookies… | nesúhlasím',
    navigation:
      'hlavná stránka | úvod | úvodná stránka | domov | menu | prejsť na obsah | preskočiť na obsah | prejsť k obsahu | hľadať | vyhľadať | vyhľadávanie | prihlásiť | prihlásiť sa | prihlásenie | odhlásiť | odhlásiť sa | registrácia | registrovať sa | môj účet | môj profil | správy | spravodajstvo | domáce | zahraničie | zahraničné | z domova | zo sveta | slovensko | svet | politika | ekonomika | biznis | financie | kultúra | šport | futbal | hokej | počasie | veda | technika | zdravie | životný štýl | zábava | regióny | krimi | podcasty | videá | galérie | tv program | krížovky | horoskopy | archív | o nás | kontakt | kontakty | inzercia | reklama | kariéra | redakcia | pomoc | časté otázky | hore | späť | späť hore | zavrieť | zavrieť menu | otvoriť menu | bývanie | cestovanie | auto | varenie | vzdelávanie | história | spoločnosť | nachádzate sa tu | mapa stránok | elektronické vydanie',
    rights:
      'všetky práva vyhradené | všetky práva vyhradené… | … všetky práva vyhradené… | ochrana osobných údajov | ochrana súkromia | zásady ochrany osobných údajov | podmienky používania | podmienky použitia | obchodné podmienky | všeobecné podmienky | autorské práva | vyhlásenie o prístupnosti | osobné údaje',
    author:
      'o autorovi | o autorke | o autoroch | ďalšie články autora | všetky články autora | články autora | viac od autora',
    tags: 'štítky | štítky… | témy | témy… | kľúčové slová | kľúčové slová… | kategórie | kategórie… | tagy | témy článku',
    advertisement:
      'reklama | reklamy | inzercia | článok pokračuje pod reklamou | text pokračuje pod reklamou | pokračovanie článku pod… | článok pokračuje nižšie | komerčný obsah | platený obsah | sponzorovaný obsah | pr článok',
  },
  outlet: {
    origin:
      'článok pôvodne vyšiel v NAME | článok pôvodne vyšiel na NAME | článok vyšiel v NAME | prevzaté z NAME',
    page: 'stiahnite si aplikáciu NAME | newsletter NAME | predplatné NAME | redakcia NAME',
    any: 'viac z NAME | sledujte NAME * | zdroj: NAME',
  },
};
