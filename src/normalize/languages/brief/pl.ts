import type { BriefLexicon } from './brief-lexicon.ts';

/** Polish. */
export const pl: BriefLexicon = {
  code: 'pl',
  months: `
    stycznia | styczeń; lutego | luty; marca | marzec; kwietnia | kwiecień; maja | maj; czerwca | czerwiec; lipca | lipiec;
    sierpnia | sierpień; września | wrzesień; października | październik; listopada | listopad; grudnia | grudzień
  `,
  shortMonths: 'sty; lut; ; kwi; ; cze; lip; sie; wrz; paź; lis; gru',
  weekdays:
    'poniedziałek | pon; wtorek | wt; środa | śr; czwartek | czw; piątek | pt; sobota | sob; niedziela | niedz',
  dateWords: {
    before: 'dnia | w dniu',
    to: 'do',
    and: 'i | oraz',
    or: 'lub | albo',
    at: 'o godzinie | godzina | godz | o',
  },
  age: {
    after: 'temu',
    about: 'około',
    minute: 'minutę | minuty | minut',
    hour: 'godzinę | godziny | godzin',
    day: 'dzień | dni',
    week: 'tydzień | tygodnie | tygodni',
    month: 'miesiąc | miesiące | miesięcy',
    year: 'rok | lata | lat',
  },
  common: `
    w | z | na | i | się | do | nie | że | o | jest | po | od | za | przez | dla | jak | to | oraz | a | ale | tym | jego | był |
    roku | są | co | tego | już | ma | także | być | który | które | która | będzie | jednak | ze | przy | został | było
  `,
  labels: {
    title: 'tytuł | nagłówek | temat',
    published: `opublikowano | opublikowany | data publikacji | publikacja | dodano | data dodania | opublikowane | data wydania | ukazał się | data wpisu | zamieszczono | data zamieszczenia | data opublikowania | wpis z dnia | artykuł z dnia | opublikowano dnia`,
    firstPublished: 'pierwotnie opublikowano | pierwsza publikacja',
    date: 'data',
    otherDate: `
      aktualizacja | zaktualizowano | ostatnia aktualizacja | data aktualizacji | data modyfikacji | zmodyfikowano | wydrukowano |
      aktualizowano | ostatnia zmiana | ostatnia modyfikacja
    `,
    source: 'źródło | źródła',
    outlet: `gazeta | wydawca | agencja | dziennik | tytuł prasowy | nazwa gazety`,
    author: 'autor | autorka | autorzy | tekst | redaktor | redakcja | opracował | opracowała | oprac',
    place: 'miejsce | miejscowość',
    other:
      'dział | kategoria | kategorie | tagi | słowa kluczowe | tematy | czas czytania | język | strona | liczba słów | zdjęcie | zdjęcia',
  },
  byline: `
    autorka | autor | napisał | napisała | tekst | opracował | opracowała | rozmawiał | rozmawiała
  `,
  interview: {
    question: 'pytanie | pyt',
    answer: 'odpowiedź | odp',
    asker: 'dziennikarz | dziennikarka | prowadzący | prowadząca',
  },
  kinds: {
    interview: 'wywiad | rozmowa',
    opinion:
      'opinia | opinie | felieton | felietony | komentarz redakcyjny | publicystyka | list do redakcji | listy do redakcji | listy czytelników',
    pressRelease: 'komunikat prasowy | informacja prasowa | komunikaty prasowe | notatka prasowa',
    liveblog: 'relacja na żywo | relacja live',
    transcript: 'transkrypcja | stenogram | zapis rozmowy',
    disclaimer:
      'opinie wyrażone w tekście są opiniami autora | nie musi odzwierciedlać stanowiska redakcji | nie zawsze odzwierciedla stanowisko redakcji',
    label: 'dział | kategoria',
  },
  correction:
    'sprostowanie | korekta | errata | od redakcji | przyp. red | we wcześniejszej wersji | w poprzedniej wersji',
  caption: 'fot | foto | zdjęcie | zdjęcia | zdjęcie ilustracyjne | fotografia | autor zdjęcia | zdj',
  furniture: {
    comments:
      'komentarze | komentarz | dodaj komentarz | skomentuj | napisz komentarz | zobacz komentarze | pokaż komentarze | wszystkie komentarze | zostaw komentarz | twój adres e mail nie zostanie opublikowany… | zaloguj się aby dodać komentarz | wasze komentarze | anuluj pisanie odpowiedzi',
    share:
      'udostępnij | udostępnij artykuł | udostępnij na facebooku | udostępnij na… | podziel się | podziel się artykułem | podziel się na… | poleć | poleć znajomym | wyślij e mailem | wyślij znajomemu | drukuj | wydrukuj | kopiuj link | skopiuj link | link skopiowany | zapisz | zapisz na później | posłuchaj | posłuchaj artykułu… | odsłuchaj artykuł | czas czytania… | … czytania | obserwuj nas na… | obserwuj nas w… | zgłoś błąd | znalazłeś błąd… | tweetnij | lubię to | oceń artykuł',
    related:
      'czytaj także | czytaj także… | czytaj też | czytaj też… | czytaj również | czytaj również… | czytaj więcej | czytaj więcej… | czytaj dalej | przeczytaj także | przeczytaj także… | przeczytaj też… | przeczytaj również… | zobacz także | zobacz także… | zobacz też | zobacz też… | zobacz również | zobacz również… | zobacz więcej | więcej na ten temat | więcej o… | więcej z… | więcej informacji | powiązane artykuły | powiązane tematy | podobne artykuły | polecamy | polecane | polecane artykuły | może cię zainteresować… | może cię również zainteresować | najnowsze | najnowsze artykuły | najnowsze wiadomości | ostatnie wiadomości | z ostatniej chwili | poprzedni artykuł… | następny artykuł… | pokaż więcej | załaduj więcej | sprawdź także… | sprawdź też… | dowiedz się więcej… | oglądaj także… | warto przeczytać | inne artykuły',
    mostRead:
      'najczęściej czytane | najpopularniejsze | popularne | popularne artykuły | najchętniej czytane | najczęściej komentowane | na topie | najczęściej oglądane | hity dnia',
    promo:
      'wesprzyj nas | wesprzyj… | wspieraj nas | postaw nam kawę | dołącz do nas | pobierz aplikację | pobierz naszą aplikację… | obserwuj nas | masz temat… | napisz do nas… | jesteśmy na google news… | bądź na bieżąco…',
    newsletter:
      'newsletter | zapisz się | zapisz się na newsletter | zapisz się na newsletter… | zapisz się do newslettera… | zapisz się na nasz newsletter… | twój adres e mail | podaj adres e mail… | adres e mail | wpisz swój adres… | subskrybuj | … do naszego newslettera… | … na naszego newslettera… | prenumeruj newsletter',
    paywall:
      'kup dostęp | kup prenumeratę | prenumerata | prenumeruj | wykup subskrypcję… | wykup dostęp… | aby czytać dalej… | czytaj dalej z… | dostęp dla prenumeratorów | tylko dla prenumeratorów | tylko dla subskrybentów | masz już prenumeratę… | masz już konto… | jesteś już prenumeratorem… | uzyskaj dostęp… | odblokuj artykuł…',
    consent:
      'cookies | pliki cookie | pliki cookies | polityka cookies | ustawienia cookies | ustawienia prywatności | akceptuję | akceptuję wszystkie | akceptuj wszystkie | zaakceptuj wszystkie | odrzuć wszystkie | zgadzam się | przejdź do serwisu | nie zgadzam się | strona korzysta z plików cookies… | … korzysta z plików cookie… | … korzysta z plików cookies… | … używa plików cookie… | … używamy plików cookie… | … wykorzystujemy pliki cookies…',
    navigation:
      'strona główna | menu | przejdź do treści | przejdź do głównej treści | przejdź do menu | szukaj | wyszukaj | wyszukiwarka | zaloguj | zaloguj się | wyloguj | wyloguj się | zarejestruj się | moje konto | rejestracja | wiadomości | aktualności | kraj | świat | polska | polityka | gospodarka | biznes | finanse | kultura | sport | piłka nożna | pogoda | nauka | technologia | zdrowie | styl życia | rozrywka | motoryzacja | regiony | region | podcasty | wideo | galerie | program tv | krzyżówki | horoskop | e wydanie | archiwum | o nas | kontakt | reklama | praca | ogłoszenia | redakcja | pomoc | najczęstsze pytania | do góry | na górę | powrót | wstecz | zamknij | zamknij menu | otwórz menu | nekrologi | turystyka | kuchnia | kobieta | edukacja | historia | religia | społeczeństwo | jesteś tutaj | mapa strony',
    rights:
      'wszelkie prawa zastrzeżone | wszelkie prawa zastrzeżone… | … wszelkie prawa zastrzeżone… | wszystkie prawa zastrzeżone | polityka prywatności | regulamin | regulamin serwisu | regulaminy | prawa autorskie | nota prawna | rodo | ochrona danych osobowych | deklaracja dostępności | dalsze rozpowszechnianie artykułu… | warunki korzystania | materiał chroniony prawem autorskim…',
    author:
      'o autorze | o autorce | o autorach | więcej od autora | więcej artykułów autora | wszystkie artykuły autora | inne artykuły autora | zobacz wszystkie artykuły… | artykuły autora',
    tags: 'tagi | tagi… | słowa kluczowe | tematy | tematy… | kategorie | kategoria… | tematy w artykule | powiązane tematy…',
    advertisement:
      'reklama | reklamy | ciąg dalszy pod reklamą | dalsza część artykułu pod… | dalszy ciąg materiału pod… | dalsza część tekstu pod… | artykuł sponsorowany | materiał sponsorowany | materiał partnera | materiał promocyjny | reszta artykułu pod… | koniec reklamy | tekst sponsorowany',
  },
  outlet: {
    origin:
      'artykuł ukazał się pierwotnie w NAME | artykuł pochodzi z NAME | artykuł ukazał się w NAME | tekst ukazał się w NAME',
    page: 'pobierz aplikację NAME | newsletter NAME | prenumerata NAME | redakcja NAME | ',
    any: 'więcej z NAME | śledź NAME na * | polub NAME na * | czytaj NAME * | obserwuj NAME * | źródło: NAME',
  },
};
