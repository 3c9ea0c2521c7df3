import type { FurnitureWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Lines of page furniture in French. */
export const furniture: FurnitureWords = {
  comments: phrases(`
    commentaires | les commentaires | vos commentaires | tous les commentaires | voir les commentaires |
    lire les commentaires | voir tous les commentaires | afficher les commentaires |
    laisser un commentaire | laissez un commentaire | ajouter un commentaire | écrire un commentaire |
    poster un commentaire | déposer un commentaire | commenter | commenter cet article | réagir |
    réagir à cet article | vos réactions | réagissez | annuler la réponse | 1 commentaire |
    laisser un commentaire annuler la réponse | laisser une réponse | votre commentaire |
    commentaires fermés | les commentaires sont fermés… | aucun commentaire |
    soyez le premier à commenter… | connectez vous pour commenter |
    votre adresse e mail ne sera pas publiée… | votre adresse de messagerie ne sera pas publiée… |
    participer à la conversation | rejoindre la conversation |
    réagissez… | réagir à l'article… | lire les … commentaires | voir les commentaires… | plus d'options |
    espace commentaire…
  `),

  share: phrases(`
    partager | partage | partages | partager cet article | partager l'article | partager sur… | partagez… |
    partager par… | envoyer | envoyer par e mail | envoyer par email | imprimer | imprimer l'article |
    tweeter | tweet | épingler | copier le lien | lien copié | enregistrer | sauvegarder |
    ajouter à vos sélections | ajouter aux favoris | lire plus tard | écouter | écouter l'article |
    écouter cet article | taille du texte | suivez nous sur… | suivre sur… | j'aime | signaler une erreur |
    e mail | courriel | offrir | offrir cet article | s'abonner à l'alerte | réduire | agrandir | classer |
    écouter l'article… | lecture audio | temps de lecture… | min de lecture | agrandir l'image |
    voir l'image | voir le diaporama | diaporama | voir la galerie | ouvrir l'image… | offrir l'article |
    ajouter à vos favoris | signaler une faute… | signaler une erreur… | partager l'article… |
    partager cet article… | votre navigateur… | lire dans l'application |
    cette vidéo n'est pas disponible… | ajouter comme source préférée… | nos vidéos | nos podcasts |
    le fil info
  `),

  related: phrases(`
    à lire aussi | à lire aussi… | a lire aussi | a lire aussi… | lire aussi | lire aussi… |
    lire également | lire également… | à voir aussi | voir aussi | voir aussi… | lire la suite |
    lire la suite… | en savoir plus | en savoir plus… | pour aller plus loin | plus d'articles |
    plus d'infos | plus d'actualités | plus sur… | articles liés | articles associés | articles similaires |
    articles connexes | article connexe | sur le même sujet | sur le même thème | dans la même rubrique |
    dans la même catégorie | sujets connexes | contenus sponsorisés | contenu sponsorisé |
    recommandé pour vous | recommandés pour vous | nos recommandations | vous aimerez aussi |
    vous pourriez aussi aimer | vous pourriez aimer | cela pourrait vous intéresser |
    ceci peut vous intéresser | ces articles peuvent vous intéresser | ailleurs sur le web | à découvrir |
    à découvrir aussi | a découvrir | à ne pas manquer | à la une | a la une | dernières actualités |
    dernières infos | dernières nouvelles | derniers articles | articles récents |
    les dernières actualités | l'actualité en continu | en continu | fil info | fil d'actualité |
    dernière minute | article précédent… | article suivant… | précédent | suivant | autres articles |
    autres actualités | notre sélection | le choix de la rédaction | la sélection de la rédaction |
    les plus récents | dossier | dossiers | voir plus | voir tout | tout voir | édition abonnés |
    à lire également… | à voir aussi… | à découvrir… | plus d'actualités… | plus d'articles… |
    la rédaction vous recommande | la rédaction vous conseille… | ces articles pourraient vous intéresser
  `),

  mostRead: phrases(`
    les plus lus | les plus lues | plus lus | articles les plus lus | les articles les plus lus |
    les plus consultés | les plus partagés | les plus commentés | les plus vus | les plus populaires |
    le plus populaire | populaires | articles populaires | tendances | tendance | top articles |
    les plus lus… | le plus lu | le plus partagé | meilleurs articles
  `),

  promo: phrases(`
    soutenez nous | soutenir | faire un don | faites un don | je fais un don | je donne | nous soutenir |
    télécharger l'application | téléchargez l'application… | téléchargez notre application… |
    nos applications | suivez nous | rejoignez nous | restez connectés | s'abonner | abonnez vous |
    abonnez vous… | je m'abonne | offre d'essai | offrez un abonnement | boutique | devenir membre |
    adhérer | activer les notifications | alertes |
    vous avez aimé cet article… | cet article vous a plu… | soutenez nous… | faites un don… | suivez nous… |
    suivez toute l'actualité… | rejoignez nous… | contactez nous… | écrivez nous… |
    vous avez une information… | je découvre les offres | nous contacter…
  `),

  newsletter: phrases(`
    newsletter | newsletters | nos newsletters | infolettre | infolettres | lettre d'information |
    lettres d'information | inscription | s'inscrire | inscrivez vous | inscrivez vous à… |
    s'inscrire à la newsletter | inscription à la newsletter | recevoir la newsletter | je m'inscris |
    votre e mail | votre adresse e mail | votre adresse email | adresse e mail | votre email |
    … notre newsletter | … nos newsletters | … dans votre boîte mail | … votre boîte de réception |
    … dans votre boîte… | chaque matin recevez… |
    inscrivez vous… | abonnez vous à… | s'inscrire à la newsletter… | votre adresse e mail… |
    … dans votre boîte mail… | en vous inscrivant…
  `),

  paywall: phrases(`
    envie de lire la suite… | vous souhaitez lire la suite… | la suite est réservée… | il vous reste… |
    abonnez vous pour… | abonnez vous dès… | abonnez vous à partir de… | voir les offres | découvrir les
    offres | déjà abonné… | vous êtes déjà abonné… | sans engagement… | je m'abonne… | cet article est
    réservé… |
    la suite est réservée aux abonnés | article réservé aux abonnés | article réservé à nos abonnés |
    réservé aux abonnés | réservé à nos abonnés | contenu réservé aux abonnés |
    cet article est réservé aux abonnés | pour lire la suite… | il vous reste … à lire | il vous reste… |
    déjà abonné… | vous êtes déjà abonné… | s'abonner pour lire la suite |
    abonnez vous pour lire la suite | débloquer l'article | lire la suite pour… |
    abonnez vous à partir de… | accédez à tous les articles… | continuez votre lecture… |
    offres d'abonnement | voir les offres d'abonnement | édition abonnés |
    vous possédez déjà un compte… | vous avez déjà un compte… | article réservé à nos abonnés… |
    réservé aux abonnés… | il vous reste … à lire… | la suite est réservée aux abonnés… |
    continuer à lire ici | lecture restreinte | votre abonnement n'autorise pas… | découvrir les offres… |
    accédez à… | profitez de… | débloquez cet article… | … pour lire la suite… |
    lecture du … en cours sur un autre appareil | vous pouvez lire … sur un seul appareil…
  `),

  consent: phrases(`
    cookies | gestion des cookies | gérer les cookies | gérer mes cookies | paramétrer les cookies |
    politique de cookies | politique cookies | préférences cookies | accepter | tout accepter |
    accepter et continuer | accepter et fermer | j'accepte | continuer sans accepter | refuser |
    tout refuser | paramétrer | personnaliser | en poursuivant votre navigation… |
    nous utilisons des cookies… | ce site utilise des cookies… | nous et nos partenaires… |
    avec votre accord… | votre vie privée | nous respectons votre vie privée | gérer vos préférences |
    gérer les utiq | … utilisation de cookies… | … l'utilisation de cookies… |
    … l'utilisation des cookies… | … utilise des cookies… | … des cookies… |
    … politique de confidentialité… | … vos données personnelles… |
    ce contenu est bloqué… | ce contenu n'est pas visible… | pour afficher ce contenu… |
    pour visualiser ce contenu… | en cliquant sur accepter… | gérer mes choix |
    … ces cookies …
  `),

  navigation: phrases(`
    menu | menu principal | navigation | aller au contenu | aller au contenu principal | aller au menu |
    passer au contenu | accéder au contenu | accueil | retour à l'accueil | retour à la page d'accueil |
    haut de page | retour en haut | retour | rechercher | recherche | se connecter | connexion |
    s'identifier | identifiez vous | se déconnecter | déconnexion | mon compte | mon profil |
    créer un compte | inscription | vous êtes ici | vous êtes ici… | contact | contactez nous |
    nous contacter | qui sommes nous | à propos | a propos | aide | faq | plan du site | archives |
    rubriques | catégories | publicité | annonces | annonceurs | petites annonces | emploi | emplois |
    carrières | recrutement | services | boutique | le journal | le journal numérique | édition du jour |
    e paper | kiosque | édition | éditions | actualités | actualité | actus | actu | l'actualité |
    international | monde | france | politique | société | économie | éco | entreprises | bourse |
    argent | immobilier | culture | cinéma | musique | livres | arts | idées | opinions | débats |
    tribunes | éditoriaux | chroniques | sport | sports | football | rugby | tennis | sciences | science |
    santé | planète | environnement | climat | éducation | campus | tech | technologie | high tech |
    pixels | médias | people | style | mode | voyage | voyages | cuisine | gastronomie | vidéo | vidéos |
    photos | podcasts | podcast | direct | live | météo | horoscope | jeux | mots croisés | sudoku |
    programme tv | télé | régions | local | afrique | europe | amériques | asie | moyen orient | justice |
    faits divers | insolite | loisirs | sorties | agenda | avis de décès | nécrologie | plus | fermer |
    ouvrir | tout | toutes les rubriques | mobile | flux rss | rss | applications | langue | français |
    anglais | english
  `),

  rights: phrases(`
    tous droits réservés | tous droits réservés… | … tous droits réservés | mentions légales |
    conditions générales | conditions générales d'utilisation | conditions générales de vente | cgu |
    cgv | cgu cgv | conditions d'utilisation | confidentialité | politique de confidentialité |
    données personnelles | charte… | droits de reproduction… | reproduction interdite… | crédits |
    copyright | accessibilité… | vie privée | informations légales |
    réutiliser ce contenu
  `),

  author: phrases(`
    à propos de l'auteur | à propos de l'auteure | l'auteur | l'auteure | les auteurs | auteur | auteurs |
    voir tous les articles de… | tous les articles de… | tous ses articles | du même auteur |
    plus d'articles de… |
    voir tous ses articles | retrouvez tous les articles de… | suivre cet auteur
  `),

  tags: phrases(`
    mots clés | mots clefs | mot clé | tags | étiquettes | thèmes | thématiques | sujets |
    thèmes associés | mots clés… | tags… | étiquettes… | classé sous… | publié dans… | catégories… |
    catégorie… | filed under… | dans cet article |
    sur le même thème… | plus sur ce sujet
  `),

  advertisement: phrases(`
    publicité | publicités | annonce | pub | la suite après la publicité |
    la suite après cette publicité | l'article continue après la publicité | suite de l'article après… |
    contenu partenaire | sponsorisé | en partenariat avec… | fermer la publicité | passer la publicité |
    le reste après cette publicité | voir l'annonce | contenu externe | afficher le contenu |
    suite de l'article… | la suite de votre article…
  `),
};
