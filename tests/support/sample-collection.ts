// A small collection in the layouts that the archive meets, and in scripts other than Latin.
import type { Piece, Sample } from './sample-article.ts';

const MEHR = { id: 'mehr-news-agency', name: 'Mehr News Agency' } as const;

function paragraph(text: string, extra: Partial<Piece> = {}): Piece {
  return { text, label: 'body', block: 'paragraph', ...extra };
}

/** An interview whose title and uncertain date an editor set. */
export const INTERVIEW: Sample = {
  path: 'interview.txt',
  pieces: [
    { text: 'TEHRAN–', label: 'dateline', after: ' ' },
    paragraph('A deputy minister answered questions about the spring harvest, its prices and its roads.'),
    { text: 'Q:', label: 'layout', after: ' ' },
    { text: 'How large is the harvest?', label: 'body', block: 'question' },
    { text: 'A:', label: 'layout', after: ' ' },
    { text: 'Larger than last year’s, for three reasons:', label: 'body', block: 'answer' },
    { text: 'Rain in April.', label: 'body', block: 'list-item' },
    { text: 'New seed.', label: 'body', block: 'list-item' },
    {
      text: 'All Content by Mehr News Agency is licensed under a Creative Commons Attribution 4.0 International License.',
      label: 'licence',
      after: '',
    },
  ],
  fields: {
    title: {
      value: 'The harvest, in a deputy minister’s words',
      basis: 'editor',
      rule: 'editor/correction',
      machine: {
        value: 'A deputy minister answered questions about the spring harvest…',
        basis: 'derived',
        rule: 'title/from-lede',
        cites: ['A deputy minister answered questions about the spring harvest'],
      },
      reason: 'The page of the source printed this headline.',
      evidence: 'https://example.org/harvest',
    },
    source: { value: MEHR, basis: 'stated', rule: 'source/licence-holder', cites: ['Mehr News Agency'] },
    date: {
      value: '[2020-04-28..2020-05-03]',
      basis: 'editor',
      rule: 'editor/correction',
      machine: { value: null, basis: 'absent', rule: 'date/absent' },
      reason: 'It counts rain until 27 April and announces a meeting on 4 May.',
      evidence: 'Two dated texts of the same source.',
    },
    dateline: { value: 'TEHRAN', basis: 'stated', cites: ['TEHRAN'] },
    licence: { value: 'CC-BY-4.0', basis: 'stated', cites: ['Creative Commons Attribution 4.0'] },
    language: { value: 'en', basis: 'derived' },
    kind: { value: 'interview', basis: 'derived' },
    originalUrl: { value: 'https://example.org/harvest', basis: 'editor', reason: 'See the title.' },
  },
};

/** A wire story with a clock time, a sign-off and a rejected claim. */
export const WIRE: Sample = {
  path: 'wire/story.txt',
  pieces: [
    { text: 'TEHRAN, May 17 (MNA) –', label: 'dateline', after: '' },
    paragraph('The port of Chabahar opened a new pier on Monday, the harbor master said.'),
    paragraph('Ships of up to 80,000 tons can moor there.', { after: ' ' }),
    { text: 'KI/5213628', label: 'sign-off' },
    {
      text: 'Original Article Source: Mehr News | Published on Monday, 17 May 2021 11:09',
      label: 'source',
      after: '',
    },
  ],
  fields: {
    title: {
      value: 'The port of Chabahar opened a new pier on Monday…',
      basis: 'derived',
      rule: 'title/from-lede',
      cites: ['The port of Chabahar opened a new pier on Monday'],
    },
    source: {
      value: MEHR,
      basis: 'stated',
      cites: ['Mehr News'],
      claims: [
        {
          value: MEHR,
          basis: 'stated',
          rule: 'source/dateline-credit',
          why: 'a labelled line says so',
          cites: ['MNA'],
        },
      ],
    },
    date: {
      value: '2021-05-17',
      basis: 'stated',
      cites: ['17 May 2021'],
      claims: [
        {
          value: 'XXXX-05-17',
          basis: 'stated',
          rule: 'date/dateline',
          why: 'a date with its year is printed',
          cites: ['May 17'],
        },
      ],
    },
    dateTime: { value: '2021-05-17T11:09:00+04:30', basis: 'derived', cites: ['17 May 2021 11:09'] },
    dateline: { value: 'TEHRAN', basis: 'stated', cites: ['TEHRAN'] },
    sourceId: { value: '5213628', basis: 'stated', cites: ['5213628'] },
    language: { value: 'en', basis: 'derived' },
    kind: { value: 'news', basis: 'derived' },
    mentionedDates: { value: ['XXXX-05-17'], basis: 'stated', cites: ['May 17'] },
  },
};

/** A repeated headline, widgets, readers' comments, and an approximate date. */
export const COMMENTED: Sample = {
  path: 'commented.txt',
  pieces: [
    { text: 'Bridge Reopens After Flood', label: 'headline' },
    { text: 'Support RiverPost', label: 'promo' },
    { text: 'Bridge Reopens After Flood', label: 'duplicate' },
    paragraph('On July 26th the bridge over the river reopened to traffic.'),
    { text: 'It stood closed for a month', label: 'body', block: 'heading' },
    { text: 'The water took two pillars.', label: 'body', block: 'quote' },
    { text: '[image: bridge.jpg]', label: 'image' },
    { text: 'The bridge in June. (RiverPost)', label: 'caption', block: 'caption' },
    paragraph('The paper Al-Akhbar reported it first.', { emphasis: [[10, 19]] }),
    { text: 'Notify of', label: 'widget' },
    { text: 'View all comments', label: 'widget' },
    { text: 'Reader Zinnober', label: 'comment', after: '\n' },
    { text: 'I drove over it on 3 August 2019!', label: 'comment' },
    { text: 'Last edited 2 months ago by RiverPost', label: 'widget' },
    { text: 'Captcha loading', label: 'form', after: '' },
  ],
  fields: {
    title: { value: 'Bridge Reopens After Flood', basis: 'stated', cites: ['Bridge Reopens After Flood'] },
    source: {
      value: { id: 'riverpost', name: 'RiverPost' },
      basis: 'stated',
      cites: ['RiverPost', 'Last edited 2 months ago by RiverPost'],
    },
    date: {
      value: '2021-07-26~',
      basis: 'editor',
      machine: { value: null, basis: 'absent', rule: 'date/absent' },
      reason: 'The flood is dated elsewhere.',
      evidence: 'A report of the river authority.',
    },
    language: { value: 'en', basis: 'derived' },
    kind: { value: 'news', basis: 'derived' },
  },
};

/** Recognized by its layout; a byline, a standfirst and a form at the end. */
export const PROFILED: Sample = {
  path: 'profiled.txt',
  pieces: [
    { text: 'News ID: 97644', label: 'identifier', after: '\n' },
    { text: 'Publish Date : 12 December 2021 - 21:22', label: 'date' },
    { text: 'Snow closed the pass, and the school beyond it.', label: 'standfirst', block: 'standfirst' },
    { text: 'By Mina Rad', label: 'byline' },
    paragraph('Snow closed the pass on Saturday. Forty pupils stayed at home.'),
    { text: '* Your name:', label: 'form', after: '' },
  ],
  copies: ['again/profiled.txt'],
  fields: {
    title: { value: 'Snow closed the pass…', basis: 'derived', cites: ['Snow closed the pass'] },
    source: {
      value: { id: 'kayhan', name: 'Kayhan' },
      basis: 'profile',
      rule: 'source/layout',
      cites: ['News ID:', '* Your name:'],
    },
    date: { value: '2021-12-12', basis: 'stated', cites: ['12 December 2021'] },
    dateTime: { value: '2021-12-12T21:22:00', basis: 'stated', cites: ['12 December 2021 - 21:22'] },
    byline: { value: 'Mina Rad', basis: 'stated', cites: ['Mina Rad'] },
    sourceId: { value: '97644', basis: 'stated', cites: ['97644'] },
    language: { value: 'en', basis: 'derived' },
    kind: { value: 'news', basis: 'derived' },
  },
};

/** Arabic, from no named source, of a year that is not printed. */
export const ARABIC: Sample = {
  path: 'عربي/نص.txt',
  pieces: [
    { text: 'افتتاح جسر جديد فوق نهر دجلة في بغداد', label: 'headline' },
    { text: '٢٦ تموز', label: 'date' },
    paragraph(
      'افتتحت السلطات العراقية يوم الاثنين جسراً جديداً فوق نهر دجلة، وقالت إن أعمال البناء استغرقت ثلاث سنوات وكلّفت نحو ٤٠ مليون دولار.',
    ),
    paragraph('وقال مدير المشروع إن الجسر (Bridge No. 14) سيخفف الازدحام في وسط العاصمة.'),
    { text: 'ما رأيكم في الجسر؟', label: 'body', block: 'heading' },
    { text: 'الجسر هدية للمدينة كلها.', label: 'body', block: 'quote' },
    { text: 'صورة للجسر عند الغروب.', label: 'caption', block: 'caption', after: '' },
  ],
  fields: {
    title: {
      value: 'افتتاح جسر جديد فوق نهر دجلة في بغداد',
      basis: 'stated',
      cites: ['افتتاح جسر جديد فوق نهر دجلة في بغداد'],
    },
    date: { value: 'XXXX-07-26', basis: 'stated', cites: ['٢٦ تموز'] },
    language: { value: 'ar', basis: 'derived' },
    kind: { value: 'news', basis: 'derived' },
  },
};

/** Chinese, undated, an opinion. */
export const CHINESE: Sample = {
  path: 'zh.txt',
  pieces: [
    paragraph('一座新的大桥本周在河上通车，许多居民前来观看。评论员认为，这座桥将改变整个城市的交通。'),
    paragraph('第二段很短。', { after: '' }),
  ],
  fields: {
    title: { value: '一座新的大桥本周在河上通车…', basis: 'derived', cites: ['一座新的大桥本周在河上通车'] },
    source: {
      value: { id: 'river-daily', name: 'River Daily' },
      basis: 'editor',
      reason: 'The folder is theirs.',
    },
    language: { value: 'zh', basis: 'derived' },
    kind: { value: 'opinion', basis: 'derived' },
  },
};

/** What someone might put into a text to get out of it. */
export const HOSTILE: Sample = {
  path: '<b>"quoted" & \'so\'</b>.txt',
  pieces: [
    { text: '"><script>alert(1)</script><img src=x onerror=alert(2)>', label: 'headline' },
    paragraph('---js\nmodule.exports = { title: process.exit(1) }\n---'),
    paragraph('{{ site.title }} {% raw %} $ {1} <!-- --> ]]> </article></main>'),
    paragraph(
      '[click](javascript:alert(3)) ![x](data:text/html,x) <javascript:alert(4)> http://example.org www.example.org',
    ),
    paragraph('**Q:** not a question, **Caption:** not a caption, __strong__ and `code`'),
    paragraph('1986. A year. # no heading > no quote - no list + none * none'),
    { text: '</details></span><script>alert(5)</script>', label: 'comment', after: '' },
  ],
  fields: {
    title: {
      value: '"><script>alert(1)</script><img src=x onerror=alert(2)>',
      basis: 'stated',
      cites: ['"><script>alert(1)</script><img src=x onerror=alert(2)>'],
    },
    source: {
      value: { id: 'x', name: '</title><script>alert(6)</script>' },
      basis: 'stated',
      cites: ['---js'],
    },
    date: { value: '2024-03-21', basis: 'stated', cites: ['1986'] },
    byline: { value: '" onfocus="alert(7)', basis: 'stated', cites: ['---'] },
    licence: { value: '"><script>alert(8)</script>', basis: 'stated', cites: ['---'] },
    carrier: {
      value: '</script><script>alert(9)</script>',
      basis: 'editor',
      reason: '<script>alert(10)</script>',
    },
    language: { value: 'en', basis: 'derived' },
    kind: { value: 'news', basis: 'derived' },
  },
};

export const COLLECTION: readonly Sample[] = [INTERVIEW, WIRE, COMMENTED, PROFILED, ARABIC, CHINESE, HOSTILE];
