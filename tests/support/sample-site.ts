// Builds a site from samples, in a folder of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Frame, toFrame } from '../../src/components/frame.ts';
import { archiveSettingsSchema } from '../../src/model/archive-settings.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { namesSchema } from '../../src/model/names.ts';
import { sourceProfileSchema } from '../../src/model/source-profile.ts';
import { readSite } from '../../src/site/read-site.ts';
import type { Site } from '../../src/site/site.ts';
import { type Sample, writeSamples } from './sample-article.ts';

/** Names of assets as pages are given them. */
export const SAMPLE_ASSETS: Frame['assets'] = {
  siteCss: '/assets/site-1.css',
  evidenceCss: '/assets/evidence-1.css',
  comparisonCss: '/assets/comparison-1.css',
  searchCss: '/assets/search-1.css',
  searchJs: '/assets/search-1.js',
  searchLaterJs: '/assets/search-later-1.js',
  icon: '/assets/icon-1.svg',
};

const KAYHAN = sourceProfileSchema.parse({
  id: 'kayhan',
  name: 'Kayhan',
  country: 'IR',
  type: 'newspaper',
  languages: ['en'],
  layout: [
    { says: 'a first line “News ID:”', where: 'first-line', template: 'News ID: {number}' },
    {
      says: 'a line “Publish Date :”',
      where: 'line',
      template: 'Publish Date : {day} {month} {year} - {time}',
      exclusive: true,
    },
    { says: 'a form at the end', where: 'last-line', template: '* Your name:' },
  ],
});

export interface SampleSite {
  readonly site: Site;
  readonly frame: Frame;
  readonly diagnostics: readonly Diagnostic[];
  /** The folder everything stands in. */
  readonly folder: string;
}

export interface SampleSiteOptions {
  readonly url?: string | null;
  readonly pathPrefix?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Entries of `names.yaml`. */
  readonly names?: readonly unknown[];
}

/** Writes samples into a new folder and reads them back as a site. Remove the folder with `removeFolder`. */
export async function makeSampleSite(
  samples: readonly Sample[],
  { url = null, pathPrefix = '/', settings = {}, names = [] }: SampleSiteOptions = {},
): Promise<SampleSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-site-'));
  const { rawDir, articles } = await writeSamples(folder, samples);
  const { site, diagnostics } = await readSite({
    articles,
    rawDir,
    settings: archiveSettingsSchema.parse({ title: 'Bridges and harbors', ...settings }),
    profiles: [KAYHAN],
    names: namesSchema.parse({ names }).names,
    url,
    pathPrefix,
  });
  return { site, frame: toFrame(site, SAMPLE_ASSETS), diagnostics, folder };
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
