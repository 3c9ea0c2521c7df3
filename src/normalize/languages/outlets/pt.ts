import type { OutletWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Sentences and lines in which pages name their outlet in Portuguese. */
export const outlet: OutletWords = {
  origin: phrases(`
    o post * apareceu primeiro em NAME | a matéria * apareceu primeiro em NAME |
    o artigo * apareceu primeiro em NAME | o conteúdo * aparece primeiro em NAME |
    o post * aparece primeiro em NAME | publicado originalmente em NAME | encaminhado de NAME |
    este texto foi publicado originalmente em NAME
  `),

  credit: [],

  self: phrases(`
    NAME é um jornal * | NAME é um portal de notícias * | NAME é um site de notícias * | NAME é uma revista *
  `),

  page: phrases(`
    redação NAME | da redação do NAME | da redação de NAME | assine o NAME | assine a NAME |
    receba as notícias do NAME | receba as notícias do NAME no * | receba as notícias da NAME no * | veja os vídeos mais assistidos do NAME | siga o canal do NAME * | clique aqui e siga o canal do NAME * | participe do canal do NAME * | leia mais notícias em NAME | receba as notícias da NAME | baixe o app do NAME |
    baixe o aplicativo do NAME | newsletter do NAME | newsletter da NAME |
    NAME todos os direitos reservados | NAME. todos os direitos reservados
  `),

  any: phrases(`
    fonte: NAME | siga o NAME no * | siga a NAME no * | siga NAME no * | siga o NAME nas * | mais de NAME |
    apoie o NAME | sobre o NAME
  `),
};
