import { describe, expect, it } from 'vitest';
import { isByline, readByline } from '../../../src/normalize/lines/byline-line.ts';
import { isLabelledCaption } from '../../../src/normalize/lines/caption.ts';
import { readPersonLine } from '../../../src/normalize/lines/person-line.ts';
import { normalizeText } from '../../support/normalize-text.ts';

const H = 'Ferry returns to Norda after two years';
const P =
  'The ferry Clara came back to the harbor of Norda on Monday, two years after a storm had bent her shaft and the town had given her up.';
const P2 =
  'Officials of the harbor said that she would sail twice a day until the end of the summer, and that tickets would cost what they had cost.';

const record = (text: string) => normalizeText(text).record;
const told = (text: string) => record(text).blocks.map(({ text: words }) => words);

describe('bylines as pages glue and close them', () => {
  it.each([
    ['By Joan Petty, Middle East correspondent', 'Joan Petty'],
    ['Von Carsten Muster, ARD-Studio Kairo', 'Carsten Muster'],
    ['By: Joan Petty - Reporter / @JPetty', 'Joan Petty'],
    ['ByJoan Petty', 'Joan Petty'],
  ])('%s', (line, names) => expect(readByline(line)?.text).toBe(names));
  it.each(['By RFE/RL', 'ByWard Market opens again', 'By noon the ferry had gone', 'Von hier aus fährt sie'])(
    'not %s',
    (line) => expect(isByline(line)).toBe(false),
  );
  it.each([
    ['Inga Rogge, Jerusalem', 'Inga Rogge'],
    ['Joan Petty, Beirut', 'Joan Petty'],
  ])('%s', (line, names) => expect(readPersonLine(line)).toMatchObject({ names, hasRole: true }));
  it.each(['Beirut, Lebanon', 'Joan Petty, Ferry of the Year'])('not %s', (line) =>
    expect(readPersonLine(line)?.hasRole ?? false).toBe(false),
  );
});

describe('boxes between the paragraphs of a plain text', () => {
  it.each([
    ['Recommended', 'Recommended\nMill sold to the parish\nHow the weir dried'],
    ['Más información', 'Más información\nEl molino, vendido a la parroquia'],
    ['with a rubric', 'Recommended\nWorld\nMill sold to the parish'],
  ])('%s', (_, box) => expect(told(`${H}\n\n${P}\n${box}\n${P2}`)).toEqual([P, P2]));
  it.each([
    ['a subhead and its paragraph', 'Related topics', `Related topics\n${P2}`],
    ['a list', 'Further reading', 'Further reading\n- Mill sold to the parish\n- How the weir dried'],
    ['a label', 'Recommended', 'Recommended\nThose who want to sail need these:\nA ticket'],
  ])('not %s', (_, line, rest) => expect(told(`${H}\n\n${P}\n${rest}\n${P2}`)).toContain(line));
});

describe('credits behind the story', () => {
  it.each([
    'lo/rt (AFP, dpa, Reuters)',
    'jc (efe, dpa, afp)',
    'The Associated Press contributed to this report.',
    'Joan Petty in Beirut contributed to this report.',
  ])('%s', (line) => expect(told(`${H}\n\n${P}\n\n${P2}\n\n${line}`)).toEqual([P, P2]));
  it.each([
    'The storm, he said, contributed to this.',
    'He said that the mayor contributed to this report, and that he knew it.',
    'Norda (Upper, Lower)',
  ])('not %s', (line) => expect(told(`${H}\n\n${P}\n\n${P2}\n\n${line}`)).toContain(line));
});

describe('whose page it is', () => {
  const page = (top: string) =>
    `${top}\n${H}\nShare\nPrint\nEmail\n\n${P}\n\n${P2}\n\nTags\n${top}\nFerries in ${top}`;
  it.each(['Irak', 'Nordirak', 'Defense', 'Culture'])('%s above the headline says nothing', (top) =>
    expect(record(page(top)).fields.source.value).toBeNull(),
  );
  it('says no headline above `Press Statement` whose words open the statement', () => {
    const headline = 'The Harbor Board Welcomes the Return of the Ferry Clara';
    const text = `${headline}\nPress Statement\nMay 17, 2021\n\nThe Harbor Board welcomes the return of the ferry Clara to Norda. ${P2}\n\n${P}`;
    expect(record(text).fields.source.value).toBeNull();
  });
});

describe('labels of captions without a colon', () => {
  it.each([
    'Légende image, Des manifestants devant le port',
    'Pie de foto, El molino en mayo',
    'Подпись к фото, Паром у причала',
    'Fotoğraf altı yazısı, Limandaki vapur',
    'التعليق على الصورة، العبارة في الميناء',
    'توضیح تصویر، لنج در بندر',
    '،تصویر کا کیپشنبندرگاہ پر کشتی',
    'Image copyright AFP Image caption The ferry at her berth',
    'Image source, Getty Images',
  ])('%s', (text) => expect(isLabelledCaption(text)).toBe(true));
  it.each([
    'Image sources differ, he said',
    'Crédit photographique refusé par la banque',
    'Pie de fotografía',
    'Automobile, 2021',
  ])('not %s', (text) => expect(isLabelledCaption(text)).toBe(false));
});

describe('the outlet of a pasted page', () => {
  const source = (text: string) => record(text).fields.source.value;
  it.each([
    ['Published in Dawn, May 17th, 2021', 'dawn'],
    ['Quelle: ntv.de, mau/dpa', 'ntv-germany'],
    ['Quelle: ZEIT ONLINE, dpa, AFP, als', 'die-zeit'],
  ])('%s', (line, id) => expect(source(`${H}\n\n${P}\n\n${P2}\n\n${line}`)).toMatchObject({ id }));
  it.each([
    'Published in Norda, May 17th, 2021',
    'The report was published in Dawn, May 17th, 2021, the minister said.',
    'Quelle: Statistisches Amt, Rathaus',
  ])('none in %s', (line) => expect(source(`${H}\n\n${P}\n\n${P2}\n\n${line}`)).toBeNull());
});

describe('the city and the paper above its own report', () => {
  const fields = (line: string) => {
    const { dateline, source } = record(`${H}\n${line}\n\n${P}\n\n${P2}`).fields;
    return [dateline.value, source.value?.id ?? null];
  };
  it.each([
    ['Baghdad: Asharq Al-Awsat', 'Baghdad', 'asharq-al-awsat'],
    ['بغداد: «الشرق الأوسط»', 'بغداد', 'asharq-al-awsat'],
  ])('%s', (line, place, id) => expect(fields(line)).toEqual([place, id]));
  it.each(['Baghdad: Ferry of the Year', 'Baghdad: a guide', 'Update: Asharq Al-Awsat'])(
    'none in %s',
    (line) => expect(fields(line)[0]).toBeNull(),
  );
});

describe('a standfirst below a headline that shares no word with the story', () => {
  const S = 'A storm had bent her shaft, and nobody in town believed in her any more.';
  const types = (text: string) => record(text).blocks.map(({ type }) => type);
  it('stands above byline and day', () =>
    expect(types(`Who Would Have Thought So?\n${S}\nBy Joan Petty\nMay 17, 2021\n\n${P}\n\n${P2}`)[0]).toBe(
      'standfirst',
    ));
  it('is not the lede', () =>
    expect(
      types(`Who Would Have Thought So?\nBy Joan Petty\nMay 17, 2021\n\n${S}\n\n${P}\n\n${P2}`),
    ).not.toContain('standfirst'));
});
