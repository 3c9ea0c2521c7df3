import type { OutletWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Sentences and lines in which pages name their outlet in Russian. */
export const outlet: OutletWords = {
  origin: phrases(`
    запись * впервые появилась NAME | запись * впервые появилась на NAME |
    сообщение * появились сначала на NAME | сообщение * появилось сначала на NAME |
    запись * появилась сначала на NAME | переслано от NAME | переслано из NAME |
    впервые опубликовано на NAME | материал опубликован на сайте NAME
  `),

  credit: [],

  self: phrases(`
    * сетевое издание NAME | сетевое издание NAME * | сетевое издание NAME | интернет-издание NAME * |
    сми NAME зарегистрировано * | электронное периодическое издание NAME *
  `),

  page: phrases(` подписывайтесь на NAME в * | подписывайтесь на канал NAME * | подпишитесь на канал NAME * | следите за NAME в * | NAME в telegram | NAME в дзене | подпишитесь на NAME в * | читайте NAME | * ссылка на NAME обязательна | * гиперссылка на NAME обязательна | материалы NAME | редакция NAME | редакция газеты NAME | редакция журнала NAME | редакция сайта NAME | подписывайтесь на NAME | подпишитесь на NAME |
    подписаться на NAME | читайте NAME в * | приложение NAME | рассылка NAME | NAME все права защищены |
    учредитель * NAME | подписывайтесь на * канал NAME | подпишитесь на * канал NAME
  `),

  any: phrases(`
    источник: NAME | поддержите NAME | о проекте NAME | больше от NAME
  `),
};
