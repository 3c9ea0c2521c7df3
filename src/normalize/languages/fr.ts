import { frDates } from './dates/fr.ts';
import { furniture } from './furniture/fr.ts';
import type { Lexicon } from './lexicon.ts';
import { outlet } from './outlets/fr.ts';
import { words } from './word-lists.ts';

/** French. */
export const fr: Lexicon = {
  code: 'fr',

  ...frDates,

  // Labels and bylines.
  labels: {
    title: words('titre | objet | sujet'),

    published: words(`
      publié | publiée | publié le | publiée le | publié à | paru le | parue le | mis en ligne le |
      mise en ligne le | mise en ligne | posté le | diffusé le | date de publication |
      date de parution | date de mise en ligne | publication | parution | article publié le | publication le`),

    firstPublished: words(`
      première publication | publié initialement le | date de publication originale | publication originale | publié à l'origine le
    `),

    date: words('date | le | daté du | en date du'),

    otherDate: words(`
      disponible jusqu'au |
      mis à jour | mis à jour le | mis à jour à | mise à jour | mise à jour le |
      dernière mise à jour | dernière mise à jour le | date de mise à jour |
      date de dernière mise à jour | modifié | modifié le | modifié à | dernière modification |
      dernière modification le | actualisé le | créé le | consulté le | archivé le | maj |
      maj le | imprimé le | édité le | corrigé le
    `),

    source: words('source | sources | origine'),

    outlet: words(`
      éditeur | journal | entretien par | entretien réalisé par | recueilli par | publié par | source originale | source de l'article |
      titre de la publication | média
    `),

    author: words(`
      par | auteur | auteurs | auteure | autrice | rédacteur | rédactrice | écrit par |
      rédigé par | signature | journaliste | texte
    `),

    id: words("id | identifiant | référence | réf | numéro | n° | numéro d'article | code"),

    place: words('lieu | ville | lieu de publication'),

    address: words(`
      url | lien | adresse | adresse web | permalien | lien permanent | lien original |
      article original | adresse de l'article
    `),

    other: words(`
      rubrique | rubriques | catégorie | catégories | mots-clés | mots clés | thème | thèmes |
      tags | étiquettes | section | longueur | nombre de mots | langue | pays | édition | page |
      pages | lectures | vues | temps de lecture | type de document | sujets | dossier |
      crédit photo
    `),
  },

  byline: words(`
    par | texte | texte par | propos recueillis par | publié par | écrit par | reportage de | de notre correspondant | de notre correspondante | de notre envoyé spécial | de notre envoyée spéciale
  `),

  // Kinds and their marks.
  interview: {
    question: ['q', 'question'],

    answer: ['r', 'réponse'],

    asker: ['journaliste', 'animateur', 'animatrice'],
  },

  kinds: {
    interview: ['entretien', 'grand entretien', 'interview', 'propos recueillis'],

    opinion: [
      'opinion',
      'opinions',
      'tribune',
      'tribunes',
      'éditorial',
      'édito',
      'point de vue',
      'points de vue',
      'chronique',
      'billet',
      "billet d'humeur",
      'libre opinion',
      'carte blanche',
      'commentaire',
      'idées',
      'courrier des lecteurs',
    ],

    pressRelease: [
      'communiqués de presse',
      'actualités et communiqué de presse',
      'actualités et communiqués de presse',
      'communiqué de presse',
      'communiqué',
      'communiques de presse',
      'pour diffusion immédiate',
      'dossier de presse',
    ],

    liveblog: ['direct', 'en direct', 'le direct', 'suivez en direct', 'minute par minute'],

    transcript: ['transcription', 'retranscription', 'verbatim'],

    disclaimer: [
      "n'engage que son auteur",
      "n'engagent que leur auteur",
      "n'engagent que leurs auteurs",
      'les opinions exprimées dans cet article',
      'les opinions exprimées dans cette tribune',
    ],

    label: ['rubrique', 'catégorie', 'section', 'type de document', 'genre'],
  },

  correction: [
    'correction',
    'rectificatif',
    'erratum',
    'errata',
    'précision',
    'mise au point',
    'note de la rédaction',
    'ndlr',
    'une version précédente de cet article',
    'une première version de cet article',
    'cet article a été modifié',
    'cet article a été corrigé',
    'cet article a été mis à jour',
  ],

  caption: [
    'photo',
    'photos',
    'légende',
    'crédit',
    'crédits',
    'crédit photo',
    'crédits photo',
    "photo d'archives",
    "photo d'illustration",
  ],

  // Furniture.
  furniture,

  outlet,
};
