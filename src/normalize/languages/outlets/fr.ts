import type { OutletWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Sentences and lines in which pages name their outlet in French. */
export const outlet: OutletWords = {
  origin: phrases(`
    l'article * est apparu en premier sur NAME | cet article * est apparu en premier sur NAME |
    l'article * est d'abord paru sur NAME | cet article est paru sur NAME |
    cet article a été publié pour la première fois sur NAME | article publié initialement sur NAME |
    transféré depuis NAME | transféré de NAME
  `),

  credit: [],

  self: phrases(`
    NAME est un journal * | NAME est un quotidien * | NAME est un hebdomadaire * | NAME est un magazine * |
    NAME est un média * | NAME est un site d'information * | NAME est un site d'informations *
  `),

  page: phrases(`
    abonnez-vous à la newsletter de NAME | NAME, le quotidien * | NAME, le journal * | la rédaction de NAME | la rédaction du NAME | la rédaction NAME | NAME — tous droits réservés |
    NAME - tous droits réservés | NAME, tous droits réservés | la newsletter de NAME |
    la newsletter du NAME | télécharger l'application NAME | téléchargez l'application NAME |
    abonnez-vous à NAME | abonnez-vous au NAME | NAME est édité par * | éditions NAME |
    vous recevez * de NAME | l'application NAME | NAME avec afp | NAME avec agences | le site de NAME
  `),

  any: phrases(`
    source: NAME | source : NAME | suivez NAME sur * | suivre NAME sur * | rejoignez NAME sur * | toute l'actualité de NAME * | plus d'articles de NAME | soutenez NAME | à propos de NAME | contacter NAME |
    retrouvez NAME sur *
  `),
};
