import { toWordKey } from './word-key.ts';
import { words } from './word-lists.ts';

/** Countries, seats of governments and sections of two words and more that look like somebody's name. Keys of words. */
export const NOT_PERSONS: ReadonlySet<string> = new Set(
  words(`
    Saudi Arabia | United States | United Kingdom | United Nations | United Arab Emirates | South Africa | South Korea | North Korea | South Sudan | Sri Lanka | New Zealand |
    Costa Rica | El Salvador | Sierra Leone | Ivory Coast | Burkina Faso | Cape Verde | Papua New Guinea | Hong Kong | Puerto Rico | Northern Ireland | Czech Republic |
    Dominican Republic | Central African Republic | Trinidad and Tobago | Bosnia and Herzegovina | San Marino | Western Sahara | West Bank | Gaza Strip | Middle East | Far East |
    Latin America | North America | South America | Central Asia | South Asia | East Africa | West Africa | North Africa | Horn of Africa | Western Europe | Eastern Europe |
    White House | Supreme Court | Federal Reserve | Wall Street | Downing Street | Capitol Hill | European Union | Security Council | Human Rights | Humanitarian Aid | Climate Change |
    Public Health | Real Estate | Peace and Security | Economic Development | Social Affairs | Foreign Affairs | Home Affairs | Law and Order | Arabie saoudite | États-Unis |
    Royaume-Uni | Moyen-Orient | Afrique du Sud | Corée du Sud | Nouvelle-Zélande | Arabia Saudita | Estados Unidos | Reino Unido | Oriente Medio | Nueva Zelanda | Corea del Sur |
    Saudi-Arabien | Vereinigte Staaten | Vereinigtes Königreich | Naher Osten | Weißes Haus | Casa Bianca | Casa Blanca | Stati Uniti | Regno Unito | Arabia Saudita |
    Саудовская Аравия | Белый дом | Ближний Восток | Южная Корея | Северная Корея | Suudi Arabistan | Beyaz Saray | Güney Kore | Kuzey Kore | Orta Doğu
  `).map(toWordKey),
);
