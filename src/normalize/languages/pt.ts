import { ptDates } from './dates/pt.ts';
import { furniture } from './furniture/pt.ts';
import type { Lexicon } from './lexicon.ts';
import { outlet } from './outlets/pt.ts';
import { words } from './word-lists.ts';

/** Portuguese. */
export const pt: Lexicon = {
  code: 'pt',

  ...ptDates,

  // Labels and bylines.
  labels: {
    title: words('título | manchete | assunto'),

    published: words(`
      publicado | publicada | publicado em | publicado a | publicada em | publicado às | data de publicação |
      data da publicação | publicação | postado em | postado | divulgado em | veiculado em | postado a | publicada a | data publicação | postada em | publicado dia | publicado no dia`),

    firstPublished: words(`
      publicado originalmente | publicado originalmente em | data de publicação original | primeira publicação
    `),

    date: words('data | datado de | data de emissão'),

    otherDate: words(`
      disponível até |
      atualizado | atualizado em | atualizada em | atualizado às | atualizado há | atualização |
      última atualização | última atualização em | última modificação | modificado em |
      data de atualização | actualizado | actualizado em | criado em | acessado em |
      consultado em | arquivado em | editado em | atualizado a | atualizada a | modificado a`),

    source: words('fonte | fontes | origem'),

    outlet: words('editora | jornal | veículo | publicado por | fonte original | agência'),

    author: words(`
      por | autor | autora | autores | escrito por | redator | redatora | repórter | jornalista |
      redação | texto | reportagem
    `),

    id: words('id | código | identificador | referência | número | nº'),

    place: words('local | cidade | lugar | local de publicação'),

    address: words(`
      url | link | ligação | endereço | endereço web | link permanente | link original |
      matéria original | artigo original
    `),

    other: words(`
      editoria | seção | secção | categoria | categorias | etiquetas | tags | temas | tema |
      palavras-chave | assuntos | número de palavras | palavras | idioma | país | edição |
      página | páginas | leituras | visualizações | tempo de leitura | tipo de documento |
      arquivado em | foto
    `),
  },

  byline: words(`
    por | publicado por | postado por | escrito por | texto | texto de | reportagem de | reportagem | entrevista de | enviado especial
  `),

  // Kinds and their marks.
  interview: {
    question: ['p', 'pergunta'],

    answer: ['r', 'resposta'],

    asker: ['entrevistador', 'entrevistadora', 'jornalista', 'repórter', 'moderador', 'moderadora'],
  },

  kinds: {
    interview: ['entrevista', 'entrevistas', 'entrevista exclusiva'],

    opinion: [
      'opinião',
      'opiniões',
      'editorial',
      'editoriais',
      'coluna',
      'colunas',
      'artigo de opinião',
      'crônica',
      'crónica',
      'ponto de vista',
      'cartas do leitor',
      'cartas ao director',
    ],

    pressRelease: [
      'comunicados de imprensa',
      'notas à imprensa',
      'comunicado de imprensa',
      'nota à imprensa',
      'nota de imprensa',
      'comunicado',
      'press release',
      'para divulgação imediata',
    ],

    liveblog: ['ao vivo', 'em direto', 'em directo', 'minuto a minuto', 'tempo real'],

    transcript: ['transcrição', 'transcrição completa'],

    disclaimer: [
      'as opiniões expressas neste',
      'as opiniões expressas pelo autor',
      'as opiniões expressas pela autora',
      'este texto não reflete necessariamente',
      'este artigo não reflete necessariamente',
    ],

    label: ['secção', 'seção', 'editoria', 'categoria', 'tipo de documento'],
  },

  correction: [
    'correção',
    'correcção',
    'errata',
    'erramos',
    'retificação',
    'esclarecimento',
    'nota da redação',
    'nota do editor',
    'uma versão anterior deste',
    'uma versão anterior desta',
    'este texto foi corrigido',
    'esta reportagem foi corrigida',
    'este artigo foi corrigido',
  ],

  caption: ['foto', 'fotos', 'fotografia', 'imagem', 'legenda', 'crédito'],

  // Furniture.
  furniture,

  outlet,
};
