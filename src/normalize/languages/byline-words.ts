import { words } from './word-lists.ts';

/**
 * Words that open a byline in languages that have no lexicon: Dutch, the Scandinavian ones, Polish, Czech,
 * Slovak, Ukrainian, Bulgarian, Serbian, Croatian, Romanian, Hungarian, Finnish, Greek, Hebrew, Hindi, Bengali,
 * Indonesian, Swahili, Catalan.
 */
export const BYLINE_WORDS: readonly string[] = words(`
  door | tekst | tekst av | tekst af | skrevet av | skrevet af | skriven av | autorka | napisał | napisała | autoři |
  автори | автора | написав | написала | текст на | piše | pišu | napisao | napisala | autorica | scris de | de către |
  írta | szerző | kirjoittaja | teksti | γράφει ο | γράφει η | מאת | लेखक | द्वारा | प्रतिनिधि | লিখেছেন |
  penulis | oleh | laporan | ditulis oleh | reporter | pewarta | imeandikwa na | escrit per | redactat per
`);
