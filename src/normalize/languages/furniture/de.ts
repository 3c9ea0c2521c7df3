import type { FurnitureWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Lines of page furniture in German. */
export const furniture: FurnitureWords = {
  comments: phrases(`
    kommentare | leserkommentare | alle kommentare | alle kommentare anzeigen | kommentare anzeigen |
    kommentare lesen | kommentar schreiben | kommentar verfassen | kommentar hinterlassen |
    schreiben sie einen kommentar | schreibe einen kommentar | hinterlasse einen kommentar |
    hinterlasse eine antwort | kommentieren | jetzt kommentieren | diesen artikel kommentieren |
    artikel kommentieren | diskutieren sie mit | mitdiskutieren | ihr kommentar | keine kommentare |
    noch keine kommentare | kommentare geschlossen | neueste kommentare | beliebteste kommentare |
    deine e mail adresse wird nicht veröffentlicht… | antworten abbrechen | 1 kommentar |
    schreibe einen kommentar antworten abbrechen | kommentar abschicken | kommentare zu… |
    beiträge in diesem forum |
    kommentare laden | mitreden | jetzt mitreden | ergänzungen | leserbriefe | leserbrief schreiben |
    zu den kommentaren | zum kommentieren… | um zu kommentieren… | kommentar abgeben |
    teilen sie ihre meinung… | kommentare sind geschlossen… | die kommentarfunktion… | leserkommentare… |
    … alle antworten zu diesem eintrag… | … kommentare und pings… | … die kommentarfunktion… |
    leserkommentare geben nicht…
  `),

  share: phrases(`
    teilen | artikel teilen | beitrag teilen | seite teilen | teilen auf… | auf facebook teilen |
    auf twitter teilen | auf x teilen | per e mail teilen | per mail versenden | per e mail versenden |
    weiterleiten | artikel drucken | drucken | druckversion | seite drucken | versenden | e mail | merken |
    merkliste | artikel merken | lesezeichen | link kopieren | link kopiert | facebook messenger |
    twittern | tweet | pocket | vorlesen | artikel vorlesen | artikel anhören | artikel zum hören… |
    beitrag hören | schrift vergrößern | schriftgröße | folgen sie uns auf… | gefällt mir | feedback |
    fehler melden | zur startseite | anhören | … auf facebook teilen | … auf twitter teilen | lesezeit |
    lesezeit… | lesedauer… | … lesezeit | … lesedauer | min lesezeit | minuten lesezeit | beitrag teilen… |
    artikel hören | artikel anhören… | beitrag anhören | diesen artikel anhören… | artikel vorlesen lassen |
    text vorlesen lassen | vorlesefunktion | audio starten… | video starten… | audio abspielen |
    video abspielen | zum anhören | detailansicht öffnen | bild vergrößern | bild in detailansicht öffnen |
    bild in großansicht | großansicht | vollbild | fotostrecke ansehen | bilderstrecke ansehen |
    zur bildergalerie | bildergalerie… | bilder anzeigen | link wurde kopiert | link kopieren… |
    artikel verschenken | verschenken | neuer abschnitt | ende des abschnitts | zum thema springen |
    lesezeichen setzen | artikel merken… | ihr browser unterstützt… |
    dieses video kann nicht abgespielt werden… | bevorzugte quelle… | als bevorzugte quelle… |
    wie hat ihnen dieser artikel gefallen | fehler gefunden… | haben sie einen fehler… | weitere videos |
    zur sendung | aktuelle videos… | fotostrecke… | bilderstrecke… | bildstrecke | bildstrecke… |
    zum newsblog
  `),

  related: phrases(`
    mehr zum thema | zum thema | mehr zu… | mehr aus… | mehr lesen | mehr anzeigen | mehr nachrichten |
    mehr news | mehr artikel | mehr themen | weitere artikel | weitere meldungen | weitere nachrichten |
    weitere themen | weitere beiträge | weitere beiträge zum thema | weitere artikel zum thema |
    weiterlesen | weiterführende links | weiterführende artikel | lesen sie auch | lesen sie auch… |
    lesen sie mehr | lesen sie mehr… | lesen sie dazu… | lesen sie hier… | auch interessant |
    auch interessant… | das könnte sie auch interessieren | das könnte sie interessieren |
    das könnte dich auch interessieren | das könnte ihnen auch gefallen | das könnte dir auch gefallen |
    ähnliche artikel | ähnliche beiträge | ähnliche themen | verwandte artikel | verwandte themen |
    verwandte beiträge | passend dazu | passend zum thema | siehe auch | siehe auch… | dazu passend |
    hintergrund | aktuelle meldungen | aktuelle nachrichten | aktuelles | neueste artikel |
    neueste meldungen | neueste beiträge | letzte beiträge | das neueste | top themen | topthemen |
    top artikel | empfohlen | empfehlungen | empfehlungen der redaktion | empfohlene artikel |
    empfohlener redaktioneller inhalt | unsere empfehlungen | redaktionsempfehlungen | vorheriger artikel… |
    nächster artikel… | vorheriger beitrag… | nächster beitrag… | serviceangebote… | anzeigen von… |
    aus dem archiv | bilderstrecke | zur galerie | fotostrecke | aus dem ressort… | mehr zum thema… |
    mehr nachrichten… | mehr nachrichten aus… | mehr aus der region… | mehr dazu | mehr dazu… |
    mehr hintergründe… | die redaktion empfiehlt | redaktion empfiehlt | unsere redaktion empfiehlt… |
    passend zum artikel | passend dazu… | passende artikel | weitere informationen |
    weitere informationen… | weiterführende informationen | weitere themen… | weitere artikel… |
    weitere nachrichten… | weitere meldungen… | dieses thema im programm | dieses thema im programm… |
    das könnte sie auch interessieren… | das könnte dich auch interessieren… |
    das könnte dir auch gefallen… | lies auch | lies auch… | lesetipp | lesetipps |
    lesen sie mehr zum thema | zum weiterlesen | hier weiterlesen… | mehr zum artikel |
    aktuelle schlagzeilen | aktuelles schlagzeilen | neuste artikel | neueste nachrichten |
    ähnliche nachrichten | mehr ähnliche nachrichten | meine news | auch lesen… | ebenfalls interessant |
    alle artikel zum thema | alles zum thema | hintergründe zum thema | verwandte nachrichten |
    hier können sie … hören | verwendete quellen | vorherige seite | nächste seite | nächste seite… |
    link zum thema | links zum artikel
  `),

  mostRead: phrases(`
    meistgelesen | meistgelesene artikel | meistgelesene artikel… | meistgelesene | am meisten gelesen |
    die meistgelesenen artikel | meistgeklickt | meistgeteilt | meistkommentiert | meist gelesen |
    meistgesehen | beliebt | beliebte artikel | beliebteste artikel | beliebte beiträge |
    am beliebtesten | im trend | trends | trending | top 10 | topliste | viel gelesen | meistgesucht
  `),

  promo: phrases(`
    unterstützen sie uns | jetzt unterstützen | jetzt spenden | spenden | spende | unterstützen |
    jetzt mitglied werden | app herunterladen | jetzt app laden | unsere app | folgen sie uns |
    folge uns | jetzt folgen | bleiben sie informiert | push nachrichten | wo sie uns noch folgen können |
    jetzt bestellen | jetzt testen | probeabo | shop |
    hat ihnen dieser artikel gefallen… | hat dir dieser artikel gefallen… | deine spende… | ihre spende… |
    mitglied werden | mitglied bei … werden | mitglied werden… | werden sie mitglied… |
    haben sie hinweise… | haben sie informationen… | sie haben hinweise… | schicken sie uns… |
    schreiben sie uns… | schreib uns… | folgst du… | folge uns… | abonnieren sie unseren… | jetzt die app… |
    kostenlos herunterladen | jetzt herunterladen | … kostenlos testen | jetzt kostenlos testen… |
    teile deine… | jetzt mitmachen…
  `),

  newsletter: phrases(`
    newsletter | newsletter abonnieren | unser newsletter | zum newsletter | newsletter bestellen |
    newsletter anmeldung | jetzt anmelden | kostenlos anmelden | abonnieren | abonnieren sie… |
    jetzt abonnieren | abonniere… | melden sie sich für… | melden sie sich hier… | ihre e mail adresse |
    e mail adresse | e mail adresse eingeben | täglich die wichtigsten nachrichten… |
    die wichtigsten nachrichten des tages… | … newsletter abonnieren | … in ihr postfach |
    … in ihrem postfach | … unseren newsletter | … unserem newsletter |
    jetzt newsletter… | unseren newsletter… | melde dich… | melden sie sich jetzt… | mit dem newsletter… |
    … kostenlos anmelden… | … jetzt anmelden… | ich akzeptiere die agb… | mit der anmeldung… |
    mit ihrer anmeldung… | bitte geben sie ihre e mail… | vielen dank für ihre anmeldung…
  `),

  paywall: phrases(`
    sie möchten weiterlesen… | möchten sie weiterlesen… | jetzt weiterlesen… | weiterlesen mit… | jetzt
    abonnieren… | jetzt testen… | jetzt gratis testen… | angebote ansehen | zu den angeboten | bereits
    abonnent… | sie sind bereits abonnent… | schon abonnent… | bereits registriert… | dieser artikel ist
    abonnenten vorbehalten… | lesen sie weiter mit… | jederzeit kündbar… |
    weiterlesen mit… | jetzt weiterlesen | um weiterzulesen… | diesen artikel weiterlesen… |
    dieser artikel ist nur für abonnenten… | nur für abonnenten | für abonnenten |
    exklusiv für abonnenten | bereits abonnent… | sie sind bereits abonnent… |
    sie haben bereits ein abo… | jetzt freischalten | artikel freischalten | zum abo | zu den abos | abo |
    abo abschließen | … weiterlesen mit… | schon abonnent… | schon registriert… | pur abo… |
    mit werbung lesen | ohne werbung… |
    weiterlesen mit | zugang zu allen… | monatlich kündbar… | … monatlich kündbar |
    sie haben noch kein abo… | noch kein abo… | registrieren sie sich kostenlos… | kostenlos registrieren… |
    anmelden oder registrieren… | jetzt registrieren… | diese funktion ist nur…
  `),

  consent: phrases(`
    cookies | cookie einstellungen | cookie richtlinie | cookie hinweis | cookies tracking |
    cookies akzeptieren | alle cookies akzeptieren | alle akzeptieren | akzeptieren |
    akzeptieren und weiter | zustimmen | zustimmen und weiter | einwilligen | einstellungen |
    datenschutzeinstellungen | privatsphäre einstellungen | einwilligung verwalten | einverstanden |
    alles klar | ablehnen | alle ablehnen | diese website verwendet cookies… |
    diese seite verwendet cookies… | wir verwenden cookies… | wir und unsere partner… |
    … verwendet cookies… | … verwenden cookies… | … nutzung von cookies… | … verwendung von cookies… |
    … unserer datenschutzerklärung… | … der datenschutzerklärung… | … cookie richtlinie… |
    um eingebettete inhalte anzuzeigen… | mit klick auf den button… | mit dem klick auf… |
    mit ihrer einwilligung… | an dieser stelle befindet sich… | an dieser stelle findest du… |
    hier finden sie externe inhalte… | hier finden sie einen externen inhalt… | dieser externe inhalt… |
    empfohlener externer inhalt | wir benötigen ihre zustimmung… | wir benötigen ihre einwilligung… |
    ich bin damit einverstanden… | ich möchte eingebundenen… | sie können ihre einwilligung… |
    damit können personenbezogene daten… | externe inhalte anzeigen… | externe inhalte laden |
    inhalte laden | inhalt laden | inhalt anzeigen | … personenbezogene daten an drittplattformen… |
    podcast freigeben | video freigeben | social media aktivieren | datenschutzhinweis |
    bitte aktivieren sie javascript… |
    … diese cookies … | … cookies zulassen…
  `),

  navigation: phrases(`
    menü | hauptmenü | navigation | navigation überspringen | navigation öffnen | menü öffnen |
    menü schließen | zum inhalt | zum inhalt springen | zum hauptinhalt | zum hauptinhalt springen |
    zur navigation | zur suche | springe zum inhalt | direkt zum inhalt | startseite | start | home |
    zurück zur startseite | zurück zur übersicht | zurück | nach oben | seitenanfang | suche | suchen |
    suchbegriff | suche nach | anmelden | einloggen | login | abmelden | registrieren | mein konto |
    mein profil | konto | profil | sie sind hier | sie sind hier… | kontakt | über uns | impressum |
    hilfe | faq | jobs | karriere | stellenmarkt | stellenangebote | mediadaten | werben |
    werbung schalten | anzeigen | anzeigenmarkt | inserieren | kleinanzeigen | e paper | epaper |
    abonnement | archiv | übersicht | sitemap | rubriken | ressorts | themen | alle themen | mehr |
    weniger | schlagzeilen | nachrichten | aktuell | politik | inland | ausland | deutschland |
    österreich | schweiz | europa | welt | wirtschaft | finanzen | börse | geld | kultur | feuilleton |
    sport | fußball | bundesliga | wissen | wissenschaft | technik | netzwelt | digital | panorama |
    vermischtes | gesellschaft | meinung | leben | stil | reise | auto | gesundheit | bildung | wetter |
    verkehr | horoskop | rätsel | spiele | tv programm | tv | video | videos | fotos | bilder | podcast |
    podcasts | mediathek | live | regional | lokales | region | stadt | veranstaltungen | termine |
    familie | essen | immobilien | partner | rss | mobil | kompetenzen | blog | vor | seite | alle |
    schließen | öffnen | sprache | immo | trauer |
    öffnet in neuem fenster | … öffnet in neuem fenster | … öffnet im neuen fenster |
    öffnet im neuen fenster
  `),

  rights: phrases(`
    alle rechte vorbehalten | alle rechte vorbehalten… | … alle rechte vorbehalten | nutzungsbedingungen |
    allgemeine geschäftsbedingungen | agb | datenschutz | datenschutzerklärung | impressum |
    nutzungsrechte… | rechtliche hinweise | rechtliches | haftungsausschluss | urheberrecht | copyright |
    nutzungsrechte erwerben | barrierefreiheit | jugendschutz | widerruf | verträge hier kündigen |
    verträge kündigen | lizenzierung
  `),

  author: phrases(`
    über den autor | über die autorin | über die autoren | zum autor | zur autorin | zur person | autor |
    autorin | autoren | der autor | die autorin | mehr vom autor | alle artikel von… |
    alle beiträge von… | alle beiträge ansehen |
    redakteur | redakteurin | autorenprofil | autorenprofil… | zur autorenseite | zum autorenprofil |
    kontakt zum autor… | kontakt zur redaktion…
  `),

  tags: phrases(`
    schlagworte | schlagwörter | schlagwort | stichworte | stichwörter | themen in diesem artikel |
    themen | tags | tags… | themen… | schlagworte… | mehr zu diesen themen | kategorien | kategorie… |
    kategorien… | abgelegt unter… | veröffentlicht in… |
    schlagwörter zu diesem artikel | themen des artikels | themen zum artikel | stichworte zum artikel |
    mehr zu den themen…
  `),

  advertisement: phrases(`
    anzeige | anzeigen | werbung | advertorial | sponsored | gesponsert | promotion | werbeanzeige |
    bezahlte anzeige | nach der werbung… | der artikel wird nach der anzeige fortgesetzt |
    weiter nach der anzeige | hier geht es weiter… | externer inhalt | an dieser stelle finden sie… |
    externen inhalt anzeigen | … externe inhalte… | einbetten | partnerangebote | partnerangebot |
    nach der anzeige… | der artikel wird nach… | weiterlesen nach der anzeige | hier weiterlesen |
    unter der anzeige… | anzeige endet hier
  `),
};
