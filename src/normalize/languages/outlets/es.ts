import type { OutletWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Sentences and lines in which pages name their outlet in Spanish. */
export const outlet: OutletWords = {
  origin: phrases(`
    la entrada * se publicó primero en NAME | la entrada * apareció primero en NAME |
    la noticia * apareció primero en NAME | el artículo * se publicó primero en NAME |
    el cargo * apareció primero en NAME | publicado originalmente en NAME | reenviado de NAME |
    este artículo fue publicado originalmente en NAME
  `),

  credit: [],

  self: phrases(`
    NAME es un periódico * | NAME es un diario * | NAME es un medio * | NAME es una revista * |
    NAME es un portal de noticias *
  `),

  page: phrases(`
    por redacción NAME | NAME con información de * | NAME con agencias | redacción NAME / * | redacción de NAME | redacción NAME | la redacción de NAME | suscríbete a NAME | suscríbase a NAME |
    boletín de NAME | newsletter de NAME | descarga la app de NAME | la app de NAME |
    NAME todos los derechos reservados | NAME, todos los derechos reservados | NAME / agencias |
    NAME/agencias | NAME es una publicación de * | recibes este correo * de NAME |
    NAME no se hace responsable *
  `),

  any: phrases(`
    fuente: NAME | sigue a NAME en * | sigue a NAME * | siga a NAME en * | seguí a NAME en * | únete a NAME * | síguenos en *: NAME | síguenos en NAME | más de NAME | apoya a NAME | contacta con NAME | sobre NAME
  `),
};
