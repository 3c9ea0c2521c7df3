import { type Lexicon, listOf } from './lexicon.ts';

/** Spanish: things and bodies carry their article, and stand only where neither `de` nor `a` comes before them. */
export const es: Lexicon = {
  code: 'es',
  things: listOf(`
    el puerto pesquero | el dique norte | el mercado cubierto | la estación marítima | la tarifa del agua | la biblioteca |
    el puente móvil | la carretera costera | el techo del colegio | la central eléctrica | el contrato de autobuses | el catastro |
    el ala del museo | el túnel ferroviario | la lonja | el servicio de urgencias | la barrera contra inundaciones | el teatro |
    el permiso de la cantera | la cuota de sardinas | el tren nocturno | la esclusa del canal | la cementera | el informe de cuentas |
    el plan de vivienda | la hilandería | la grúa del astillero | las salinas | la feria de ganado | el acuerdo salarial |
    el vertedero | el carril para bicicletas | el muelle de piedra | la lechería | el aserradero | la terminal petrolera |
    el paso fronterizo | la lista de licitaciones | el parque eólico | la presa | el molino de aceite | el precio del billete |
    el alumbrado público | la piscina | el padrón electoral | el pozo del pueblo | la ruta postal | la escuela de música
  `),
  bodies: listOf(`
    el ayuntamiento | la autoridad portuaria | el ministerio de hacienda | el tribunal regional | el sindicato de maestros |
    la compañía ferroviaria | la oficina de vivienda | el gremio de pescadores | la guardia costera | la cámara de comercio |
    el servicio de salud | el ministerio de transporte | la liga de agricultores | el gobierno regional | la oposición |
    el instituto de estadística | el banco de desarrollo | la comisión electoral | el servicio de aduanas | la asociación de vecinos
  `),
  verbs: listOf(`
    aprobó | rechazó | aplazó | abrió | cerró | inspeccionó | financió | criticó | defendió | reparó | anunció | vendió | compró |
    alquiló | midió | suspendió | restauró | amplió | bloqueó | elogió | revisó | retrasó | reconstruyó | aseguró | abandonó |
    terminó | detuvo | reabrió | sustituyó | privatizó
  `),
  qualities: listOf(`
    discutible | útil | provisional | inesperado | demasiado caro | público | necesario | injusto | tardío | prudente | ilegal |
    modesto | rentable | frágil | histórico | valiente | costoso | sólido
  `),
  units: listOf(
    'toneladas | obreros | familias | barcos | casas | semanas | meses | cajas | pasajeros | hectáreas | votos | alumnos | camas | metros',
  ),
  roles: listOf(
    'el alcalde | la ministra | el capitán de puerto | la jueza | el senador | la ingeniera | el profesor | la sindicalista',
  ),
  weekdays: listOf('lunes | martes | miércoles | jueves | viernes | sábado | domingo'),
  months: listOf(
    'enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre',
  ),
  titles: listOf(`
    {rare} sigue esperando una respuesta
    Por qué {body} {did} {thing}, visto desde {rare}
    {number} {unit} después, {rare} todavía duda
    «Nadie nos preguntó»: el enfado de {rare}
    {rare} y {town} se disputan {thing}
    En {rare}, {thing} divide a los vecinos
    Lo que {town} reprocha a la gente de {rare}
  `),
  ledes: listOf(`
    Después de {few} meses de debate, {body} {did} {thing} este {weekday} en {rare}, pese a las dudas que expresó {group}.
    {speaker} declaró el {weekday} que {body} {did} {thing} en {rare} sin escuchar a los vecinos.
    Más de {number} {unit} se contaron esta semana en {rare}, donde {body} {did} {thing}.
    Las obras empezarán antes del invierno en {rare}, informó {body} el {weekday} tras una reunión con {group}.
  `),
  sentences: listOf(`
    Un primer acuerdo se firmó el {day} de {month} de {year}, mucho antes de que {body} interviniera.
    En primavera, {body} {did} {thing}, pero nadie hablaba todavía de {town}.
    Según {body}, {number} {unit} dependen de esta decisión, y la mayoría vive en {town}.
    «Esperamos desde {year} y nadie nos ha dicho por qué», explicó {speaker}.
    En una carta, {group} considera el proyecto {quality} y pide que {body} publique sus cifras.
    En {town}, {thing} es para muchos un recuerdo, y el debate parece {quality}.
    La familia {family}, dueña hasta {year}, también {did} {thing}.
    El coste llega a {few} millones, el doble de lo que {body} había previsto.
    Lo que pasó en {town} no puede repetirse en {place}, advierte {speaker}.
    Entre {town} y {town} se creyó mucho tiempo que {body} {did} {thing}.
    Nadie sabe si {thing} volverá a los vecinos antes de {month}.
    Solo {few} de los {number} {unit} prometidos estaban presentes cuando {body} {did} {thing}.
    «Si perdemos {thing}, {town} perderá mucho más», asegura {family}, que trabaja allí desde hace {few} años.
    Ingenieros llegados de {town} examinaron {thing} y hallaron el conjunto {quality}.
    Los precios subieron un {few} por ciento, señala {body}, algo que muchos ven {quality}.
    Es la tercera vez que {body} {did} {thing} sin consultar con {town}.
    El camino de {town} estuvo cortado {few} horas, hasta que {body} intervino.
    Un antiguo empleado, {family}, recuerda el día en que {body} {did} {thing}.
    El {weekday} por la noche, {number} {unit} habían firmado una carta que {group} apoya.
  `),
  questions: listOf(`
    ¿Por qué {body} decidió sin consultar?
    ¿Qué responde a quienes en {town} ven el proyecto {quality}?
    ¿Cree que {group} lo aceptará?
    ¿Cuántos {unit} hacen falta para salvar {thing}?
  `),
  asks: 'P:',
  answers: 'R:',
};
