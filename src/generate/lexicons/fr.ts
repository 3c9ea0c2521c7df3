import { type Lexicon, listOf } from './lexicon.ts';

/** French: things and bodies carry their article, and stand only where neither `de` nor `à` comes before them. */
export const fr: Lexicon = {
  code: 'fr',
  things: listOf(`
    le port de pêche | la digue nord | le marché couvert | la gare maritime | le tarif de l’eau | la bibliothèque | le pont mobile |
    la route côtière | le toit du collège | la centrale électrique | le contrat des bus | le cadastre | l’aile du musée |
    le tunnel ferroviaire | la halle aux poissons | le service des urgences | la barrière anti-crue | la salle de théâtre |
    le permis de carrière | le quota de sardines | le train de nuit | l’écluse du canal | la cimenterie | le rapport budgétaire |
    le régime des retraites | le plan de logement | la filature | la grue du chantier naval | le marais salant | le mât météo |
    la foire aux bestiaux | l’accord salarial | le code de la construction | la déchetterie | la piste cyclable | la jetée de pierre |
    la laiterie | la scierie | le terminal pétrolier | le poste frontière | la liste des appels d’offres | l’emprunt municipal |
    le parc éolien | le barrage | le moulin à huile | le prix du billet | l’éclairage public | la piscine | le registre électoral |
    le puits du village | la ligne postale | l’école de musique | le fonds de secours | l’entrepôt des douanes
  `),
  bodies: listOf(`
    le conseil municipal | l’autorité portuaire | le ministère des finances | le tribunal régional | le syndicat des enseignants |
    la compagnie ferroviaire | l’office du logement | la guilde des pêcheurs | la garde côtière | la chambre de commerce |
    le service de santé | la cour des comptes | le ministère des transports | la ligue des agriculteurs | la préfecture |
    l’institut de statistique | la banque de développement | l’opposition | la commission électorale | le service des douanes |
    le comité des dockers | l’association des riverains | l’inspection du travail | la commission d’urbanisme
  `),
  verbs: listOf(`
    approuvé | rejeté | reporté | ouvert | fermé | inspecté | financé | critiqué | défendu | réparé | annoncé | vendu | acheté |
    loué | mesuré | suspendu | restauré | agrandi | bloqué | salué | audité | révisé | retardé | reconstruit | assuré | abandonné |
    achevé | interrogé | arrêté | rouvert | remplacé | taxé | privatisé | clôturé
  `),
  qualities: listOf(`
    contestable | utile | provisoire | inattendu | trop cher | public | nécessaire | injuste | tardif | prudent | illégal | modeste |
    rentable | fragile | historique | courageux | discutable | coûteux | solide
  `),
  units: listOf(
    'tonnes | ouvriers | familles | bateaux | maisons | semaines | mois | caisses | passagers | hectares | voix | élèves | lits | mètres',
  ),
  roles: listOf(
    'le maire | la ministre | le capitaine de port | la juge | le sénateur | l’ingénieure | le professeur | la syndicaliste',
  ),
  weekdays: listOf('lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche'),
  months: listOf(
    'janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre',
  ),
  titles: listOf(`
    {rare} attend toujours une réponse
    Ce que {town} reproche au voisin de {rare}
    Pourquoi {body} a {did} {thing}, vu depuis {rare}
    {number} {unit} plus tard, {rare} doute encore
    « Personne ne nous a demandé » : la colère de {rare}
    {rare} et {town} se disputent {thing}
    Nouvelle querelle autour de {rare} : {body} répond
    À {rare}, {thing} divise les voisins
  `),
  ledes: listOf(`
    Après {few} mois de débats, {body} a {did} {thing} ce {weekday} à {rare}, malgré les réserves exprimées par {group}.
    {speaker} a déclaré {weekday} que {body} avait {did} {thing} à {rare} sans entendre les habitants.
    Plus de {number} {unit} ont été comptés cette semaine à {rare}, où {body} a {did} {thing}.
    Les travaux commenceront avant l’hiver à {rare}, a indiqué {body} {weekday} après une réunion avec {group}.
  `),
  sentences: listOf(`
    Un premier accord avait été signé le {day} {month} {year}, bien avant que {body} s’en mêle.
    Au printemps, {body} a {did} {thing}, mais personne ne parlait encore de {town}.
    Selon {body}, {number} {unit} dépendent de cette décision, et la plupart vivent à {town}.
    « Nous attendons depuis {year} et personne ne nous a dit pourquoi », a expliqué {speaker}.
    Dans une lettre, {group} juge le projet {quality} et demande que {body} publie ses chiffres.
    À {town}, {thing} reste pour beaucoup un souvenir, et le débat semble {quality}.
    La famille {family}, propriétaire jusqu’en {year}, a elle aussi {did} {thing}.
    Le coût atteint {few} millions, soit deux fois ce que {body} avait prévu.
    Ce qui s’est passé à {town} ne peut pas être répété à {place}, prévient {speaker}.
    Entre {town} et {town}, on a longtemps cru que {body} avait {did} {thing}.
    Personne ne sait si {thing} sera rendu aux habitants avant {month}.
    Seuls {few} des {number} {unit} promis étaient présents quand {body} a {did} {thing}.
    « Si l’on perd {thing}, {town} perdra bien davantage », assure {family}, qui y travaille depuis {few} ans.
    Des ingénieurs venus de {town} ont examiné {thing} et jugé l’ensemble {quality}.
    Les prix ont augmenté de {few} pour cent, note {body}, qui trouve cela {quality}.
    C’est la troisième fois que {body} a {did} {thing} sans consulter {town}.
    La route de {town} a été coupée pendant {few} heures, le temps que {body} intervienne.
    Un ancien employé, {family}, se souvient du jour où {body} a {did} {thing}.
    Dès {weekday} soir, {number} {unit} avaient signé une pétition que {group} soutient.
  `),
  questions: listOf(`
    Pourquoi {body} a-t-on laissé décider seul ?
    Que répondez-vous à ceux qui, à {town}, trouvent le projet {quality} ?
    Pensez-vous que {group} acceptera ?
    Combien de {unit} faut-il pour sauver {thing} ?
  `),
  asks: 'Q :',
  answers: 'R :',
};
