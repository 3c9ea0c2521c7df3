// What Lighthouse says of a built site's pages, in a Chromium of this machine, from a server of this machine.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import lighthouse from 'lighthouse';
import { z } from 'zod';
import { serveToBrowser } from './serve-to-browser.ts';

/** Lighthouse's own names for what it scores. */
export const CATEGORIES = ['accessibility', 'best-practices', 'seo', 'performance'] as const;

export type Category = (typeof CATEGORIES)[number];

/** What one page scores. */
export interface PageScores {
  /** From the site's root. */
  readonly path: string;
  /** 0 to 100; null where Lighthouse could not tell. */
  readonly scores: Readonly<Record<Category, number | null>>;
  /** What cost points, by Lighthouse's own titles; performance apart. */
  readonly failed: readonly string[];
}

const resultSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});

const catalogueSchema = z.object({
  articles: z.array(z.object({ url: z.string(), source: z.object({ id: z.string() }).nullable() })),
});

/** The kinds of pages that are measured: home, a text, its source, dates, names, search. @param outputDir a built site */
export async function pagesToMeasure(outputDir: string): Promise<readonly string[]> {
  const { articles } = catalogueSchema.parse(
    JSON.parse(await readFile(path.join(outputDir, 'data', 'articles.json'), 'utf8')),
  );
  const article = articles.find(({ source }) => source !== null) ?? articles[0];
  if (article === undefined) return ['/'];
  return [
    '/',
    article.url,
    article.source === null ? '/sources/not-stated/' : `/sources/${article.source.id}/`,
    '/dates/',
    '/search/',
  ];
}

/**
 * Measures pages one after the other as Lighthouse does by default: a phone of middling speed on a slow network.
 * @param outputDir a site built for the root of a host
 * @param browserPath a Chromium
 * @param onPage is told each page as it is done
 */
export async function measurePages(
  outputDir: string,
  paths: readonly string[],
  browserPath: string,
  onPage: (page: PageScores) => void,
): Promise<void> {
  const port = await freePort();
  const measureAll = async (origin: string) => {
    for (const path of paths) {
      const measured = await lighthouse(`${origin}${path}`, {
        port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: [...CATEGORIES],
      });
      onPage(toScores(path, measured?.lhr));
    }
  };
  await serveToBrowser(outputDir, browserPath, measureAll, [`--remote-debugging-port=${port}`]);
}

function toScores(path: string, result: unknown): PageScores {
  const { categories, audits } = resultSchema.parse(result);
  const scoreOf = (category: Category) => {
    const score = categories[category]?.score ?? null;
    return score === null ? null : Math.round(score * 100);
  };
  const scores = {
    accessibility: scoreOf('accessibility'),
    'best-practices': scoreOf('best-practices'),
    seo: scoreOf('seo'),
    performance: scoreOf('performance'),
  };
  const failed = CATEGORIES.filter((category) => category !== 'performance').flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${audits[id]?.title ?? id}`),
  );
  return { path, scores, failed };
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
