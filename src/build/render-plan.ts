import type { SitePlan } from '../eleventy/plan-site.ts';
import { renderSite } from '../eleventy/render-site.ts';
import { interruptible } from './interruptible.ts';
import type { KnownText } from './memory/last-run.ts';
import type { Run, Workplace } from './run.ts';
import { unsteadyRawFiles } from './unsteady-raw-files.ts';

/** Renders what is to be made of a site into the build's own folder. @returns whether the build goes on */
export async function renderPlan(
  plan: SitePlan,
  texts: readonly KnownText[],
  { options: { jobs, signal }, content, work }: Workplace,
  run: Run,
): Promise<boolean> {
  const rendering = renderSite(plan, work.staging, jobs, signal).then(() => RENDERED, toFailure);
  const rendered = await interruptible(rendering, signal);
  if (rendered === null) return false;
  const unsteady = await unsteadyRawFiles(content.rawDir, texts);
  run.diagnostics.push(...unsteady);
  if (unsteady.length > 0) return false;
  if (rendered.failure !== null) throw rendered.failure;
  return true;
}

const RENDERED = { failure: null };

/** Held back until it is known whether files that moved under the build are to blame. */
function toFailure(failure: unknown): { readonly failure: unknown } {
  return { failure };
}
