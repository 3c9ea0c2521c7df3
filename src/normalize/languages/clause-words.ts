import type { ClauseWords } from './clause-word-kinds.ts';

type Words = Readonly<Record<'notLast' | 'openers' | 'prepositions' | 'complements' | 'verbs', string>> & {
  readonly leading?: string;
  readonly linking?: string;
  readonly pairing?: string;
  readonly saying?: string;
  readonly subjects?: string;
};

function toWords(
  {
    notLast,
    openers,
    prepositions,
    complements,
    verbs,
    leading = '',
    linking = '',
    pairing = '',
    saying = '',
    subjects = '',
  }: Words,
  verbEnding: RegExp | null,
  beforeNoun: RegExp | null = null,
): ClauseWords {
  const [clause, phrase, complement] = [split(openers), split(prepositions), split(complements)];
  return {
    // Whatever opens a clause or a phrase ends none.
    notLast: new Set([...split(notLast), ...clause, ...phrase, ...complement]),
    openers: new Set(clause),
    prepositions: new Set(phrase),
    complements: new Set(complement),
    leading: new Set(split(leading)),
    linking: new Set(split(linking)),
    pairing: new Set(split(pairing)),
    saying: new Set(split(saying)),
    subjects: new Set(split(subjects)),
    verbs: new Set(split(verbs)),
    verbEnding,
    beforeNoun,
  };
}

function split(words: string): readonly string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}

/** By BCP 47 code. A language that is not here is cut at its punctuation. */
export const CLAUSE_WORDS: Readonly<Partial<Record<string, ClauseWords>>> = {
  en: toWords(
    {
      notLast: `a an the this that these those his her its their our my your some any no each every all both of
        than or nor not be been being is are was were has have had do does did will would can could may might
        must shall should mr mrs ms dr prof gen lt col maj sgt sen rep gov st president minister ayatollah major
        general colonel brigadier prime foreign such so very more most less own per mohammad mohammed seyed sayyed
        hojatoleslam sheikh sir lord king queen prince senator secretary ambassador deputy new first second last next
        other another several many few two three four five six seven eight nine ten hundred thousand million billion
        particularly especially namely notably human national international public he she it they we i who's southern northern eastern western central former senior top late say
        says said due contrary able unable according one part likely unlikely based related aimed located situated being small large big
        great major main true real important key certain specific full strong early late recent current present future
        various different nuclear military legal global federal central local total rural royal mutual annual chief
        joint open public right only just also even still wider further larger broader higher lower greater smaller public private own same similar economic`,
      openers: `and but while whereas although though because since unless until after before when whenever where
        who whom whose which if adding saying calling noting according as amid despite following including compared
        hoping aiming seeking`,
      prepositions: `to in on at by with via during from against between among through throughout over under for into
        within without about across along around behind beyond near towards toward upon regarding concerning
        outside inside`,
      complements: 'that which who',
      leading: 'to will would can could may might must shall should',
      linking: 'is are was were be been being',
      pairing: 'between both',
      saying: 'said says believes thinks believe think say',
      subjects: 'he she it they we i',
      verbs: `is are was were has have had will would can could may might must should said says told announced
        did does do met held made took gave won lost left began went came became saw fell rose hit led set put
        sent spoke urged calls call wants plans seeks hopes says thinks believes remains stands seek
        want need needs make makes take takes give gives show shows mean means expect expects include includes face faces
        live lives help helps become becomes keep keeps know knows go goes come comes`,
    },
    /(?:[a-z]{2}ed|known)$/u,
    /[a-z]{2}(?:ic|ous|ive|ful|less|able|ible|ish|ese|ical|ional|tural|itary|ing|nian|rian|sian|raeli)$|['’]s?$/u,
  ),
  fr: toWords(
    {
      notLast: `le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma
        mes ne pas plus très si est sont était étaient a ont avait avaient sera seront aurait être avoir m. mme mm
        dr président ministre général tout toute tous toutes chaque deux trois quatre cinq dix`,
      openers: `et mais ou alors tandis lorsque quand où dont qui parce car puisque après avant selon afin ainsi
        tout bien quoique malgré`,
      prepositions: `dans en sur à par pour avec sans sous chez contre entre vers depuis pendant durant lors dès
        jusqu'à parmi`,
      complements: 'que qui',
      leading: 'pour va vont doit doivent peut peuvent',
      linking: 'est sont était étaient',
      pairing: 'entre',
      verbs: 'est sont était étaient a ont avait avaient sera seront va vont doit peut fait annoncé déclaré',
    },
    /(?:é|ée|és|ent|ait|aient|era|eront)$/u,
  ),
  es: toWords(
    {
      notLast: `el la los las lo un una unos unas de del al este esta estos estas ese esa su sus mi tu no se le les muy
        más ha han había es son era fue fueron será ser estar está están sr sra dr don doña presidente ministro
        general cada todo toda todos todas dos tres cuatro cinco diez`,
      openers: `y e o u pero sino mientras cuando donde quien quienes cuyo cuya porque pues aunque después antes según
        tras como`,
      prepositions: 'en por para con sin sobre bajo contra entre hacia hasta desde durante mediante ante a',
      complements: 'que',
      leading: 'para va van debe deben puede pueden',
      linking: 'es son era fue está están',
      pairing: 'entre',
      verbs: 'ha han había es son era fue fueron será serán está están hay tiene puede debe dice dijo',
    },
    /(?:ó|aron|ieron|ará|arán|erá|irá|aba|aban)$/u,
  ),
  pt: toWords(
    {
      notLast: `o a os as um uma uns umas de do da dos das ao à aos às no na nos nas pelo pela este esta esse essa seu sua
        seus suas não se mais muito é são era foi foram será ser estar está estão tem têm tinha sr sra dr dom dona
        presidente ministro general cada todo toda todos todas dois duas três quatro cinco dez`,
      openers:
        'e ou mas enquanto quando onde quem cujo cuja porque pois embora depois antes segundo após como conforme',
      prepositions: 'em por para com sem sobre sob contra entre até desde durante ante perante',
      complements: 'que',
      leading: 'para vai vão deve devem pode podem',
      linking: 'é são era foi está estão',
      pairing: 'entre',
      verbs: 'é são era foi foram será serão está estão há tem têm pode deve disse diz',
    },
    /(?:ou|aram|eram|iram|ará|erá|irá|ava|avam)$/u,
  ),
  it: toWords(
    {
      notLast: `il lo la i gli le l' un uno una di del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella
        nei nelle sul sulla questo questa suo sua suoi sue non si più molto è sono era erano ha hanno aveva sarà
        essere avere sig dott presidente ministro generale ogni tutto tutta tutti tutte due tre quattro cinque dieci`,
      openers:
        'e ed o ma mentre quando dove cui perché poiché sebbene benché dopo prima secondo come quindi anche',
      prepositions: 'in a da con su per tra fra contro verso durante presso entro oltre senza sotto',
      complements: 'che',
      leading: 'per va vanno deve devono può possono',
      linking: 'è sono era erano',
      pairing: 'tra fra',
      verbs: 'è sono era erano ha hanno aveva sarà saranno può deve va dice detto',
    },
    /(?:ato|ito|uto|ava|avano|erà|irà|arono|irono)$/u,
  ),
  de: toWords(
    {
      notLast: `der die das den dem des ein eine einen einem einer eines kein keine dieser diese dieses sein seine seinen ihr
        ihre ihren nicht sehr mehr zu zum zur im am vom beim ins ist sind war waren hat haben hatte wird werden wurde
        wurden kann können soll sollen muss will herr frau dr prof präsident minister general alle jeder jede zwei
        drei vier fünf zehn`,
      openers: `und oder aber sondern während als wenn weil da obwohl nachdem bevor damit indem wo deren dessen denn
        sowie laut`,
      prepositions: `in an auf bei mit nach von aus für gegen über unter zwischen durch um vor hinter neben ohne seit bis
        trotz wegen`,
      complements: 'dass ob',
      pairing: 'zwischen',
      verbs:
        'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können soll sollen muss will sagte',
    },
    /(?:te|ten)$/u,
    /(?:isch|lich|ig)e[nrms]?$/u,
  ),
  tr: toWords(
    {
      notLast:
        'bir bu şu o ve veya ya ile için gibi kadar çok en daha her tüm bazı sayın dr prof iki üç dört beş on',
      openers: 've veya ancak fakat ama çünkü ki',
      prepositions: '',
      complements: '',
      verbs: 'oldu etti edildi dedi yaptı aldı verdi geldi gitti var yok',
    },
    /(?:dı|di|du|dü|tı|ti|tu|tü|acak|ecek|yor)$/u,
  ),
  ru: toWords(
    {
      notLast: `не ни бы же ли его её их этот эта это эти свой своя свои весь вся все каждый г-н г-жа президент министр
        генерал два две три четыре пять десять очень более был была было были будет`,
      openers: `и а но или что чтобы который которая которое которые где когда пока если потому так хотя после до перед
        сообщает сообщил передает передаёт`,
      prepositions: 'в во на по с со из от к ко у о об для при за под над между через без против среди около',
      complements: 'что который которая которое которые',
      pairing: 'между',
      verbs: 'был была было были будет будут есть может могут заявил сообщил',
    },
    /(?:ил|ал|ел|ла|ли|ло|лся|лась|лись|ет|ют|ит|ят|ется|ются)$/u,
    /(?:ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ого|ому|ыми|ским|ской|ную)$/u,
  ),
  ar: toWords(
    {
      notLast:
        'أن إن لا لم لن ما هذا هذه ذلك تلك هو هي كان كانت قد كل بعض السيد الدكتور الرئيس وزير الشيخ غير أي',
      openers:
        'و أو ثم لكن بل حيث بعد قبل بينما عندما حين لأن إذ إذا رغم وفق وفقا حسب التي الذي الذين مما كما فيما',
      prepositions: 'في على من إلى عن مع بين خلال ضد عند لدى منذ حول عبر تحت فوق أمام داخل خارج',
      complements: 'أن إن التي الذي الذين',
      verbs: '',
    },
    null,
  ),
  fa: toWords(
    {
      notLast:
        'این آن هر همه یک دو سه چند بسیار نه را آقای خانم دکتر رئیس وزیر آیت الله سید حجت الاسلام سردار می نمی',
      openers: 'و یا اما ولی که تا چون زیرا اگر وقتی هنگامی پس سپس',
      prepositions: 'در به از با برای بر بین میان درباره علیه طی پس پیش نزد روی زیر',
      complements: 'که',
      verbs: 'است بود شد کرد گفت دارد خواهد',
    },
    null,
  ),
  ur: toWords(
    {
      notLast: 'یہ وہ ہر ایک دو تین بہت نہ نہیں کا کی کے کو نے جناب ڈاکٹر صدر وزیر',
      openers: 'اور یا لیکن مگر کہ جبکہ جب اگر کیونکہ تاکہ جو جس جن',
      prepositions: '',
      complements: 'کہ',
      verbs: 'ہے ہیں تھا تھی تھے گا گی گے گیا گئی کہا',
    },
    null,
  ),
};
