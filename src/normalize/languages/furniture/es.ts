import type { FurnitureWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Lines of page furniture in Spanish. */
export const furniture: FurnitureWords = {
  comments: phrases(`
    comentarios | comentario | los comentarios | ver comentarios | ver los comentarios |
    ver todos los comentarios | mostrar comentarios | leer comentarios | deja un comentario |
    deja tu comentario | dejar un comentario | dejar comentario | escribe un comentario |
    escribe tu comentario | añadir un comentario | agregar comentario | añade tu comentario |
    publicar un comentario | publicar comentario | comentar | comenta | comenta esta noticia |
    comentar noticia | deja una respuesta | deja un respuesta | cancelar respuesta | 1 comentario |
    deja un comentario cancelar respuesta | deja una respuesta cancelar respuesta | responder |
    únete a la conversación | sé el primero en comentar… | no hay comentarios | sin comentarios |
    comentarios cerrados | inicia sesión para comentar |
    tu dirección de correo electrónico no será publicada… | respuestas a… | comentarios desactivados |
    los más valorados |
    ver comentarios… | ver los comentarios… | escribe tu comentario… | normas de participación… |
    los comentarios… | deja un comentario… | inicia sesión para comentar…
  `),

  share: phrases(`
    compartir | comparte | compartir esto | compartir en… | comparte en… | compartir por… |
    comparte esta noticia | compartir noticia | compartir artículo | comparte este artículo |
    haz clic para compartir… | haz clic para enviar… | haz clic para imprimir… | enviar |
    enviar por correo | enviar por email | enviar por correo electrónico | imprimir | tuitear | twittear |
    tweet | copiar enlace | copiar el enlace | enlace copiado | guardar | guardar noticia |
    guardar artículo | leer después | escuchar | escuchar noticia | escuchar este artículo | síguenos en… |
    síguenos en google… | seguir en… | me gusta | me gusta… | cargando | correo | correo electrónico |
    tamaño del texto | tamaño de letra | reportar un error | recomendar | pinear | url breve | normas |
    ir a los comentarios | escuchar la noticia | escucha la noticia | escuchar artículo |
    tiempo de lectura… | minutos de lectura | min de lectura | color de fondo | ampliar foto |
    ampliar imagen | ver galería | ver fotos | copiar url | regala este artículo |
    esta funcionalidad es sólo para registrados | esta funcionalidad es solo para registrados |
    reportar error | su navegador… | este vídeo no está disponible… | añádenos como fuente preferida… |
    en portada | vídeos relacionados
  `),

  related: phrases(`
    relacionado | relacionados | relacionadas | noticias relacionadas | noticia relacionada |
    artículos relacionados | artículo relacionado | notas relacionadas | nota relacionada |
    contenido relacionado | contenidos relacionados | temas relacionados | más sobre este tema |
    más información | más información… | más noticias | más noticias de… | más en… | más sobre… |
    más artículos | más notas | ver más | ver más… | ver también | ver también… | véase también | leer más |
    leer más… | lee más | lee más… | lee también | lee también… | leé también | leé también… | lea también |
    lea también… | lea además | lea además… | le puede interesar | le puede interesar… |
    te puede interesar | te puede interesar… | te podría interesar | te podría interesar… |
    te recomendamos | le recomendamos | también te puede interesar | puede interesarte |
    puede que te interese | quizás te interese | otras noticias | otros artículos | sigue leyendo |
    seguir leyendo | sigue leyendo… | últimas noticias | lo último | última hora | lo más reciente |
    entradas recientes | noticias recientes | artículos recientes | noticias destacadas | destacados |
    destacadas | lo más destacado | recomendados | recomendado | recomendado para ti |
    recomendados para ti | contenido patrocinado | patrocinado | de interés | en otros medios | anterior |
    siguiente | artículo anterior… | artículo siguiente… | entrada anterior… | siguiente entrada… |
    noticia anterior… | noticia siguiente… | no te pierdas | no te lo pierdas | mira también |
    mira también… | mirá también | además | galería | fotogalería | archivado en relacionadas |
    más noticias… | también puede interesarle… | te recomendamos… | le recomendamos…
  `),

  mostRead: phrases(`
    lo más leído | lo más visto | lo más visto en… | lo más leído en… | las más leídas | los más leídos |
    más leídas | más leídos | más leído | más visto | más vistas | más vistos | noticias más leídas |
    lo más popular | más populares | populares | artículos más leídos | lo más compartido |
    lo más comentado | tendencias | tendencia | es tendencia | top 10 | lo más buscado | ranking
  `),

  promo: phrases(`
    apóyanos | apoyanos | dona | donar | haz una donación | haz tu donación | hazte socio | hazte socia |
    suscríbete | suscribirse | suscribite | suscribirme | suscríbase | suscripciones | descarga la app |
    descarga nuestra app | descargar app | descarga nuestra aplicación… | síguenos | síganos | seguinos |
    conéctate | recibe alertas | activar notificaciones | únete a… | únete a nuestro canal… |
    hazte premium | prueba gratis |
    hazte socio… | hazte socia… | sigue toda la información… | descarga la app… | descarga nuestra… |
    si te ha gustado…
  `),

  newsletter: phrases(`
    newsletter | newsletters | boletín | boletines | boletín de noticias | nuestro boletín |
    suscríbete a… | suscríbase a… | suscribite a… | suscríbete al boletín | recíbelo |
    recibir newsletter | regístrate | apúntate | apúntate a… | tu correo electrónico | tu email |
    correo electrónico | introduce tu email | … nuestro boletín | … nuestra newsletter | … en tu correo |
    … en tu bandeja de entrada | … boletín diario |
    recibe en tu correo… | al suscribirte… | … en tu correo… | … en tu email… | introduce tu email…
  `),

  paywall: phrases(`
    quieres seguir leyendo… | quiere seguir leyendo… | suscríbete para… | suscríbase para… | suscríbete
    desde… | suscríbete por… | ver ofertas | ver planes | ya eres suscriptor… | ya soy suscriptor… | ya
    es suscriptor… | contenido exclusivo para suscriptores… | acceso ilimitado… | sin permanencia… |
    contenido exclusivo para suscriptores | contenido exclusivo | solo para suscriptores |
    sólo para suscriptores | exclusivo para suscriptores | exclusivo suscriptores |
    contenido para suscriptores | suscríbete para seguir leyendo | suscríbete para continuar leyendo |
    para seguir leyendo… | para continuar leyendo… | ya soy suscriptor | ya eres suscriptor… |
    ¿ya eres suscriptor?… | inicia sesión para seguir leyendo | regístrate para seguir leyendo |
    has alcanzado tu límite… | te quedan … artículos | lee sin límites | artículo solo para suscriptores |
    suscríbete por… |
    contenido exclusivo… | contenido solo para suscriptores… | solo para suscriptores… |
    este contenido es exclusivo… | inicia sesión para… | regístrate para… | sigue leyendo con… | accede a… |
    … para seguir leyendo
  `),

  consent: phrases(`
    cookies | política de cookies | configuración de cookies | configurar cookies | gestionar cookies |
    gestión de cookies | aviso de cookies | aceptar | aceptar todo | aceptar todas | aceptar y continuar |
    aceptar cookies | aceptar y cerrar | rechazar | rechazar todo | rechazar y… | configurar | acepto |
    de acuerdo | estoy de acuerdo | utilizamos cookies… | usamos cookies… | este sitio utiliza cookies… |
    este sitio web utiliza cookies… | nosotros y nuestros socios… | nosotros y nuestros… |
    valoramos su privacidad | tu privacidad… | gestionar preferencias | … utiliza cookies… |
    … utilizamos cookies… | … usamos cookies… | … uso de cookies… | … política de cookies… |
    … política de privacidad… | … cookies propias y de terceros… |
    este contenido no se puede mostrar… | para ver este contenido… | rechazar y suscribirse |
    … estas cookies …
  `),

  navigation: phrases(`
    menú | menu | menú principal | navegación | abrir menú | cerrar menú | saltar al contenido |
    ir al contenido | ir al contenido principal | pasar al contenido principal | inicio | portada |
    volver al inicio | volver a la portada | volver | subir | arriba | ir arriba | buscar | búsqueda |
    buscador | iniciar sesión | inicia sesión | ingresar | acceder | entrar | cerrar sesión | salir |
    registrarse | registro | mi cuenta | mi perfil | perfil | usted está aquí | usted está aquí… |
    contacto | contáctenos | contactar | quiénes somos | quienes somos | sobre nosotros | acerca de |
    nosotros | ayuda | preguntas frecuentes | mapa del sitio | mapa web | archivo | archivos |
    hemeroteca | secciones | categorías | publicidad | anúnciese | anúnciate | clasificados | empleo |
    empleos | trabaja con nosotros | servicios | tienda | edición impresa | edición digital | ediciones |
    edición | elige edición | noticias | actualidad | nacional | nacionales | internacional |
    internacionales | mundo | el mundo | españa | méxico | argentina | chile | colombia | américa |
    latinoamérica | europa | política | economía | negocios | finanzas | mercados | sociedad | sucesos |
    policiales | policiales y judiciales | justicia | cultura | espectáculos | entretenimiento | cine |
    música | libros | arte | televisión | tv | opinión | editorial | editoriales | columnas |
    columnistas | blogs | blog | deportes | deporte | fútbol | tenis | baloncesto | ciencia | salud |
    tecnología | educación | medio ambiente | clima | tiempo | el tiempo | vida | estilo |
    estilo de vida | moda | gente | viajes | turismo | gastronomía | recetas | motor | autos | vivienda |
    familia | horóscopo | juegos | pasatiempos | crucigrama | loterías | lotería | vídeo | vídeos |
    video | videos | fotos | imágenes | podcast | podcasts | en vivo | en directo | directo | radio |
    suplementos | especiales | local | locales | regiones | regional | provincias | ciudad | ciudades |
    más | menos | cerrar | abrir | todo | todos | rss | idioma | español | english | inglés | etiquetas |
    obituarios | esquelas
  `),

  rights: phrases(`
    todos los derechos reservados | todos los derechos reservados… | … todos los derechos reservados |
    aviso legal | términos y condiciones | términos de uso | condiciones de uso | condiciones generales |
    política de privacidad | privacidad | protección de datos | derechos reservados |
    prohibida la reproducción… | prohibida su reproducción… | copyright | información legal |
    código ético | créditos | accesibilidad | defensor del lector | configuración de privacidad |
    reportar contenido
  `),

  author: phrases(`
    sobre el autor | sobre la autora | acerca del autor | sobre la firma | el autor | autor | autora |
    autores | ver todas las entradas de… | más artículos de… | más del autor | todos los artículos de… |
    biografía |
    ver más artículos de… | ver todos los artículos… | artículos de…
  `),

  tags: phrases(`
    etiquetas | etiqueta | temas | tags | archivado en | archivado en… | etiquetas… | temas… | tags… |
    publicado en… | categorías… | categoría… | en esta nota | en este artículo | temas de esta nota |
    palabras clave | palabras clave… |
    más temas… | en este artículo…
  `),

  advertisement: phrases(`
    publicidad | publicidad… | anuncio | anuncios | patrocinado por… | contenido patrocinado |
    el artículo continúa después… | continúa leyendo después… | sigue después de la publicidad |
    la nota continúa después… | pasa después del anuncio | cerrar publicidad | saltar publicidad |
    espacio patrocinado | contenido externo | ver anuncio | branded content | inserción |
    continúa después de la publicidad… | sigue leyendo después de la publicidad
  `),
};
