import type { DateLexicon } from '../lexicon.ts';
import { wordLists, words } from '../word-lists.ts';

/** How Portuguese prints dates. */
export const ptDates: DateLexicon = {
  months: wordLists(`
    janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro;
    dezembro
  `),

  shortMonths: wordLists('jan; fev; mar; abr; mai; jun; jul; ago; set; out; nov; dez'),

  otherMonths: {},

  capitalMonths: false,

  numericOrder: 'day-first',

  weekdays: wordLists(`
    segunda-feira | segunda | seg; terça-feira | terça | ter; quarta-feira | quarta | qua;
    quinta-feira | quinta | qui; sexta-feira | sexta | sex; sábado | sáb; domingo | dom
  `),

  dateWords: {
    before: words('em | a | no dia | dia | na'),
    of: ['de'],
    to: ['a'],
    and: ['e'],
    or: ['ou'],
    at: words('às | as | à'),
    year: ['de'],
    local: words(`
      hora local | horário de Brasília | hora de Brasília | hora de Lisboa | horário local
    `),
  },

  age: {
    before: ['há'],
    after: ['atrás'],
    about: ['cerca de'],
    one: words('um | uma'),
    minute: words('minuto | minutos | min'),
    hour: words('hora | horas'),
    day: words('dia | dias'),
    week: words('semana | semanas'),
    month: words('mês | meses'),
    year: words('ano | anos'),
  },

  common: words(`
    o | os | uma | não | em | para | com | do | da | dos | das | que | no | na | ao | por | foi |
    mais | são | pela | pelo | também | seu | sua | é | um | ele | ser | já | nos
  `),
};
