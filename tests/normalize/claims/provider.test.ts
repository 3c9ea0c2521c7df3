import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const source = (text: string) => normalizeText(text).record.fields.source.value?.name ?? null;

const STORY = {
  en: 'The harbor of Port Norda will stay closed until the wreck of a dredger is raised, the pilots said on Sunday.\n\nDivers found the hull split along nine meters, and the crane that is to lift it has not left its berth in the south.',
  es: 'El puerto de Norda seguirá cerrado hasta que se levanten los restos de la draga, dijeron el domingo los prácticos.\n\nLos buzos encontraron el casco partido a lo largo de nueve metros, y la grúa no ha salido todavía de su muelle.',
  fa: 'بندر نوردا تا زمانی که لاشه لایروب بالا کشیده شود بسته می‌ماند و راهنمایان این خبر را روز یکشنبه اعلام کردند.\n\nغواصان دریافتند که بدنه کشتی در طول نه متر شکافته است و جرثقیل هنوز از اسکله خود حرکت نکرده است.',
  zh: '诺达港将继续关闭，直到挖泥船的残骸被打捞上来，引航员周日表示，港口的所有船只都要等待。\n\n潜水员发现船体裂开九米，起吊它的起重机还没有离开南方的泊位，预计下周才能到达。',
};

describe('whose text a portal carries', () => {
  it.each([
    [
      'a paper with its place, in a page that distributes it',
      `newsportal.example\nMy account\n30 August 2021\nHarbor of Port Norda stays closed for weeks\n29 August 2021\nThe Estuary Beacon (Norda)\n${STORY.en}\nRead the original story on Estuary Beacon.\nDistributed by News Portal.`,
      'The Estuary Beacon',
    ],
    [
      'a name before the age of the item',
      `خبریاب\nجستجو در خبرها\nبندر نوردا هفته‌ها بسته می‌ماند\nدریاخبر | ۲ ساعت پیش | ۱۱ بازدید\n${STORY.fa}\nمشاهده خبر در منبع اصلی`,
      'دریاخبر',
    ],
    [
      'a name alone, where the page leads to the original',
      `Portal de Noticias\nÚltima hora\nEl puerto de Norda seguirá cerrado varias semanas\nDiario del Estuario\n17/05/2021\n${STORY.es}\nVer noticia original`,
      'Diario del Estuario',
    ],
    [
      'a name behind the clock time',
      `新闻中心\n门户首页 > 新闻中心 > 正文\n诺达港将关闭数周\nhttp://www.portal.example 2018年04月30日16:22 诺达晚报\n${STORY.zh}`,
      '诺达晚报',
    ],
  ])('%s', (_, text, name) => expect(source(text)).toBe(name));

  it.each([
    [
      'a person, a section',
      `News Portal\nHarbor of Port Norda stays closed for weeks\nAda Quill\nWorld news\n${STORY.en}\nRead the original story on its site.`,
    ],
  ])('is not said by %s', (_, text) => expect(source(text)).toBeNull());

  it('is asked only where the page says that its text is of another site', () => {
    const text = `Harbor of Port Norda stays closed for weeks\nMoor Beacon sightings\n${STORY.en}`;
    expect(source(text)).toBeNull();
  });
});
