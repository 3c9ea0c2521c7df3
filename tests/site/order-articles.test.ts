import { expect, it } from 'vitest';
import type { ArticleEntry } from '../../src/site/article-entry.ts';
import { orderArticles } from '../../src/site/order-articles.ts';
import { WIRE } from '../support/sample-collection.ts';
import { makeSampleSite, removeFolder } from '../support/sample-site.ts';

it('orders texts of a day by when they were, whatever the offset of their clocks', async () => {
  const { site, folder } = await makeSampleSite([WIRE]);
  await removeFolder(folder);
  const times = [
    '2021-05-17T11:09:00+04:30',
    '2021-05-17T07:00:00Z',
    null,
    '2021-05-17T06:00:00-05:00',
    '2021-05-17T06:39:00',
  ];
  const entries = site.articles.flatMap((entry): readonly ArticleEntry[] =>
    times.map((dateTime, at) => ({ ...entry, id: String(at), dateTime })),
  );
  expect(orderArticles(entries).dated.map(({ dateTime }) => dateTime)).toEqual([
    null,
    '2021-05-17T11:09:00+04:30',
    '2021-05-17T06:39:00',
    '2021-05-17T07:00:00Z',
    '2021-05-17T06:00:00-05:00',
  ]);
});
