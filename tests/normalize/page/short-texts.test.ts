import { describe, expect, it } from 'vitest';
import { isPhotoCaption } from '../../../src/normalize/lines/picture-credit.ts';
import { normalizeText } from '../../support/normalize-text.ts';

const H = 'Ferry returns to Norda after two years';
const P =
  'The ferry Clara came back to the harbor of Norda on Monday, two years after a storm had bent her shaft and the town had given her up.';
const P2 =
  'Officials of the harbor said that she would sail twice a day until the end of the summer, and that tickets would cost what they had cost.';

const blocks = (text: string) =>
  normalizeText(text).record.blocks.map(({ type, text: words }) => `${type}: ${words}`);

describe('a short last paragraph stays behind', () => {
  it.each([
    [
      'an advertisement',
      `${H}\nShare\nPrint\nRead more\n\n${P}\n\n${P2}\n\nAdvertisement\n\nNobody was hurt then.\n\nTags\nNorda`,
      'Nobody was hurt then.',
    ],
    [
      'a pointer',
      `${H}\nShare\nPrint\n\n${P}\n\n${P2}\n\nRead also: How the Clara was bent\n\nNobody was hurt then.\n\nTags\nNorda`,
      'Nobody was hurt then.',
    ],
    [
      'a pointer in Indonesian',
      `${P}\n\n${P2}\n\nBaca juga: Siapa pemilik kapal itu?\n\nDua orang tiba di pelabuhan.`,
      'Dua orang tiba di pelabuhan.',
    ],
    [
      'a box, and speaks',
      `${H}\nShare\nPrint\n\n${P}\n\n${P2}\n\nRelated\nHow the Clara was bent\n\n“We waited,” said the harbormaster.\n\nTags\nNorda`,
      '“We waited,” said the harbormaster.',
    ],
    [
      'a plea',
      `${P}\n\n${P2}\n\nStory continues below advertisement\n\nNobody was hurt then.\n\nAdvertisement\n\n${P2}`,
      'Nobody was hurt then.',
    ],
    [
      'nothing, above a mailbox',
      `${P}\n${P2}\nNobody was hurt then.\nJane Doe jane@grain.example`,
      'Nobody was hurt then.',
    ],
    [
      'a standfirst of the same words',
      `${H}\nNobody was hurt, the town says\n\n${P}\n\nNobody was hurt, the town says.\nTags\nNorda`,
      'Nobody was hurt, the town says.',
    ],
  ])('%s', (_, text, last) => expect(blocks(text)).toContain(`paragraph: ${last}`));

  it.each([
    [
      'a list of teasers',
      `${H}\nShare\nPrint\n\n${P}\n\n${P2}\n\nRelated\nMill sold\nThe mill was sold on Friday.\nWeir to be mended\nThe weir leaks.\n`,
      'The weir leaks.',
    ],
    [
      'headlines with stops',
      `${H}\nShare\nPrint\n\n${P}\n\n${P2}\n\nMore on Ferries\nThe last ferry has one cabin left.\nHow a rope became evidence.\n`,
      'The last ferry has one cabin left.',
    ],
    [
      'a plea between pleas',
      `${P}\n\n${P2}\n\nStory continues below advertisement\n\nWant more of this?\n\nAdvertisement\n\n${P2}`,
      'Want more of this?',
    ],
  ])('not of %s', (_, text, line) => expect(blocks(text)).not.toContain(`paragraph: ${line}`));
});

describe('a standfirst with a stop', () => {
  const S = 'A storm had bent her shaft. Nobody believed in her any more.';
  it.each([
    ['above a byline', `${H}\n${S}\nBy Jane Doe\n\n${P}\n\n${P2}`],
    [
      'above share bars, a caption and a byline',
      `${H}\n${S}\nShare full article\n118\nThe Clara in May. Ada Quill/Getty Images\nBy Jane Doe\n\n${P}\n\n${P2}`,
    ],
    ['above a day with its clock', `${H}\n${S}\nMay 17, 2021, 10:15\n\n${P}\n\n${P2}`],
    ['above a name', `${H}\n${S}\nJoan Petty\nMay 17, 2021\n\n${P}\n\n${P2}`],
    ['above the address of its page', `${H}\n${S}\nhttps://grain.example/a/3tABC\n\n${P}\n\n${P2}`],
  ])('%s', (_, text) =>
    expect(
      blocks(text)
        .slice(0, 3)
        .filter((block) => !block.startsWith('caption')),
    ).toEqual(
      [`standfirst: ${S}`, `paragraph: ${P}`].concat(text.includes('Getty') ? [] : [`paragraph: ${P2}`]),
    ),
  );

  it.each([
    ['a lede right above the next paragraph', `${H}\n\n${S}\n\n${P}\n\n${P2}`],
    ['the first entry of a chronicle', `${H}\n\n${S}\n\n12 May 2021\n\n${P}\n\n14 May 2021\n\n${P2}`],
    ['a first paragraph with a dateline', `${H}\n\nNORDA (Reuters) - ${S}\nBy Jane Doe\n\n${P}\n\n${P2}`],
    ['what somebody says', `${H}\n\nMr Doe: ${S}\nBy Jane Doe\n\n${P}`],
  ])('is not %s', (_, text) =>
    expect(blocks(text).some((block) => block.startsWith('standfirst'))).toBe(false),
  );
});

describe('isPhotoCaption', () => {
  it.each([
    'The mill on Sunday. (Ada Quill/AP)',
    'The mill from the air. | Ada Quill/AP Photo',
    'A miller at the wheel — ADA QUILL/AFP via Getty Images',
    'The wheel near Norda Credit: Crown Copyright',
    'Der Müller nahe dem Rad (Archivbild) Foto: Ada Quill / AFP',
    'The wheel in May. AFP - ADA QUILL',
    'The wheel in May. Ada Quill/NPR',
  ])('%s', (text) => expect(isPhotoCaption(text)).toBe(true));
  it.each([
    'The wheel turns, the miller said. (AFP)',
    'Das Rad dreht sich wieder, sagte der Müller. (dpa/AFP)',
    'The wheel turned on Monday, a miller told AFP',
    'The wheel turned, said the miller. © Grain Press',
    '[2021/05/17 11:30]',
    '[Joan Petty](https://news.example/people/joan)',
    'The wheel turned on Monday.',
  ])('not %s', (text) => expect(isPhotoCaption(text)).toBe(false));
});
