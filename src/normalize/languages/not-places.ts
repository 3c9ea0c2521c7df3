import { words } from './word-lists.ts';

/** Words in capitals that open an item without being a place: what kind it is, sections, and bodies that news names by initials. */
export const NOT_PLACES: readonly string[] = words(`
  BREAKING | UPDATE | UPDATES | UPDATED | EXCLUSIVE | WATCH | VIDEO | PHOTO | PHOTOS | OPINION | ANALYSIS | EDITORIAL |
  INTERVIEW | LIVE | NEWS | NOTE | REPORT | FACTBOX | CORRECTION | COMMENT | FEATURE | PROFILE | REVIEW | READ MORE |
  SEE ALSO | CAPTION | FILE | Q | A | INTRO | TAPE | TEXT | NARRATOR | SPORT | SPORTS | BUSINESS | POLITICS | WORLD |
  EXPLAINER | TIMELINE | GALLERY | PODCAST | LISTEN | JUST IN | ALERT | WARNING | SPONSORED | PREVIEW | RECAP | OBITUARY |
  LETTERS | WEATHER | TRAFFIC | CULTURE | HEALTH | SCIENCE | MONEY | TRAVEL | FOOD | FASHION | CRICKET | FOOTBALL | TENNIS |
  COVID | NATO | OPEC | IAEA | UNESCO | UNICEF | UNHCR | UNRWA | UNIFIL | UNAMI | WHO | WTO | IMF | FIFA | UEFA | ASEAN |
  BRICS | JCPOA | IRGC | ISIS | ISIL | DAESH | HAMAS | HEZBOLLAH | FATAH | TALIBAN | PKK | YPG | SDF | PMU | PMF | PJAK |
  MKO | MEK | CENTCOM | PENTAGON | MOSSAD | CIA | FBI | NSA | IDF | US | USA | UAE | EU | UN | UK |
  COMUNICADO | COMMUNIQUÉ | DIRECTO | EN VIVO | ÚLTIMA HORA | ULTIMA HORA | OPINIÓN | ANÁLISIS | ENTREVISTA | EXCLUSIVA |
  CRÓNICA | REPORTAJE | DEPORTES | FÚTBOL | POLÍTICA | SOCIEDAD | CULTURA | ECONOMÍA | URGENTE | VÍDEO | FOTOS |
  SON DAKİKA | ANALİZ | HABER | SPOR | ÖZEL | CANLI | GÜNDEM | EKONOMİ |
  ВИДЕО | ФОТО | СРОЧНО | МОЛНИЯ | МНЕНИЕ | ВАЖНО | АНАЛИТИКА | ИНТЕРВЬЮ | СПОРТ | ФУТБОЛ | ПОЛИТИКА | ЭКОНОМИКА |
  ОБЩЕСТВО | КУЛЬТУРА | ЭКСКЛЮЗИВ | ОБНОВЛЕНО | РЕПОРТАЖ | ПЛЁНКА | ПЛЕНКА | ЗАПИСЬ | СИНХРОН | ЗКТ | ВІДЕО | ВАЖЛИВО | ТЕРМІНОВО | ДУМКА |
  EIL | EILMELDUNG | EXKLUSIV | ANALYSE | KOMMENTAR | MEINUNG | LIVETICKER | TICKER | FUSSBALL | POLITIK | WIRTSCHAFT |
  KULTUR | WETTER | VERKEHR | ANZEIGE | HINTERGRUND | PORTRÄT | GASTBEITRAG | KOLUMNE | GLOSSE | LEITARTIKEL |
  ALERTE | URGENT | EXCLUSIF | ENTRETIEN | TÉMOIGNAGE | DIRECT | EN DIRECT | VIDÉO | REPORTAGE | ENQUÊTE | POLITIQUE |
  ÉCONOMIE | SOCIÉTÉ | FAITS DIVERS | MÉTÉO | TRIBUNE | PORTRAIT | DÉCRYPTAGE | FOOT | RUGBY | INFOGRAPHIE |
  DIRETTA | ESCLUSIVA | ESCLUSIVO | CHI ERA | CHI È | INTERVISTA | COMMENTO | ANALISI | POLITICA | CRONACA | CALCIO |
  ECONOMIA | SCHEDA | ULTIM'ORA | FOTO | LEGGI ANCHE | AO VIVO | EXCLUSIVO | OPINIÃO | ANÁLISE | ESPORTE | ESPORTES |
  FUTEBOL | POLÍTICA | DESPORTO | ÚLTIMAS | LEIA TAMBÉM | COLUNA | REPORTAGEM |
  PILNE | SPRAWDŹ | KOMENTARZ | WYWIAD | ROZHOVOR | KOMENTÁŘ | EXKLUZIVNĚ | OPINIE | COLUMN | INTERVIU | EXCLUSIV
`);

/** Cities whose names are words or given names as well: without capitals, a day or a credit they open sentences. */
export const PLACES_OR_WORDS: readonly string[] = words(`
  Essen | Halle | Hagen | Hof | Singen | Rom | Linz | Kiel | Ulm | Bonn | Nice | Tours | Lens | Nancy | Brest | Cork | Bath | Reading | Split |
  Victoria | Florence | Sofia | Santiago | Salvador | Natal | Porto | Faro | Praia | Vitória | Macau | Rosario | Toledo |
  Granada | Valencia | Córdoba | San José | San Juan | Cali | Lima | Van | Ordu | Batman | Muş | Uşak | Tokat | Bolu |
  Karaman | Como | Massa | Latina | Male | Guarda | Santos | Concepción | Valence | Prato | Pau | Sion | Mons | Sucre |
  Gera | Jena | Biel | Wels | Imperia | León | Mendoza | Asti | Chur | Leiria | Beja | Николаев | София | Siena | Aosta | Potenza | Киров | Пермь | Вена | Рим | Чита
`);
