// The source of a text: what names it, what outranks what, and all that names nobody.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = `The harbor of Port Norda will stay closed until the wreck of a dredger is raised, the pilots' guild said on Sunday.

Divers found the hull split along nine meters, and the crane that is to lift it has not left its berth in the south.

"We can wait," said its captain, who has waited in four wars and two strikes, and in one case for a pope.`;

const source = (text: string) => normalizeText(text).record.fields.source;
const carrier = (text: string) => normalizeText(text).record.fields.carrier.value;
const HEADLINE = 'Harbor of Port Norda stays closed for another week';

describe('a known outlet is the source by', () => {
  it.each([
    [
      'the title of its page',
      `${HEADLINE} | World news | The Guardian\n\n${HEADLINE}\n\n${STORY}`,
      'the-guardian',
    ],
    ['its name before a headline', `BBC News - ${HEADLINE}\n\n${HEADLINE}\n\n${STORY}`, 'bbc-news'],
    [
      'an agency in a title whose headline is printed again',
      `${HEADLINE} - Reuters\n\n${HEADLINE}\n\n${STORY}`,
      'reuters',
    ],
    ['a masthead', `Le Monde\nInternational\n${HEADLINE}\n\n${STORY}`, 'le-monde'],
    [
      'a masthead behind strokes and a date',
      `LE MONDE | 09.06.2011 à 14h12 | Mis à jour\n\n${STORY}`,
      'le-monde',
    ],
    [
      'a running head',
      `THE GLOBE AND MAIL, MONDAY, MAY 17, 2021   A4\n\n${HEADLINE}\n\n${STORY}`,
      'the-globe-and-mail',
    ],
    [
      'the line of rights',
      `${HEADLINE}\n\n${STORY}\n\n© 2021 Guardian News & Media Limited or its affiliated companies. All rights reserved.`,
      'the-guardian',
    ],
    [
      'rights with the sign in the middle',
      `${STORY}\n\nguardian.co.uk © Guardian News and Media Limited 2008`,
      'the-guardian',
    ],
    [
      'rights behind the readers',
      `${HEADLINE}\n\n${STORY}\n\n3 Comments\n\nJoe says:\nNonsense.\nReply\n\n© 2021 Haaretz. All rights reserved`,
      'haaretz',
    ],
    ['a way home', `The Guardian - Back to home\n\n${HEADLINE}\n\n${STORY}`, 'the-guardian'],
    ['a plea', `${STORY}\n\nGet the Rudaw app`, 'rudaw'],
    [
      'a disclaimer',
      `${STORY}\n\nThe views expressed in this article are the author's own and do not necessarily reflect Al Jazeera's editorial stance.`,
      'al-jazeera',
    ],
    [
      'the host of its address',
      `URL: https://www.aljazeera.com/news/2021/5/17/harbor\n\n${STORY}`,
      'al-jazeera',
    ],
    ['its host alone on a line', `theguardian.com\n\n${HEADLINE}\n\n${STORY}`, 'the-guardian'],
    ['its link home', `[Home](https://www.tehrantimes.com/)\n\n# ${HEADLINE}\n\n${STORY}`, 'tehran-times'],
    [
      'the line above an address',
      `Story from BBC NEWS:\nhttp://news.bbc.co.uk/go/pr/fr/-/2/hi/4200000.stm\n\n${HEADLINE}\n\n${STORY}`,
      'bbc-news',
    ],
    [
      'where it says it was published first',
      `${STORY}\n\nThis article was originally published by Middle East Eye on 3 May.`,
      'middle-east-eye',
    ],
    [
      'a permission to print it again',
      `${HEADLINE}\n\nReprinted with permission from The Moscow Times.\n\n${STORY}`,
      'the-moscow-times',
    ],
    [
      "a monitor's line",
      `Text of report in English by Iranian conservative Fars News Agency website\n\n${STORY}`,
      'fars-news-agency',
    ],
    [
      "a monitor's source",
      `${STORY}\n\nSource: Fars News Agency website, Tehran, in English 0815 gmt 17 May 10`,
      'fars-news-agency',
    ],
    ['a byline', `${HEADLINE}\n\nBy Jane Doe, CNN\n\n${STORY}`, 'cnn'],
    [
      'a writer of its staff',
      `${HEADLINE}\nBy JANE DOE\nAssociated Press Writer\n\n${STORY}`,
      'associated-press',
    ],
    [
      'a label behind a quoting mark',
      `> Source: The Hindu\n> Date: May 12, 2005\n>\n> ${HEADLINE}\n\n${STORY}`,
      'the-hindu',
    ],
    [
      'a label on a line of its own',
      `${HEADLINE}\n\nFormat\nNews and Press Release\nSource\nUNICEF\nPosted\n17 May 2021\n\n${STORY}`,
      'unicef',
    ],
    [
      'a field code',
      `HD ${HEADLINE}\nWC 92 words\nPD 17 May 2021\nSN Le Figaro\nLA English\nLP\n${STORY}\nAN Document FIGARO0020210517eh5h0002x`,
      'le-figaro',
    ],
    [
      'a title of publication',
      `${STORY}\n\nTitle: ${HEADLINE}\nPublication title: The Hindu; Chennai\nPages: 4\nDocument type: News`,
      'the-hindu',
    ],
    [
      'a closing line of its own',
      `${STORY}\n\nOur Standards: The Thomson Reuters Trust Principles.`,
      'reuters',
    ],
  ])('%s', (_, text, id) => expect(source(text)).toMatchObject({ value: { id }, basis: 'stated' }));
});

describe('an agency is the source by its mark', () => {
  it.each([
    [`MOSCOW, May 17. /TASS/. ${STORY}`, 'tass'],
    [
      `МОСКВА, 17 мая - РИА Новости. Порт останется закрытым до подъема судна, сообщила гильдия лоцманов. Кран еще не вышел.`,
      'ria-novosti',
    ],
    [`(ANSA) - ROMA, 17 MAG - ${STORY}`, 'ansa'],
    [`Tehran, IRNA – ${STORY}`, 'islamic-republic-news-agency'],
    [`Tehran, May 17, IRNA -- ${STORY}`, 'islamic-republic-news-agency'],
    [`Kaub (dpa/lrs) - ${STORY}`, 'deutsche-presse-agentur'],
    [
      `دمشق-سانا قال الوزير للصحفيين يوم الأحد إن الميناء سيبقى مغلقاً حتى رفع الحطام، وإن المهندسين بدأوا العمل في الموقع.`,
      'syrian-arab-news-agency',
    ],
    [
      `新华社北京5月17日电（记者李明）港口将继续关闭，直到沉船被打捞上来，引航员协会周日表示。起重机尚未离开泊位，船长说可以等。`,
      'xinhua-news-agency',
    ],
    [
      `（中央社記者林小明高雄17日電）港口將繼續關閉，直到沉船打撈上來，引水人公會今天表示。起重機尚未離開泊位，船長說可以等。`,
      'central-news-agency',
    ],
    [`${STORY} (ANI)`, 'asian-news-international'],
    [`${STORY} – AFP`, 'agence-france-presse'],
    [`${STORY}\n\nLusa/Fim`, 'lusa-news-agency'],
    [`${STORY}\n\nREUTERS`, 'reuters'],
  ])('%j', (text, id) => expect(source(text)).toMatchObject({ value: { id }, basis: 'stated' }));
});

describe('an outlet that no profile knows is the source by', () => {
  it.each([
    [
      "a plea and a paper's noun",
      `${HEADLINE}\n\n${STORY}\n\nLike us on Facebook: Norda Lagoon Times`,
      'norda-lagoon-times',
    ],
    [
      'whose offer the page is',
      `${HEADLINE}\n\n${STORY}\n\nEin Angebot der Norder-Zeitung, Verlag Norden GmbH`,
      'norder-zeitung',
    ],
    [
      'brackets behind its author',
      `${HEADLINE}\n\n${STORY}\n\nKovács Dóra (Norda Néplap)\nMegosztás`,
      'norda-neplap',
    ],
    [
      'the line of its print edition',
      `${HEADLINE}\n\n${STORY}\n\nVerschenen in Dagblad van de Polder op maandag 17 mei 2021, pagina 2.`,
      'dagblad-van-de-polder',
    ],
    [
      'a label and a day',
      `Quelle: Norder Anzeiger vom 17.05.2021, Nr. 12, S. 3\nRessort: Lokales\n\n${HEADLINE}\n\n${STORY}`,
      'norder-anzeiger',
    ],
    [
      'a line of rights',
      `${HEADLINE}\n\n${STORY}\n\n© 2021 Norda Lantern. All rights reserved.`,
      'norda-lantern',
    ],
    [
      'rights in another language',
      `${HEADLINE}\n\n${STORY}\n\nCopyright 2016 Norder Rundschau GmbH. Alle Rechte vorbehalten`,
      'norder-rundschau',
    ],
    [
      'the form with the article, of two prints',
      `The Norda Lantern\n\n${HEADLINE}\n\n${STORY}\n\nCopyright 2009 Norda Lantern. All rights reserved.`,
      'the-norda-lantern',
    ],
    ['title and rights', `${HEADLINE} | Norda Lantern\n\n${STORY}\n\nNorda Lantern © 2021`, 'norda-lantern'],
    [
      'title and plea',
      `${HEADLINE} - Norda Lantern\n\n${STORY}\n\nSubscribe to Norda Lantern`,
      'norda-lantern',
    ],
    [
      'masthead and host',
      `Norda Lantern\n\n${HEADLINE}\n\nLink: https://www.nordalantern.example/harbor\n\n${STORY}`,
      'norda-lantern',
    ],
    [
      'sender and plea',
      `Norda Lantern, [17.05.2021 11:09]\n${STORY}\n\nJoin Norda Lantern on Telegram`,
      'norda-lantern',
    ],
    [
      'an article and the menu below it',
      `The Slow Ferry\n\nHome | About | Maps\n\n${HEADLINE}\n\n${STORY}`,
      'the-slow-ferry',
    ],
    [
      'a running head with its page',
      `THE NORDA LANTERN, MONDAY, MAY 17, 1886.   3\n\n${HEADLINE.toUpperCase()}\n\n${STORY}`,
      'the-norda-lantern',
    ],
    [
      'the line above a date in an export',
      `3 of 18 DOCUMENTS\n\nNorda Lantern (Port Norda)\n\nMay 17, 2021 Monday\n\n${HEADLINE}\n\nLENGTH: 92 words\n\n${STORY}\n\nLOAD-DATE: May 18, 2021`,
      'norda-lantern',
    ],
    [
      'a label in a header of labels',
      `Title: ${HEADLINE}\nSource: Norda Lantern\nDate: 17 May 2021\nAuthor: Jane Doe\n\n${STORY}`,
      'norda-lantern',
    ],
    [
      'its letterhead',
      `REPUBLIC OF NORDA\nMINISTRY OF HARBORS\n\nPRESS RELEASE No. 12/2021\n\n${HEADLINE}\n\n${STORY}`,
      'ministry-of-harbors',
    ],
    [
      'a letterhead in Turkish capitals',
      `KARADENİZ LİMANLARI BİRLİĞİ\nBASIN BÜLTENİ\n\n${STORY}`,
      'karadeniz-limanlari-birligi',
    ],
    [
      'the paragraph about it',
      `FOR IMMEDIATE RELEASE\n\nNorda Salvage to raise the dredger of Port Norda\n\n${STORY}\n\nAbout Norda Salvage\n\nNorda Salvage raises ships and has done so since 1921, mostly in calm weather and for a fixed price.`,
      'norda-salvage',
    ],
    [
      'the closing line of a release',
      `PORT NORDA, May 17, 2021 /PRNewswire/ -- ${STORY}\n\nSOURCE Norda Salvage Ltd.`,
      'norda-salvage-ltd',
    ],
  ])('%s', (_, text, id) => expect(source(text)).toMatchObject({ value: { id }, basis: 'stated' }));
});

it('is named by what it says that it is, all of its quoted name', () =>
  expect(
    source(`${HEADLINE}\n\n${STORY}\n\nСетевое издание «Тихий берег». Свидетельство ЭЛ № 1`).value,
  ).toMatchObject({ name: 'Тихий берег' }));

describe('no source from', () => {
  it.each([
    [
      'whom the story says what it is',
      `${HEADLINE}\n\n${STORY} The Norda Lantern is mentioned by nobody, and Ada Quill reads a magazine.`,
    ],
    ['an agency behind a German author', `${HEADLINE}\nVon Ada Quill, Norda Bildfunk\n\n${STORY}`],
    ["a study's journal", `${HEADLINE}\n\n${STORY}\n\nThe study was published in Nature on May 3, 2021.`],
    ["an author's town in brackets", `${HEADLINE}\n\n${STORY}\n\nKovács Dóra (Budapest)`],
    ["a follower's wish for a person", `${HEADLINE}\n\n${STORY}\n\nFollow Ada Quill on Twitter`],
    ['a title alone', `${HEADLINE} | Norda Lantern\n\n${STORY}`],
    ['a section in the title and the menu', `${HEADLINE} | Harbors\n\nHarbors\n\n${HEADLINE}\n\n${STORY}`],
    ['a section of two words', `${HEADLINE} | Middle East\n\nMiddle East\n\n${HEADLINE}\n\n${STORY}`],
    ['a headline that names its witness', `Norda port to stay closed - Reuters\n\n${STORY}`],
    ['a name alone on a line', `Norda Lantern\n\n${HEADLINE}\n\n${STORY}`],
    ['a plea alone', `${STORY}\n\nSubscribe to Norda Lantern`],
    ['a sender alone', `Jane Doe, [17.05.2021 11:09]\n${STORY}`],
    [
      "a columnist's rights",
      `${HEADLINE}\n\nBy Jane Doe\n\n${STORY}\n\n© 2021 Jane Doe. All rights reserved.`,
    ],
    ["a picture's rights", `${HEADLINE}\n\n© Norda Lantern\n\n${STORY}`],
    ['rights of a picture agency', `${HEADLINE}\n\n${STORY}\n\n© 2021 Getty Images. All rights reserved.`],
    ['rights of a network', `${STORY}\n\n© 2021 Twitter, Inc. All rights reserved.`],
    [
      'a sentence on copyright',
      `${STORY}\n\nCopyright law was changed in 2021, and the guild reserved all rights to its charts.`,
    ],
    ['rights of nobody', `${STORY}\n\nAll rights reserved.`],
    ['a network under a label', `${STORY}\n\nSource: Facebook`],
    [
      'officials under a label',
      `Title: ${HEADLINE}\nSource: two officials\nDate: 17 May 2021\nAuthor: Jane Doe\n\n${STORY}`,
    ],
    ['agencies under a label', `${STORY}\n\nSource: Agencies`],
    ['a body under a label below a table', `${STORY}\n\nSource: Harbor Board of Norda`],
    ['what somebody told an agency', `${STORY} He told Reuters that it was so.`],
    ['what an agency said', `According to AFP, ${STORY.charAt(0).toLowerCase()}${STORY.slice(1)}`],
    ['a picture credited at its end', `${HEADLINE}\n\nA crane in the harbor of Port Norda. (AP)\n\n${STORY}`],
    ['a picture credited on a line', `${HEADLINE}\n\nPhoto: Reuters\n\n${STORY}`],
    ['sister titles side by side', `${HEADLINE}\n\n${STORY}\n\nOur titles: Haaretz | Le Monde | El País`],
    ['sister titles above', `Haaretz | Le Monde | El País\n\n${HEADLINE}\n\n${STORY}`],
    ['a pointer to another page', `${STORY}\n\nRead more at Haaretz`],
    ['an account to follow', `${STORY}\n\nFollow Jane Doe on Twitter`],
    [
      'a link inside the story',
      `The guild said (see https://www.reuters.com/world/harbor) that it was so. ${STORY}`,
    ],
    [
      'one of several links behind it',
      `${STORY}\n\nReferences\n1. https://www.reuters.com/world/a\n2. https://www.bbc.com/news/b`,
    ],
    ['the place where it first appeared', `${STORY}\n\nThis story first appeared in Norda in 2019.`],
    [
      'the language in which it first appeared',
      `${STORY}\n\nThis article was originally published in Arabic.`,
    ],
    ['whoever wrote it first', `${STORY}\n\nThis article was first published by Jane Doe on her page.`],
    ['an archive', `From the archive\n\n${HEADLINE}\n\n${STORY}`],
    ['a menu of sections', `BREAKING NEWS\nGALLERY\nVIDEO\nHome > Harbors\n\n${HEADLINE}\n\n${STORY}`],
    [
      'a headline in capitals above a menu',
      `Norda Port Stays Closed\nHome | World | Sport\n\n${HEADLINE}\n\n${STORY}`,
    ],
    ['a dateline of an unknown city', `PORT NORDA, May 17, 2021 – ${STORY}`],
    ['a person beside a date', `Jane Doe, May 17, 2021\n\n${HEADLINE}\n\n${STORY}`],
    ['a section beside a date', `World News, May 17, 2021\n\n${HEADLINE}\n\n${STORY}`],
    ['an unknown host', `URL: https://www.nordalantern.example/harbor\n\n${STORY}`],
    ["a shop's frame", `${HEADLINE}\n\n${STORY}\n\nPowered by WordPress\nTheme by Norda Themes`],
    [
      'the author of a box',
      `${STORY}\n\nAbout Jane Doe\n\nJane Doe is a writer who lives in Port Norda and has three cats.`,
    ],
    [
      'views that are not those of an employer',
      `${STORY}\n\nThe views expressed do not necessarily reflect those of the University of Norda.`,
    ],
    ['a release without a letterhead', `FOR IMMEDIATE RELEASE\n\n${HEADLINE}\n\n${STORY}`],
    ['the number of an archive', `${STORY}\n\nLexisNexis`],
    ['a comment', `${HEADLINE}\n\n${STORY}\n\nLeave a Reply\n\nJoe says:\nSource: Reuters\nReply`],
    ['initials of editors', `${STORY} MH/PA`],
    [
      'the authority whose initials are a mark',
      `The Palestinian Authority (PA) – which runs the harbor – said on Sunday that it was so. ${STORY}`,
    ],
    [
      'initials without an article',
      `Palestinian Authority (PA) - Divers found the hull split along nine meters on Sunday. ${STORY}`,
    ],
    ['a press conference on a day', `Press Conference, May 17, 2021\n\n${HEADLINE}\n\n${STORY}`],
    ['a person with a paper for a name', `Emily Post, May 17, 2021\n\n${HEADLINE}\n\n${STORY}`],
    ['a review on a day', `Book Review, May 17, 2021\n\n${HEADLINE}\n\n${STORY}`],
    [
      'a picture credited on a line of its own',
      `${HEADLINE}\n\nBy Jane Doe\n\nA crane in the harbor of Port Norda\nReuters\n\n${STORY}`,
    ],
    ['a writer who is followed and described', `${STORY}\n\nAbout Jane Doe\n\nFollow Jane Doe on Twitter`],
    [
      'a menu with releases in it',
      `Norda Council\nPress Releases\nHarbors\n${'Item\n'.repeat(20)}\n${HEADLINE}\n\n${STORY}`,
    ],
    [
      'an author box below a mention of a release',
      `${HEADLINE}\n\nThe guild said in a press release on Sunday that the harbor would stay closed, and why.\n\n${STORY}\n\nAbout Jane Doe\n\nJane Doe is a writer who lives in Port Norda and has three cats.`,
    ],
    [
      'a section that is a paper elsewhere',
      `رفع حطام السفينة | الشرق الأوسط\n\nقال الوزير للصحفيين يوم الأحد إن الميناء سيبقى مغلقاً حتى رفع الحطام، وإن المهندسين بدأوا العمل في الموقع.\n\nالشرق الأوسط`,
    ],
    ['reports of wires', `From wire reports\n\n${HEADLINE}\n\n${STORY}`],
    ['our own man', `From Our Radio Correspondent\n\n${HEADLINE}\n\n${STORY}`],
    ['a word that is a mark elsewhere', `${STORY} So said the MAP`],
  ])('%s', (_, text) => expect(source(text).value).toBeNull());
});

describe('of two names', () => {
  it.each([
    [
      'a page outranks the agency of its dateline',
      `The Guardian\n\n${HEADLINE}\n\nBAGHDAD (Reuters) - ${STORY}`,
      'the-guardian',
    ],
    [
      'an unknown page too',
      `${HEADLINE} | Norda Lantern\n\nBAGHDAD (AP) — ${STORY}\n\n© 2021 Norda Lantern. All rights reserved.`,
      'norda-lantern',
    ],
    [
      'a page outranks the agency that it credits',
      `${HEADLINE}\n\n${STORY}\n\nSource: AFP\n\n© 2021 Haaretz. All rights reserved.`,
      'haaretz',
    ],
    [
      'a page outranks the rights of the agency',
      `Haaretz\n\n${HEADLINE}\n\n${STORY}\n\nCopyright 2021 The Associated Press. All rights reserved.`,
      'haaretz',
    ],
    [
      'a first publication outranks the page',
      `${STORY}\n\nThis article originally appeared in Haaretz.\n\n© 2021 Norda Lantern. All rights reserved.`,
      'haaretz',
    ],
    [
      'a paper outranks the company that has it',
      `The Norda Tribune\nHome | Local | Sports\n\n${HEADLINE}\n\n${STORY}\n\nCopyright 2011 Harbor City Press`,
      'the-norda-tribune',
    ],
  ])('%s', (_, text, id) => expect(source(text).value?.id).toBe(id));
});

describe('the carrier', () => {
  it.each([
    [
      'a web archive',
      `The Wayback Machine - https://web.archive.org/web/20210517110900/http://www.example.org/harbor\n\n${HEADLINE}\n\n${STORY}`,
      'Internet Archive',
    ],
    ['a database', `${HEADLINE}\n\n${STORY}\n\nLoad-Date: May 18, 2021\nLexisNexis`, 'LexisNexis'],
    ['a group', `${STORY}\n\nYahoo! Groups Links`, 'Yahoo! Groups'],
    ['a monitor', `BBC Monitoring Middle East - Political\n\n${HEADLINE}\n\n${STORY}`, 'BBC Monitoring'],
    ['a wire of releases', `PORT NORDA, May 17, 2021 /PRNewswire/ -- ${STORY}`, 'PR Newswire'],
    [
      'the page of a copy',
      `${STORY}\n\nThis article originally appeared in Haaretz.\n\n© 2021 Norda Lantern. All rights reserved.`,
      'Norda Lantern',
    ],
  ])('%s', (_, text, name) => expect(carrier(text)).toBe(name));

  it.each([
    [
      'a story about one',
      `The guild said that the Internet Archive had kept its charts, and LexisNexis its name. ${STORY}`,
    ],
    [
      "the source's own page",
      `Haaretz\n\n${HEADLINE}\n\n${STORY}\n\nThis article first appeared in Haaretz.\n\n© 2021 Haaretz. All rights reserved.`,
    ],
    ['a page that credits nobody', `${STORY}\n\n© 2021 Norda Lantern. All rights reserved.`],
    ['a network to share on', `${STORY}\n\nTelegram\nFacebook`],
  ])('none for %s', (_, text) => expect(carrier(text)).toBeNull());
});
