// Everything of a build that comes after its content has been read: what this needs is loaded only where a site is made.
import { buildAssets } from '../assets/build-assets.ts';
import { planSite } from '../eleventy/plan-site.ts';
import { indexAndPublish } from './index-and-publish.ts';
import { openStandingFiles } from './memory/standing-files.ts';
import { type ModelledArchive, modelArchive } from './model-archive.ts';
import { renderPlan } from './render-plan.ts';
import type { Run, Workplace } from './run.ts';

/** Normalizes the texts, makes the site in a folder of its own, and publishes it. @param run takes what becomes known */
export async function makeSite(place: Workplace, run: Run): Promise<void> {
  const { options } = place;
  const model = await modelSite(place, run);
  if (model === null) return;
  const { site, texts } = model;
  options.onStage('render');
  const standing = await openStandingFiles(options, place.program);
  run.diagnostics.push(...standing.noted);
  const plan = planSite(site, await buildAssets(), standing.isStanding);
  if (await renderPlan(plan, texts, place, run)) await indexAndPublish(site, plan, standing, place, run);
}

/** What else is known of the articles goes before pages are made: it weighs as much as a quarter of the site. */
async function modelSite(
  place: Workplace,
  run: Run,
): Promise<Pick<ModelledArchive, 'site' | 'texts'> | null> {
  const model = await modelArchive(place, run);
  return model && { site: model.site, texts: model.texts };
}
