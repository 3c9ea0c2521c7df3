import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const source = (text: string) => normalizeText(text).record.fields.source.value?.name ?? null;

const FR =
  'les riziculteurs ont demandé vendredi aux gestionnaires du barrage une décrue plus tardive, a déclaré leur porte-parole.\n\nLe comité se réunira la semaine prochaine pour en décider avec les villages.';
const HI =
  'राजस्थान के मेले में ऊंटों की बिक्री घटकर 784 रह गई, जबकि पंप बेचने वालों ने रिकॉर्ड बिक्री की बात कही।\n\nमेला अधिकारी ने बताया कि अगले साल पानी का इंतजाम और बेहतर किया जाएगा और दुकानें बढ़ाई जाएंगी।';

describe('the mark of an agency that nobody knows', () => {
  it.each([
    ['its letters behind the place', `Les riziculteurs et le barrage\n\nKolda, 12 fév (ADS) - ${FR}`, 'ADS'],
    [
      'before the story and behind it',
      `ऊंटों से ज्यादा बिके पंप\n\nपुष्कर, (मरु वार्ता)। ${HI}\n\n(मरु वार्ता)`,
      'मरु वार्ता',
    ],
  ])('%s', (_, text, name) => expect(source(text)).toBe(name));

  it.each([
    ['a country', `Les riziculteurs et le barrage\n\nNORDA (USA) - ${FR}`],
    ['a province', `Les riziculteurs et le barrage\n\nNORDA (BL) - ${FR}`],
    ['a bracket of the story’s alone', `ऊंटों से ज्यादा बिके पंप\n\nपुष्कर, (मरु वार्ता)। ${HI}`],
    ['a person', `Les riziculteurs et le barrage\n\n(Ada Quill) ${FR}\n\n(Ada Quill)`],
  ])('is not %s', (_, text) => expect(source(text)).toBeNull());
});

describe('the outlet of an export', () => {
  it.each([
    ['SITE_NAME=Онежский берег\nNAME=Паром вернулся\nACTIVE_FROM=17.05.2021', 'Онежский берег'],
    ['source.name: Norda Digital\nauthor: Ada Quill\ntitle: Ferry returns', 'Norda Digital'],
  ])('%s', (fields, name) => expect(source(`${fields}\n\n${FR}`)).toBe(name));

  it.each([
    'SITE_ID=s1\nNAME=Ferry returns\nACTIVE_FROM=17.05.2021',
    'site_name: https://norda.example/\npost_title: Ferry returns\npost_date: 2021-05-17',
    'user_name: Norda Digital\npost_title: Ferry returns\npost_date: 2021-05-17',
  ])('none in %s', (fields) => expect(source(`${fields}\n\n${FR}`)).toBeNull());
});
