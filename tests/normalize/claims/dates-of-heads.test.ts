import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

// Heads of whole pages, exports, prints, mails and announcements: where a day of publication stands in them,
// and what looks like one.

const P =
  'The council said on Sunday that the ferry would go on running for several more weeks, and that nobody would pay.';
const P2 =
  'Officials from both villages told reporters that the length of the rope is what they cannot agree on, as ever.';
const BODY = `${P}\n\n${P2}\n\n${P.replace('ferry', 'bus')}`;
const fields = (text: string) => normalizeText(text).record.fields;
const date = (text: string) => fields(text).date.value;
const H = 'Ferry runs on without a captain for weeks';

describe('the day of publication in', () => {
  it.each([
    ['a reading time behind it', `${H}\nBy Jane Doe\nMon., May 17, 2021 3 min. read\n\n${BODY}`],
    [
      'lines below a standfirst',
      `${H}\n${P}\nJane Doe, on the pier\n17 May 2021, 10:15\n3 min read\n${BODY}`,
    ],
    [
      'a line above an update',
      `NEWS SPORT\n${H}\n10:02, 17 May 2021\nUpdated: 13:47, 18 May 2021\n\n${BODY}`,
    ],
    ['a piece under a label', `${H}\n\nSeason 4 | Released May 17, 2021 | 47 min\n\n${BODY}`],
    ['a kind and a day', `Share\nMenu\nLogin\nNEWS RELEASE 17-MAY-2021\n${H}\nShare\nPrint\n\n${BODY}`],
    [
      'a paper line at the top',
      `Harbor Gazette\nMonday, May 17, 2021\nSubscribe\nLog In\nNews\nSports\nHome\n${H}\nFacebook\nTwitter\n\n${BODY}`,
    ],
    ['Markdown', `- [Home](/)\n- [News](/n)\n\n# ${H}\n\n**17 May 2021 10:15**\n\n![](a.jpg)\n\n${BODY}`],
    [
      'a quoted head',
      `Date: Wed, 19 May 2021 14:20:11\nFrom: "x" <x@example.org>\nSubject: ferry\n\n> Source: The Harbor Gazette\n> Date: May 17, 2021\n>\n> ${H}\n>\n> ${P}\n>\n> ${P2}`,
    ],
    [
      'an export',
      `ID: 7\npost_title: ${H}\npost_date: 2021-05-17 18:22:04\npost_modified: 2021-06-11 09:03:55\npost_status: publish\npost_content:\n${BODY}`,
    ],
    [
      'an export with signs of equality',
      `IBLOCK_TYPE=news\nNAME=${H}\nACTIVE_FROM=17.05.2021 14:30:00\nTIMESTAMP_X=19.05.2021 08:11:47\nDETAIL_TEXT=\n${BODY}`,
    ],
    [
      'an export of nodes',
      `nid: 7\ntype: article\nlangcode: en\ntitle: ${H}\ncreated: 2021-05-17T09:40:00+02:00\nchanged: 2021-05-19T13:15:21+02:00\nbody:\n${BODY}`,
    ],
    [
      'columns',
      `Paper    : Milliyet          Period    : daily\nDate     : 17.05.2021        Color     : full\n\n${H}\n\n${BODY}`,
    ],
    [
      'a clipping',
      `Source:   The Harbor Gazette\nDate:     Monday 17, May 2021\nPage:     9\n\n${H}\n\n${BODY}`,
    ],
    [
      'a browser print below its head',
      `5/19/2021 ${H} - Harbor Gazette\n${H}\nBY JANE DOE\nMAY 17, 2021 5 AM PT\n${BODY}\nhttps://gazette.example/ferry 1/1`,
    ],
    [
      'the last line, and the dateline',
      `${H}\n\nOSLO, May 17 (Reuters) - ${BODY}\nREUTERS\nMonday, 17 May 2021 06:18:44`,
    ],
    [
      'a signed announcement',
      `Ferry Holdings Limited\n${H}\n\n${BODY}\n\nOslo\n17 May 2021\n\nSponsor\nRope Capital\n\nDate: 17/05/2021 04:55:00 Produced by the exchange's news department.`,
    ],
    ['pictures around it', `${H}\n📅 17 May 2021 👁 312\n\n${BODY}`],
    ['signs of equality around it', `${H}\n=== 17 May 2021 ===\n\n${BODY}`],
    ['a zone in square brackets', `${H}\nPublished: May 17, 2021, 14:30 [IST]\n\n${BODY}`],
    [
      'a stamp of a browser',
      `${H}\nMon May 17 2021 08:30:00 GMT+0300 (Eastern European Summer Time)\n\n${BODY}`,
    ],
    ['who posted it', `${H}\nPosted by admin on May 17, 2021\n\n${BODY}`],
    ['where it was posted', `${H}\nPosted in News on May 17, 2021\n\n${BODY}`],
    ['a weekday that tells day from month', `${H}\nSubmitted by admin on Mon, 05/17/2021 - 14:30\n\n${BODY}`],
    ['the day of the issue', `Harbor Gazette\nIssue of May 17, 2021\n\n${H}\n\n${BODY}`],
    ['emphasis around a label', `# ${H}\n\n_Published: May 17, 2021_\n\n${BODY}`],
    ['an arrow behind the label', `${H}\nPublished » May 17, 2021\n\n${BODY}`],
    ['hours without a colon', `${H}\n17 May 2021, 1430 hrs\n\n${BODY}`],
    ['digits behind a label', `Title: ${H}\nDate: 20210517\nSource: Harbor Gazette\n\n${BODY}`],
    [
      'a block behind the story that names the outlet',
      `${H}\n\n${BODY}\n\nSource: Harbor Gazette\nDate: May 17, 2021\nPage: A4`,
    ],
    ['brackets behind the place', `${H}\n\nNEVŞEHİR (17.05.2021) - ${BODY}`],
    ['the line below who signs', `${H}\n\n${BODY}\n\nPress office\n17 May 2021`],
    [
      'the line below who signs, before a plea',
      `${H}\n\n${BODY}\n\nPress office\n17 / 5 / 2021\nFollow us on Facebook`,
    ],
    [
      'a byline, with two digits of its year',
      `${H}\nBy Jane Doe 17-05-21, 19:30 Last update: 18-05-21, 08:55\n${BODY}`,
    ],
    [
      'two digits of its year and a Norwegian clock',
      `${H}\n\n${BODY}\n\nPublisert: 17.05.21 kl. 14:47\nTips oss`,
    ],
    ['the edition behind the story', `${H}\n\n${BODY}\n\nErschienen in der Ausgabe vom 17.05.2021, Seite 9`],
    ['the edition above the headline', `Shop\nAbo\nAus: Ausgabe vom 17.05.2021, Seite 1\n${H}\n\n${BODY}`],
    [
      'a starred note on the printed edition',
      `${H}\n\n${BODY}\n\n* A version of this article appears in print in the 17 May, 2021 edition of Harbor Gazette`,
    ],
    ['a name before it', `Harbor Gazette 17 May 2021\n\n${H}\n\n${BODY}`],
    ['a name behind it', `${H}\n17 May 2021: Harbor Gazette\n\n${BODY}`],
    ['who passed it on', `${H}\n(via Harbor Gazette, 17 May 2021)\n\n${BODY}`],
    ['a name in Arabic letters', `${H}\nصحيفة المرفأ 17 مايو 2021\n\n${BODY}`],
    ['an edition', `${H}\n17 May 2021, evening edition\n\n${BODY}`],
    ['one line that runs on', `${H} Published: 17 May 2021 ${P} ${P2} ${P}`],
    ['one line that runs on in Russian', `${H} Опубликовано: 17 мая 2021 ${P} ${P2} ${P}`],
    ['one line that runs on in Lithuanian', `${H} Paskelbta: 2021 m. gegužės 17 d. ${P} ${P2} ${P}`],
    ['a Swedish day under its label', `${H}\nPublicerades: 17 maj 2021\n\n${BODY}`],
    [
      'a Danish day before that of an update',
      `${H}\nOffentliggjort 17. maj 2021, opdateret 18. maj 2021\n\n${BODY}`,
    ],
    ['brackets and strokes', `${H}\n\n(Publié : 17/05/2021 à 14:30)\n\n${BODY}`],
    ['a label without a colon', `${H}\nДата 17 мая 2021\n\n${BODY}`],
    ['a label glued to a weekday', `${H}\nPublishedMonday 17 May 2021\n\n${BODY}`],
    ['a name glued to it', `${H}\nBy Ana Petrov17 May 2021\n\n${BODY}`],
    ['a byline glued behind it', `${H}\n17 May 2021By Ana Petrov\n\n${BODY}`],
    ['a name glued to it in another language', `${H}\nAna Hoxha17 maj 2021\n\n${BODY}`],
    ['a paper of another script before a comma', `${H}\n港口日报，2021年05月17日 14:30\n\n${BODY}`],
    ['an Arabic name before a comma', `${H}\nسامي الخطيب، 17 مايو 2021\n\n${BODY}`],
    ['a line of the paper in Basque', `Portuko Albisteak, No. 123, 2021ko maiatza 17a\n\n${H}\n\n${BODY}`],
    ['a line of the paper in Bengali', `বন্দর সংবাদ, No. 123, ১৭ মে ২০২১\n\n${H}\n\n${BODY}`],
    ['a label glued behind the day', `${H}\nપ્રકાશિત 17 મે 2021અપડેટ 23 જૂન 2021\n\n${BODY}`],
    ['ordinals in capitals', `${H}\nPUBLISHED: MAY 17TH, 2021\n\n${BODY}`],
    ['a year of two digits', `${H}\nפורסם: 17.05.21\n\n${BODY}`],
    ['a year of two digits on its own line', `${H}\n17.05.21\n\n${BODY}`],
    ['Dutch', `${H}\nFemke de Boer    17 mei 2021, 08:15\n\n${BODY}`],
    ['Polish', `${H}\nopublikowano: 17 maja 2021, 08:15\naktualizacja: 18 maja 2021\n\n${BODY}`],
    ['Czech', `${H}\n17. května 2021 6:00\n\n${BODY}`],
    ['Czech numbers', `${H}\n17. 5. 2021 6:00\n\n${BODY}`],
    ['Ukrainian', `${H}\nУкраїнська правда, 17 травня 2021, 14:20\n\n${BODY}`],
    ['Indonesian', `${H}\nSenin, 17 Mei 2021 16:31 WIB\n\n${BODY}`],
    ['Korean labels', `${H}\n입력 2021.05.17. 11:20 수정 2021.05.18. 02:33\n\n${BODY}`],
    ['Korean signs', `${H}\n2021년 5월 17일\n\n${BODY}`],
    ['Hebrew', `${H}\n17 במאי 2021\n\n${BODY}`],
    ['Hindi', `${H}\n17 मई 2021\n\n${BODY}`],
    ['a post', `${H}\n\nPosted on May 17, 2021 by admin\n\n${BODY}`],
    ['a byline', `${H}\nBy Jane Doe on May 17, 2021\n\n${BODY}`],
    ['a fence', `---\ntitle: "${H}"\ndate: 2021-05-17T10:00:00+02:00\nlastmod: 2021-06-01\n---\n\n${BODY}`],
    ['a fence of another kind', `+++\ntitle = "${H}"\ndate = 2021-05-17\n+++\n\n${BODY}`],
    ['brackets', `${H}\n[2021/05/17 11:30]\n\n${BODY}`],
    [
      'Korean columns',
      `${H}\n기자명 홍길동 기자   입력 2021.05.17 11:30   수정 2021.05.18 13:00   댓글 0\n\n${BODY}`,
    ],
    ['a page with a letter', `The Harbor Gazette, Monday, May 17, 2021, page A4\n${H}\n\n${BODY}`],
    ['Swedish', `${H}\nPublicerad 17 maj 2021 kl 10:15\n\n${BODY}`],
    ['Greek', `${H}\n17 Μαΐου 2021\n\n${BODY}`],
    ['Romanian', `${H}\nPublicat: 17 mai 2021\n\n${BODY}`],
    ['wide digits', `令和３年５月17日\n各位\n\n${H}\n\n${BODY}`],
    ['a name before it', `毎日新聞\n${H}\n毎日新聞 2021/5/17 11:30（最終更新 5/18 09:02）\n\n${BODY}`],
    [
      'no blank before the year',
      `Home » Local\n${H}\nBy Jane Doe - May 17,2021 - Last updated at May 18,2021\n\n${BODY}`,
    ],
    [
      'the cell behind a clock time, above that of an update',
      `Начало\nСпорт\n${H}\nАвтор: Мария Иванова\n15:22 | 17 май 2021\nОбновена: 09:05 | 18 май 2021\n\n${BODY}`,
    ],
    [
      'an ambiguous day whose exact print stands above it',
      `Home\nSports\nMay 17, 2021\nCity\n\n${H}\n\nBy: Jane Doe\nPosted: 17/5/2021 3:00 AM | Comments: 12\n\n${BODY}`,
    ],
    [
      'the line of a print edition',
      `${H}\n\n${BODY}\n\nTekst: Jan Jansen. Verschenen in Dagblad van de Polder op maandag 17 mei 2021, pagina 22.`,
    ],
    [
      'a label of the first publication of a translation',
      `${H}\nOriginally published in Arabic: May 17, 2021\n\n${BODY}`,
    ],
    [
      'an author and a clock time above a picture',
      `${H}\nПавел Иванов 17 мая 2021, 16:05\nФото: Андрей Петров / Reuters\n${BODY}`,
    ],
  ])('%s', (_, text) => expect(date(text)).toBe('2021-05-17'));
});

describe('no day of publication in', () => {
  it.each([
    [
      'a recording',
      `${H}\nMon, May 17, 2021 9:00PM • 5:23\nSUMMARY KEYWORDS\nferry, rope, council\n\n${BODY}`,
    ],
    ['a study that the story cites', `${H}\n\n${BODY}\n\nThe study was published in Nature on May 3, 2021.`],
    [
      'a day and a number in a sentence',
      `${H}\n\n${BODY}\n\nOf the 14,2018 ropes that were sold in May only nine held, he said.`,
    ],
    ['an update behind a clock time', `${H}\nОбновена: 09:05 | 18 май 2021\n\n${BODY}`],
    [
      'a browser print',
      `14.09.2020                    ${H}\n\n${H}\n\n${BODY}\n\nfile:///C:/a.html      1 of 1`,
    ],
    [
      'a browser print with a byline',
      `14.09.2020                    ${H}\n\n${H}\n\nJane Doe\n\n${P}\n\n${P2}\n\nfile:///C:/a.html      Page 1 of 1`,
    ],
    [
      'the day of a print on a line of its own',
      `5/19/2021\n${H}\nJane Doe\n\n${BODY}\nhttps://gazette.example/ferry 1/1`,
    ],
    [
      'a browser print of a title alone',
      `5/19/2021 ${H} - Harbor Gazette\n${H}\nBY JANE DOE\n${BODY}\nhttps://gazette.example/ferry 1/1`,
    ],
    [
      'a Polish mail',
      `Od: "T" <t@example.org>\nDo: list@example.org\nData: 15 lutego 2012 08:03\nTemat: ferry\n\n${H}\n\n${BODY}`,
    ],
    [
      'a Russian mail',
      `От: T <t@example.org>\nКому: list@example.org\nДата: 15 февраля 2012 08:03\n\n${H}\n\n${BODY}`,
    ],
    ['a Korean mail', `보낸사람: T <t@example.org>\n날짜: 2012.02.15 08:03\n\n${H}\n\n${BODY}`],
    [
      'a teaser above, and a day without a year',
      `City\nMenu\nNews\nStreet gets its third new curb this year\nMay 28, 2021, 10:00\nCity\n${H}\nJane Doe\nJune 2, 16:40\nShare\nFacebook\n${BODY}\nRead also\nCat rides the bus`,
    ],
    [
      'an archive above',
      `archive.today\nwebpage capture\nSaved from https://gazette.example/1\n25 Nov 2018 09:12:11 UTC\nAll snapshots from host gazette.example\n${H}\nShare\nFacebook\n\n${BODY}`,
    ],
    ['an update alone', `${H}\nUpdated: 13:47, 18 May 2021\n\n${BODY}`],
    ['a Polish update alone', `${H}\naktualizacja: 18 maja 2021\n\n${BODY}`],
    ['a Korean update alone', `${H}\n수정 2021.05.18. 02:33\n\n${BODY}`],
    [
      'an export that says when it was changed',
      `nid: 7\ntype: article\nlangcode: en\ntitle: ${H}\nchanged: 2021-05-19T13:15:21+02:00\nbody:\n${BODY}`,
    ],
    [
      'a last line that nothing else prints',
      `${H}\n\nOSLO, May 11 (Reuters) - ${BODY}\nMonday, 17 May 2021 06:18:44`,
    ],
    ['a last line below two others', `${H}\n\n${BODY}\n\nPress office\nHarbour\n17 May 2021`],
    ['a last line with a clock time', `${H}\n\n${BODY}\n\nJohn\n17 May 2021, 14:12`],
    ['a last line above another item', `${H}\n\n${BODY}\n\n17 May 2021\nOlder ferry sinks at last`],
    ['a battle and its day', `Rope and Tide (17 May 2021) - ${BODY}`],
    ['how long a film can be seen', `${H}\n02:57 Min. Verfügbar bis 17.05.2021\n${BODY}`],
    [
      'the edition of another text',
      `${H}\n\n${BODY}\n\nThe letter appeared in the 17 May 2021 edition of the Gazette.`,
    ],
    ['two digits that are a number', `${H}\nRoom 17-05-21, floor 3\n${BODY}`],
    ['a label of another day and a name', `${H}\nReceived: Harbor Office 17 May 2021\n\n${BODY}`],
    ['words that are no names', `${H}\nthe rope broke on 17 May 2021\n\n${BODY}`],
    ['two names with two days', `Norda 17 May 2021\nLarne 18 May 2021\n\n${H}\n\n${BODY}`],
    ['a photo and its place', `${H}\nPhoto: Norda, 17 May 2021\n\n${BODY}`],
    ['two last lines', `${H}\n\n${BODY}\n\n17 May 2021\nSmith\n18 May 2021\nJones`],
    ['the date of a related item', `${H}\n\n${BODY}\n\nRelated articles\n\nOlder ferry\n17 May 2021, 10:00`],
    ['a post that was changed', `${H}\n\nLast edited on May 17, 2021 by admin\n\n${BODY}`],
    ['a fence without a day', `---\ntitle: "${H}"\nlastmod: 2021-06-01\n---\n\n${BODY}`],
    ['a sentence under a label', `${H}\n\n${BODY}\n\nPublished on 3 May 2001 by Brill`],
    ['a day of printing', `Printed on 17 May 2021\n${H}\n\n${BODY}`],
    ['a meeting', `Notice of meeting\n${H}\nTo be held on 17 May 2021\n\n${BODY}`],
    ['a quarter', `${H}\nFor the quarter ended 31 March 2021\n\n${BODY}`],
    ['a life', `Jane Doe\nBorn 17 May 1921\nDied 2 June 2021\n\n${BODY}`],
    [
      'the item above, below its summary',
      `Longer winter for the upper lake\n${P}\n17 May 2021 | World\n\nFerry and ropes: what the beavers left behind\n${P2}\n${P}`,
    ],
    ['a poster', `THE ROPE NIGHT\nA DANCE\nMAY 17TH, 2021\nBring a beaver!\nfrom 7.30 PM | Free\n\n${BODY}`],
    ['a week', `${H}\nWeek of May 17, 2021\n\n${BODY}`],
    ['a copyright behind a sign', `${H}\n\n${BODY}\n\n© 17 May 2021 Harbor Gazette`],
    ['pictures around an update', `${H}\n✏️ Updated: 17 May 2021 👁 312\n\n${BODY}`],
    ['who updated it', `${H}\nUpdated by admin on May 17, 2021\n\n${BODY}`],
    [
      'a sentence on who posted what',
      `${H}\n\n${P} Posted by hand on May 17, 2021, the letter came late.\n\n${P2}`,
    ],
    ['a photo of the file', `${H}\n\nFile photo, May 17, 2021\n\n${BODY}`],
    ['a case and its judgment', `${H}\n\nCase no. 12/2021, judgment of 17 May 2021\n\n${BODY}`],
    ['digits behind the label of a number', `${H}\nNews ID: 20210517\n\n${BODY}`],
    ['digits that are no day', `Title: ${H}\nDate: 20211717\nSource: Harbor Gazette\n\n${BODY}`],
    ['a box behind the story', `${H}\n\n${BODY}\n\nDate: May 17, 2021\nLength: 12 m`],
    ['an update in one line that runs on', `${H} Updated: 17 May 2021 ${P} ${P2} ${P}`],
    [
      'a sentence of one line that runs on',
      `${P} The report, published on 17 May 2021, counts seven ropes. ${P2} ${P}`,
    ],
    ['a number behind a label', `${H} Published: 17 ropes and 2021 nails ${P} ${P2} ${P}`],
    ['an update glued to a name', `${H}\nBy Ana PetrovUpdated 17 May 2021\n\n${BODY}`],
    [
      'an update glued to a name in Spanish',
      `${H}\nPor Ana GarcíaActualizado el 17/05/2021 a las 14:30h\n\n${BODY}`,
    ],
    ['an update glued to a name without capitals', `${H}\nسامي الخطيبتحديث 17 مايو 2021\n\n${BODY}`],
    ['a Danish update', `${H}\nOpdateret: 17. maj 2021\n\n${BODY}`],
    ['days from which to which something lasts', `${H}\n17.05.2021 14:30 – 23.06.2021 14:30\n\n${BODY}`],
    ['days of other languages from which to which', `${H}\n17 maj 2021 – 23 qershor 2021\n\n${BODY}`],
    [
      'the number and the month of an issue',
      `Lhotecký zpravodaj\nčíslo 11, listopad 2022\n\n${H}\n\n${BODY}`,
    ],
    [
      'the items of a list above the headline',
      `Harbor Gazette\nNews\nSport\n\nCouncil buys a new bell for the pier\nMay 17, 2021\n\nMill closes for the third time\nMay 18, 2021\n\nBakers of the old town strike\nMay 18, 2021\n\n${H}\n\nFacebook\nTwitter\n\n${BODY}`,
    ],
    ['a year of two digits of the last century', `${H}\nפורסם: 17.05.71\n\n${BODY}`],
    ['an event', `${H}\n\n${BODY}\n\nWhen: 17 May 2021, 19:00`],
    ['an embargo', `EMBARGOED UNTIL 00.01 GMT, WEDNESDAY, MARCH 6, 2019\n\n${H}\n\n${BODY}`],
    ['a printed issue', `${H}\n\n${BODY}\n\nMagazine issue 3270, published 22 February 2020`],
    ['a day without a year', `${H}\n입력 5월 17일 11:20\n\n${BODY}`],
    ['a Dutch day without a year', `${H}\n17 mei, 08:15\n\n${BODY}`],
    ['an age', `${H}\n3 days ago\n\n${BODY}`],
    [
      'the top of a page that tells the age of its story',
      `Harbor Gazette\nMonday, May 17, 2021\nSubscribe\nLog In\nNews\nSports\nHome\n${H}\n3 hours ago\nFacebook\nTwitter\n\n${BODY}`,
    ],
    [
      'the clock at the top of a page',
      `Harbor Gazette\nMonday, May 17, 2021 10:22\nSubscribe\nLog In\nNews\nSports\nHome\n${H}\nFacebook\nTwitter\n\n${BODY}`,
    ],
    ['a copyright line', `${H}\n\n${BODY}\n\n© 2021 Harbor Gazette`],
    ['days of a chronicle', `${H}\n\n${P}\n\n12 May 2021\n\n${P2}\n\n14 May 2021\n\n${P}`],
    [
      'a letter with keys of a person',
      `Client: Ferry\nProject: rope\nCreated: 2021-05-17\nOwner: Jane\n\n${BODY}`,
    ],
  ])('%s', (_, text) => expect(date(text)).toBeNull());
});

it('a day keeps the year that is printed with it, or has none', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        `${H}\n17 mei YEAR, 08:15\n\n${BODY}`,
        `${H}\n17. května YEAR 6:00\n\n${BODY}`,
        `${H}\nBy Jane Doe\nMon., May 17, YEAR 3 min. read\n\n${BODY}`,
        `Harbor Gazette\nMonday, May 17, YEAR\nSubscribe\nLog In\nNews\nSports\nHome\n${H}\nFacebook\nTwitter\n\n${BODY}`,
        `nid: 7\ntype: article\nlangcode: en\ncreated: YEAR-05-17T09:40:00\nbody:\n${BODY}`,
        `${H}\n\nOSLO, May 17 (Reuters) - ${BODY}\nREUTERS\nMonday, 17 May YEAR 06:18:44`,
        `${H}\n입력 YEAR.05.17. 11:20\n\n${BODY}`,
      ),
      fc.integer({ min: 1995, max: 2025 }),
      (text, year) => {
        expect(date(text.replaceAll('YEAR', ''))).toBeNull();
        expect(date(text.replaceAll('YEAR', String(year)))).toBe(`${year}-05-17`);
      },
    ),
    { numRuns: 40 },
  );
});
