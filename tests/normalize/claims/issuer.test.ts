import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const read = (text: string) => {
  const { source, kind } = normalizeText(text).record.fields;
  return [source.value?.name ?? null, kind.value];
};

const EN =
  'The Company will build a second kiln at Larne, the board said, and expects it to fire its first bricks in the spring of next year.\n\nShareholders need take no action. The Company will publish its results in August as planned.';

describe('a notice to an exchange is the listed company’s', () => {
  it.each([
    [
      'a letterhead with its code',
      `NORDA KILN HOLDINGS LIMITED\n(Incorporated in the Cayman Islands with limited liability)\n(Stock Code: 09999)\n\nVOLUNTARY ANNOUNCEMENT\n\nThis announcement is made by Norda Kiln. ${EN}`,
      'NORDA KILN HOLDINGS LIMITED',
    ],
    [
      'a name before the headline',
      `Norda Kiln ASA: Second kiln at Larne\n\n17 May 2021\n\nInside information\n\n${EN}\n\nContact: Norda Kiln, Larne\nISIN: NO0000000000`,
      'Norda Kiln ASA',
    ],
    [
      'a label in its form',
      `Regulatory announcement\n\nIssuer: Norda Kiln PLC\nISIN: GB0000000000\n\n${EN}`,
      'Norda Kiln PLC',
    ],
    [
      'in Portuguese',
      'FATO RELEVANTE\n\nOlaria Norda S.A.\nCNPJ 00.000.000/0001-00\n\nA Olaria Norda S.A. comunica aos seus acionistas que a Companhia vai construir um segundo forno em Larne até o fim do ano que vem.\n\nA Companhia manterá o mercado informado sobre o andamento da obra e sobre os custos.',
      'Olaria Norda S.A.',
    ],
    [
      'in Chinese',
      '证券代码：999999\n证券简称：诺达窑业\n\n诺达窑业股份有限公司\n\n关于新建第二座窑炉的公告\n\n本公司董事会决定在拉恩新建第二座窑炉，预计明年春季投产，总投资约三亿元。\n\n诺达窑业将按规定及时披露后续进展，请投资者注意风险。',
      '诺达窑业股份有限公司',
    ],
    [
      'in Japanese',
      '2021年5月17日\n各位\n会社名　株式会社ノルダ窯業\n（コード番号：9999）\n\n第二窯の建設に関するお知らせ\n\n当社は、本日開催の取締役会において、第二窯を建設することを決議しましたので、お知らせいたします。\n\n当社の業績に与える影響は軽微であり、詳細が決まり次第お知らせします。',
      '株式会社ノルダ窯業',
    ],
  ])('%s', (_, text, name) => expect(read(text)).toEqual([name, 'press-release']));

  it.each([
    [
      'of a story that mentions one',
      'Kiln maker to build in Larne\n\n17 May 2021\n\nShares in Norda Kiln PLC (LSE: NKP) rose on Monday after the company said that it would build a second kiln.\n\nThe company expects it to fire its first bricks in the spring, and analysts at three banks raised their targets.',
    ],
    [
      'of a page that lists shares',
      'Kiln maker to build in Larne\n\nNorda Kiln PLC\nISIN: GB0000000000\n\nThe kiln maker will build a second kiln, it said on Monday, and the company expects it to fire its first bricks in the spring.\n\nAnalysts at three banks raised their targets for the shares after Norda Kiln had spoken to them.',
    ],
    ['of a release without a listing', `Norda Kiln Limited\n\nSecond kiln at Larne\n\n${EN}`],
    [
      'of a broker named behind it',
      `Regulatory announcement\n\nSecond kiln at Larne\n\n${EN}\n\nSponsor\nBluegum Capital Ltd`,
    ],
  ])('none %s', (_, text) => expect(read(text)[0]).toBeNull());
});

describe('a release on a portal of releases', () => {
  const FI =
    'Norda Osuuskunta ottaa vuoden alussa käyttöön tuntikortin, jolla jäsenet voivat maksaa puolet ostoksistaan kaupassa.\n\nKortti jaetaan kaikille jäsenille tammikuussa, ja siitä päätettiin kokouksessa viime viikolla kylällä.';

  it('is of the body that its line names', () => {
    const text = `Viestintä Kanava\n\nKaupassa maksetaan tunneilla\n\n18.11.2020 08:00:00 EET | Norda Osuuskunta | Tiedote\n\n${FI}`;
    expect(read(text)).toEqual(['Norda Osuuskunta', 'press-release']);
  });

  it('is of nobody whom such a line does not call a release’s', () => {
    const text = `Kaupassa maksetaan tunneilla\n\n18.11.2020 08:00:00 EET | Norda Osuuskunta | Talous\n\n${FI}`;
    expect(read(text)[0]).toBeNull();
  });
});
