import type { BriefLexicon } from './brief-lexicon.ts';

/** Czech. */
export const cs: BriefLexicon = {
  code: 'cs',
  months: `
    ledna | leden; února | únor; března | březen; dubna | duben; května | květen; června | červen; července | červenec;
    srpna | srpen; září; října | říjen; listopadu; prosince | prosinec
  `,
  shortMonths: 'led; úno; bře; dub; kvě; čvn | čer; čvc; srp; zář; říj; lis; pro',
  weekdays: `
    pondělí | po; úterý | út; středa | st | středu; čtvrtek | čt; pátek | pá; sobota | so | sobotu; neděle | ne | neděli
  `,
  dateWords: {
    before: 'dne',
    to: 'až | do',
    and: 'a | i',
    or: 'nebo',
    at: 'v | ve',
    year: 'roku',
    local: 'hodin | hod',
  },
  age: {
    before: 'před',
    about: 'asi',
    minute: 'minutou | minutami',
    hour: 'hodinou | hodinami',
    day: 'dnem | dny',
    week: 'týdnem | týdny',
    month: 'měsícem | měsíci',
    year: 'rokem | lety | roky',
  },
  common: `
    v | se | je | že | na | a | z | s | do | ve | pro | jako | který | která | které | podle | ale | by | bude | byl | byla |
    bylo | uvedl | uvedla | řekl | také | jsou | jeho | po | za | při | už | ze | nebo | když | k | i | tak | jsme | letech
  `,
  labels: {
    title: `titulek | název | nadpis | předmět | název článku`,
    published: `publikováno | zveřejněno | vydáno | datum publikace | datum vydání | datum zveřejnění | vyšlo | vloženo | přidáno | zveřejněno dne | datum publikování | publikováno dne | článek ze dne | datum vložení`,
    firstPublished: 'původně publikováno | původně vyšlo',
    date: 'datum',
    otherDate: `aktualizováno | poslední aktualizace | aktualizace | upraveno | vytištěno | naposledy upraveno | změněno | datum aktualizace | poslední změna`,
    source: 'zdroj | zdroje',
    outlet: `vydavatel | noviny | agentura | deník | název zdroje`,
    author: 'autor | autorka | autoři | text | redaktor | redaktorka | napsal | napsala',
    place: 'místo',
    other:
      'rubrika | rubriky | kategorie | štítky | klíčová slova | témata | téma | doba čtení | jazyk | strana | počet slov | foto',
  },
  byline: 'autor | autorka | autoři | napsal | napsala | text | připravil | připravila',
  interview: {
    question: 'otázka',
    answer: 'odpověď',
    asker: 'moderátor | moderátorka | redaktor | redaktorka',
  },
  kinds: {
    interview: 'rozhovor',
    opinion:
      'komentář | komentáře | názor | názory | glosa | sloupek | úvodník | fejeton | dopis čtenáře | dopisy čtenářů | komentář redakce | názory a komentáře',
    pressRelease: 'tisková zpráva | tiskové zprávy',
    liveblog: 'on-line reportáž | online přenos',
    transcript: 'přepis | přepis rozhovoru',
    disclaimer:
      'nemusí vyjadřovat názor redakce | nevyjadřuje názor redakce | nemusí se shodovat s názorem redakce',
    label: 'rubrika | kategorie',
  },
  correction:
    'oprava | opravujeme | omluva | poznámka redakce | pozn. red | v původní verzi článku | v předchozí verzi | v dřívější verzi',
  caption:
    'foto | fotografie | snímek | ilustrační foto | ilustrační snímek | ilustrační fotografie | autor fotografie | archivní foto',
  furniture: {
    comments:
      'diskuse | diskuze | komentáře | přidat komentář | vstoupit do diskuse | vstoupit do diskuze | napsat komentář | zobrazit komentáře | všechny komentáře | přidejte komentář | diskuse k článku… | diskuze k článku… | vaše e mailová adresa nebude zveřejněna… | zrušit odpověď na komentář',
    share:
      'sdílet | sdílejte | sdílet článek | sdílet na facebooku | sdílet na… | sdílejte na… | sdílení | poslat e mailem | odeslat e mailem | tisknout | vytisknout | tisk | kopírovat odkaz | zkopírovat odkaz | odkaz zkopírován | uložit | uložit článek | uložit na později | poslechnout | poslechnout článek | poslechnout si… | přehrát článek | doba čtení… | … čtení | sledujte nás na… | nahlásit chybu | našli jste chybu… | nahlásit chybu v článku | tweetnout | líbí se mi | doporučit',
    related:
      'čtěte také | čtěte také… | čtěte též… | čtěte více | čtěte více… | čtěte dál… | číst dál | číst více | číst dále | přečtěte si také | přečtěte si také… | přečtěte si… | přečtěte si více… | více k tématu | více o… | více informací | související | související články | související témata | podobné články | doporučujeme | doporučené | doporučené články | další články | další zprávy | další z rubriky… | další články z… | nejnovější | nejnovější články | nejnovější zprávy | poslední zprávy | aktuálně | mohlo by vás zajímat | mohlo by vás zajímat… | mohlo by vás také zajímat… | viz také | viz také… | předchozí článek… | následující článek… | další článek… | zobrazit více | načíst další | zobrazit další | sledujte také… | k tématu | nepřehlédněte',
    mostRead:
      'nejčtenější | nejčtenější články | nejčtenější zprávy | nejsledovanější | populární | oblíbené | nejdiskutovanější | nejsdílenější',
    promo:
      'podpořte nás | podpořte… | stáhněte si aplikaci | stáhněte si naši aplikaci… | sledujte nás | máte tip… | napište nám… | přispějte… | stát se členem',
    newsletter:
      'newsletter | newslettery | přihlásit se k odběru | přihlásit k odběru | odebírat | odebírat newsletter | odebírejte… | přihlaste se k odběru… | přihlaste se k newsletteru… | váš e mail | vaše e mailová adresa | e mailová adresa | … do vaší schránky | … do e mailu | zadejte svůj e mail…',
    paywall:
      'předplatit | předplatné | předplaťte si… | koupit předplatné | pro předplatitele | jen pro předplatitele | pouze pro předplatitele | tento článek je určen předplatitelům… | tento článek je exkluzivní… | pokračovat ve čtení… | chcete číst dál… | chcete pokračovat… | odemknout článek | již mám předplatné… | už máte předplatné… | jste předplatitel… | předplatné můžete kdykoli zrušit…',
    consent:
      'cookies | soubory cookie | nastavení cookies | nastavení soukromí | zásady cookies | souhlasím | souhlasím se vším | přijmout vše | přijmout všechny | povolit vše | odmítnout vše | odmítnout | tento web používá cookies… | tyto stránky používají cookies… | … používá soubory cookie… | … používáme soubory cookie… | … používáme cookies… | … používá cookies… | nesouhlasím',
    navigation:
      'hlavní stránka | úvod | úvodní stránka | domů | menu | přejít k obsahu | přejít na obsah | přejít k hlavnímu obsahu | přeskočit na obsah | hledat | vyhledat | vyhledávání | přihlásit | přihlásit se | přihlášení | odhlásit | odhlásit se | registrace | registrovat | můj účet | můj profil | zprávy | zpravodajství | domácí | zahraničí | zahraniční | z domova | ze světa | česko | svět | politika | ekonomika | byznys | finance | kultura | sport | fotbal | hokej | počasí | věda | technika | zdraví | životní styl | zábava | regiony | krimi | podcasty | videa | galerie | tv program | křížovky | horoskopy | archiv | o nás | kontakt | kontakty | inzerce | reklama | kariéra | redakce | nápověda | časté dotazy | nahoru | zpět | zpět nahoru | zavřít | zavřít menu | otevřít menu | bydlení | cestování | auto | vaření | pro ženy | vzdělávání | historie | společnost | nacházíte se zde | mapa stránek | e shop | elektronické vydání',
    rights:
      'všechna práva vyhrazena | všechna práva vyhrazena… | … všechna práva vyhrazena… | ochrana osobních údajů | ochrana soukromí | zásady ochrany osobních údajů | podmínky užití | podmínky užívání | obchodní podmínky | všeobecné podmínky | autorská práva | copyright | prohlášení o přístupnosti | publikování nebo další šíření… | jakékoliv užití obsahu… | osobní údaje',
    author:
      'o autorovi | o autorce | o autorech | další články autora | další články autorky | všechny články autora | články autora | více od autora',
    tags: 'štítky | štítky… | témata | témata… | klíčová slova | klíčová slova… | kategorie | kategorie… | tagy | témata článku',
    advertisement:
      'reklama | reklamy | inzerce | článek pokračuje pod reklamou | text pokračuje pod reklamou | pokračování článku pod… | článek pokračuje níže | komerční sdělení | placený obsah | sponzorovaný obsah | pr článek | pokračování pod reklamou',
  },
  outlet: {
    origin:
      'článek původně vyšel v NAME | článek původně vyšel na NAME | článek vyšel v NAME | text původně vyšel v NAME | převzato z NAME',
    page: 'stáhněte si aplikaci NAME | newsletter NAME | předplatné NAME | redakce NAME | předplaťte si NAME',
    any: 'více z NAME | sledujte NAME * | NAME na facebooku | zdroj: NAME',
  },
};
