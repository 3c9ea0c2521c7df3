import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const P =
  'The finance minister said on Sunday that the talks with the lenders would go on for several more days.';
const P2 =
  'Officials from both sides told reporters that the length of the contract is what they cannot agree on.';

const blocks = (text: string) =>
  normalizeText(text).record.blocks.map(({ type, text: words }) => `${type}: ${words}`);
const markdown = (text: string) => normalizeText(text).markdown.split('\n---\n')[1]?.trim();

/** The items of lists, as the blocks keep them. */
const items = (text: string) =>
  blocks(`${P}\n\n${text}\n\n${P2}`)
    .filter((block) => block.startsWith('list-item'))
    .map((block) => block.slice('list-item: '.length));

describe('lists', () => {
  it.each([
    ['blank lines between the items', '- Bread\n\n- Peace\n\n- Land', ['Bread', 'Peace', 'Land']],
    [
      'bullets of other forms',
      '• Bread\n• Peace\n\n▪ Land\n▪ Sea\n\n●Sky\n●Rain',
      ['Bread', 'Peace', 'Land', 'Sea', 'Sky', 'Rain'],
    ],
    [
      'a paragraph between numbers',
      `1. Bread is due.\n\n${P}\n\n2. Peace is due.`,
      ['Bread is due.', 'Peace is due.'],
    ],
    [
      'a paragraph between bullets',
      `• Bread is due.\n\n${P}\n\n• Peace is due.`,
      ['Bread is due.', 'Peace is due.'],
    ],
    ['a list within a list', '1. Bread\n- white\n- brown\n2. Peace', ['Bread', 'white', 'brown', 'Peace']],
    [
      'brackets within stops',
      '1. Bread\n(1) white\n(2) brown\n2. Peace',
      ['Bread', 'white', 'brown', 'Peace'],
    ],
    [
      'letters, which stay',
      '1. Bread\na) white\nb) brown\n2. Peace',
      ['Bread', 'a) white', 'b) brown', 'Peace'],
    ],
    ['Arabic numerals', '١- الخبز\n٢- السلام', ['الخبز', 'السلام']],
    ['Persian numerals', '۱. نان\n۲. صلح', ['نان', 'صلح']],
    ['Chinese numerals', '一、面包\n二、和平\n三、土地', ['面包', '和平', '土地']],
    ['Chinese numerals in brackets', '（一）面包\n（二）和平', ['面包', '和平']],
    ['circled numerals', '① パン\n② 平和', ['パン', '平和']],
    [
      'numbers of two digits',
      Array.from({ length: 11 }, (_, index) => `${index + 1}. Bread`).join('\n'),
      Array(11).fill('Bread'),
    ],
  ])('%s', (_, text, expected) => expect(items(text)).toEqual(expected));

  it.each([
    ['a year before an ordinal', 'That was in 2021. 2. Bundesliga teams won. 3. Liga teams lost.'],
    ['a version', '1.5 is out\n\n2.0 is not'],
    ['No. 1.', 'It is No. 1. Nobody is No. 2. That is all.'],
    ['years', '1986. A year of floods\n\n1987. Another one'],
    ['numbers that do not rise', '1. Bread\n\n3. Peace'],
    ['a number that does not begin at one', '4. Bread\n\n5. Peace'],
    ['ages and scores', '2-year-old boys sang\n\n3-0 was the score'],
    ['one dash', '- Bread is due.'],
    ['a dialog of dashes', '– Pourquoi ce pont ?\n\n– Il faut traverser.\n\n– Et après ?\n\n– On verra.'],
    ['speech behind long dashes', '— Пора, — сказал он.\n\n— Иду.'],
    ['initials', 'A. Bread\n\nB. Peace'],
    ['marks of a text browser', '[1] Bread\n\n[2] Peace'],
  ])('none in %s', (_, text) => expect(items(text)).toEqual([]));

  it('print the numbers that the text prints', () => {
    const text = `${P}\n\n1. Bread is due.\n\n${P2}\n\n2. Peace is due.`;
    expect(markdown(text)).toBe(`${P}\n\n1. Bread is due.\n\n${P2}\n\n2. Peace is due.`);
  });
});

describe('subheads', () => {
  it.each([
    ['a line without a stop', 'No way across'],
    ['numbered chapters, numbers kept', '1. No way across'],
    ['a question', 'Who pays for it?'],
  ])('%s', (_, line) => {
    const next = line.replace('1.', '2.').replace('across', 'back');
    const text = `${P}\n\n${line}\n\n${P2}\n\n${next}\n\n${P}`;
    expect(blocks(text).filter((block) => block.startsWith('heading'))).toEqual([
      `heading: ${line}`,
      `heading: ${next}`,
    ]);
  });

  it('not a line that is printed again and again', () => {
    const text = `${`${P}\n\nSource: Norda\n\n`.repeat(3)}${P2}`;
    expect(blocks(text).filter((block) => block.startsWith('heading'))).toEqual([]);
  });

  it('a line above a list', () => {
    expect(blocks(`${P}\n\nWhat they ask for\n\n- Bread\n- Peace\n\n${P2}`)[1]).toBe(
      'heading: What they ask for',
    );
  });

  it.each([
    ['a pull quote, which stays as it is', '"We have waited long enough"'],
    ['the lead to a speech', 'He said:'],
    ['a short sentence', 'Nobody objected.'],
  ])('not %s', (_, line) => {
    expect(blocks(`${P}\n\n${line}\n\n${P2}`)).toEqual([
      `paragraph: ${P}`,
      `paragraph: ${line}`,
      `paragraph: ${P2}`,
    ]);
  });
});

describe('captions', () => {
  const captions = (text: string) =>
    blocks(`${P}\n\n${text}\n\n${P2}`)
      .filter((block) => block.startsWith('caption'))
      .map((block) => block.slice('caption: '.length));

  it.each([
    'Photo: Divers at the dam',
    'FILE PHOTO: Divers at the dam on Sunday. REUTERS/Jane Doe',
    'Foto: dpa',
    'Bild: Taucher am Damm',
    'Photo : Plongeurs au barrage',
    'Crédit photo : Jean Petit',
    'Фото: Водолазы у плотины',
    'Fotoğraf: Barajdaki dalgıçlar',
    'عکس: غواصان در سد',
    'صورة: غواصون عند السد',
    '图为潜水员在大坝工作。',
    '写真＝ダムの潜水士',
    'Divers at the dam on Sunday. (AP Photo/J. Doe)',
    'Taucher am Damm (Foto: dpa)',
    '潜水员在大坝工作（新华社记者 李明 摄）',
    'REUTERS/Jane Doe',
    'Image source, Getty Images',
    'Divers at the dam. (SHUTTERSTOCK/J. Doe)',
  ])('%j', (text) => expect(captions(text)).toEqual([text]));

  it.each([
    'Picture: this is what the minister wanted them to do with the map of the town.',
    'Photo: The minister stood there for an hour in the rain with the others, and nobody came. It was the picture that everybody remembers of that year, and of the dam, and of the end of it.',
    'The police showed a photo of the dead man (Jenin).',
    'The image of the town has changed',
    'He studied law (and photography).',
  ])('none in %j', (text) => expect(captions(text)).toEqual([]));

  it('ends a caption before the initials that sign the text off', () => {
    const { ledger } = normalizeText(`${P}\n\n${P2}\n\nPhoto: A view of the dam. MMS/YAW`).record;
    expect(ledger.filter(({ label }) => label === 'caption' || label === 'sign-off')).toMatchObject([
      { label: 'caption' },
      { label: 'sign-off' },
    ]);
  });

  it('keeps a picture wrapped over two lines and its caption apart from the story', () => {
    const wrapped =
      '[image: divers at the dam,\nseen from above.jpg]\n   Divers at the dam. (Ledger/M. Okoye)';
    const { record } = normalizeText(`${P}\n\n${P2}\n\n${wrapped}\n\n${P2}`);
    expect(record.blocks.map(({ type, text }) => `${type}: ${text}`)).toEqual([
      `paragraph: ${P}`,
      `paragraph: ${P2}`,
      'caption: Divers at the dam. (Ledger/M. Okoye)',
      `paragraph: ${P2}`,
    ]);
    expect(record.ledger.filter(({ label }) => label === 'image')).toHaveLength(1);
  });
});

describe('notes of correction', () => {
  it.each([
    'Correction: An earlier version of this report gave another year.',
    'Correction, May 3, 2021: The year of the flood was wrong.',
    'Update/Correction: 3 May 2021: The year of the flood was wrong.',
    'This article was amended on 3 May 2021 to give the right year.',
    "Editor's note: This text was written before the flood.",
    '(Korrektur: In einer früheren Fassung stand ein anderes Jahr.)',
    'Rectificatif : la crue a eu lieu en mai et non en juin.',
    'Fe de erratas: el año de la inundación era otro.',
    'Errata: o ano da cheia era outro, como se sabe.',
    'Исправление: год наводнения был указан неверно.',
    'تصحيح: ذكرنا في وقت سابق سنة أخرى للفيضان.',
    'اصلاحیه: سال سیل در متن پیشین نادرست بود.',
    '更正：此前版本的报道中洪水发生的年份有误，应为二〇二一年五月，特此更正。',
    '訂正：洪水が起きた年に誤りがありました。正しくは二〇二一年でした。お詫びします。',
  ])('%j is body, before the story and behind it, and gives no date', (note) => {
    for (const text of [`${note}\n\n${P}\n\n${P2}`, `${P}\n\n${P2}\n\n${note}`]) {
      const { record } = normalizeText(text);
      expect(record.blocks.map((block) => block.text)).toContain(note);
      expect(record.fields.date.value).toBeNull();
    }
  });

  it('leaves the headline behind it the headline', () => {
    const note = 'Correction: An earlier version of this report gave another year.';
    const { title } = normalizeText(`${note}\n\nPresident signs the law\n\n${P}`).record.fields;
    expect(title.value).toBe('President signs the law');
  });

  it.each([
    'The correction of the market was expected, the minister said on Sunday at noon.',
    'Correction of the market – long expected – has begun, the minister said on Sunday.',
  ])('%j tells the story', (text) => {
    expect(normalizeText(`${text}\n\n${P}`).record.ledger[0]?.rule).toBe('body/unclaimed');
  });
});

describe('live blogs', () => {
  const entries = (times: readonly string[]) => times.map((time) => `${time}\n\n${P}`).join('\n\n');

  it.each([
    ['14:05', '13:50', '13:20'],
    ['2.15pm', '1.40pm', '11.05am'],
    ['14h05', '13h50', '13h20'],
    ['14:05 GMT', '13:50 GMT', '13:20 GMT'],
    ['14.05 Uhr', '13.50 Uhr', '13.20 Uhr'],
    ['۱۴:۰۵', '۱۳:۵۰', '۱۳:۲۰'],
    ['14时05分', '13时50分', '13时20分'],
  ])('entries at %s, %s, %s', (...times) => {
    const { record } = normalizeText(`Floods in the north\n\n${entries(times)}`);
    expect(record.fields.kind.value).toBe('liveblog');
    expect(record.blocks.filter(({ type }) => type === 'heading').map(({ text }) => text)).toEqual(times);
  });

  it('entries whose times stand before the first word', () => {
    const text = ['14:05', '13:50 –', '13:20 |'].map((time) => `${time} ${P}`).join('\n\n');
    expect(normalizeText(text).record.fields.kind.value).toBe('liveblog');
    expect(blocks(text)[0]).toBe(`paragraph: 14:05 ${P}`);
  });

  it('entries that run forwards, under a word that says so', () => {
    const forwards = entries(['13:20', '13:50', '14:05']);
    expect(normalizeText(`Live updates\n\nFloods in the north\n\n${forwards}`).record.fields.kind.value).toBe(
      'liveblog',
    );
    expect(normalizeText(`Floods in the north\n\n${forwards}`).record.fields.kind.value).toBe('news');
  });

  it.each([
    ['a timetable', '20:15 The Dam\n\n19:30 News\n\n19:00 Weather'],
    ['a story that names a time', `14:05\n\n${P}\n\n${P2}`],
    ['scores', `2.15 Lima\n\n${P}\n\n1.40 Vega`],
    ['times in no order', entries(['14:05', '13:20', '13:50', '12:10', '18:00', '11:00'])],
  ])('none in %s', (_, text) =>
    expect(normalizeText(`${P} ${P2}\n\n${text}`).record.fields.kind.value).toBe('news'),
  );
});

describe('kinds by printed words', () => {
  const kind = (text: string) => normalizeText(text).record.fields.kind.value;
  const MENU = 'Home\nNews\nWorld\nSports\nCulture\nLog in\nSubscribe';
  const STORY = `By Jane Doe\n17 May 2021\n${P} ${P2}\n${P2} ${P}\n${P} ${P2}\nShare\nMost read\nTerms of use`;
  const page = (head: string) => `${head}\n\nPresident signs the law on grain\n\n${P}\n\n${P2}`;

  it.each([
    ['OPINION', 'opinion'],
    ['Kommentar', 'opinion'],
    ['Tribune', 'opinion'],
    ['رأي', 'opinion'],
    ['یادداشت', 'opinion'],
    ['评论', 'opinion'],
    ['社説', 'opinion'],
    ['[Opinion]', 'opinion'],
    ['Opinion | Middle East', 'opinion'],
    ['Home › Meinung › Gastbeitrag', 'opinion'],
    ['Section: Editorial', 'opinion'],
    ['Document type: Commentary; Opinions', 'opinion'],
    ['FOR IMMEDIATE RELEASE', 'press-release'],
    ['Pressemitteilung Nr. 45', 'press-release'],
    ['Press Release No. 12/2021', 'press-release'],
    ['Communiqué de presse', 'press-release'],
    ['BASIN BÜLTENİ', 'press-release'],
    ['P R E S S E M I T T E I L U N G', 'press-release'],
    ['European Council\nNews\nPress releases\nPlenary', 'press-release'],
    ['پریس نوٹ نمبر 211', 'press-release'],
    ['Пресс-релиз', 'press-release'],
    ['NEWS RELEASE 14-SEP-2021', 'press-release'],
    ['COMMUNIQUÉ DE PRESSE – TOURS – 18 JUIN 2020', 'press-release'],
    ['Our view', 'opinion'],
    ['RUSH TRANSCRIPT', 'transcript'],
    ['Стенограмма', 'transcript'],
  ])('%s: %s', (head, expected) => expect(kind(page(head))).toBe(expected));

  it.each([
    "The views expressed in this article are the author's own and do not reflect this paper's.",
    "Cette tribune n'engage que son auteur.",
    'Dieser Beitrag gibt die Meinung des Autors wieder.',
    'Мнение автора может не совпадать с мнением редакции.',
    '本文仅代表作者个人观点。',
  ])('behind the story: %s', (text) => {
    expect(kind(`${page('Section: World')}\n\n${text}`)).toBe('opinion');
    expect(kind(`${page('Section: World')}\n\n${P}\n\nView all comments\n\n${text}`)).toBe('news');
  });

  it('above the headline, where the menu ends in other words', () => {
    const text = `${MENU}\nOpinion\nVideo\nEDITORIALS\nPresident signs the law on grain\n${STORY}`;
    expect(kind(text)).toBe('opinion');
  });

  it.each([
    'Notes to editors:\n1. The survey had 900 answers.',
    'Media contact\nMargaret Hale, 555 0134, press@mill.example',
    'Pressekontakt: Eva Roth, Telefon 030 5550134',
    'Contact presse\npresse@moulin.example',
    'Контакты для СМИ:\nИрина Мельник\nтел. 501 555 014',
  ])('a release, by what only senders to the press add: %s', (matter) => {
    expect(kind(`${page('Mill and Sons')}\n\n${P}\n\n${matter}`)).toBe('press-release');
  });

  it('a release, held back till a day', () => {
    expect(kind(page('EMBARGOED UNTIL 00.01 GMT, 6 MARCH 2019'))).toBe('press-release');
  });

  it('before the headline, which keeps the word', () => {
    const { fields } = normalizeText(`Kommentar: Der Damm hält noch\n\n${P}`).record;
    expect(fields.kind.value).toBe('opinion');
    expect(fields.title.value).toBe('Kommentar: Der Damm hält noch');
  });

  it.each([
    ['a menu in one line', page('Home | News | Opinion | Sports | Video')],
    ['a menu of lines', page('News\nWorld\nOpinion\nSports\nVideo')],
    ['a menu of bullets', page('* News\n* Opinion')],
    ['the story', `${P} Opinion is divided, he said.`],
    ['a subhead', `${P}\n\nOpinion\n\n${P2}`],
    ['a headline that has the word in it', `Opinion divided over the dam\n\n${P}`],
    ['a word for live coverage without any', page('LIVE')],
    ['views in the story', page(`${P}\n\nThe views expressed in this article of the law are new.\n\n${P2}`)],
    ['a section of news', page('Section: World')],
    ['a menu that ends above the headline', `${MENU}\nOpinion\nPresident signs the law on grain\n${STORY}`],
    ['a line of notes in the story', `${page('News')}\n\nPress contact was lost, they said\n\n${P} ${P2}`],
    ['whom to ask about a meeting', `${page('News')}\n\nContact: 555 0134`],
  ])('none from %s', (_, text) => expect(kind(text)).toBe('news'));
});

describe('quotes', () => {
  it('are none where a message is quoted as a whole', () => {
    const text = `> ${P}\n>\n> ${P2}\n>\n> ${P}`;
    expect(blocks(text)).toEqual([`paragraph: ${P}`, `paragraph: ${P2}`, `paragraph: ${P}`]);
  });

  it('joins a quote that was wrapped behind its marks', () => {
    const wrapped =
      '> The gates had rusted shut, the report says on its\n> first page, and nobody had\n> looked at them.';
    expect(blocks(`${P}\n\n${wrapped}\n\n${P2}`)[1]).toBe(
      'quote: The gates had rusted shut, the report says on its first page, and nobody had looked at them.',
    );
  });
});
