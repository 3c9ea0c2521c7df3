// What axe finds wrong on a page, rules of WCAG 2.2 included.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { goToRoute } from './browser.ts';
import type { ServedSite } from './served-site.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

type Rules = 'all' | 'colors';

/** Rules that are looked at: those of WCAG 2.2 included; those that see colors. */
const OPTIONS: Readonly<Record<Rules, axe.RunOptions>> = {
  all: { rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } } },
  colors: { runOnly: ['color-contrast', 'link-in-text-block'] },
};

/**
 * Schemes and widths to look at pages in, and by which rules. Of all rules only those of colors see the scheme: with
 * all rules run once at each width, and once in each scheme, the other two pairs can show nothing else that is new.
 */
const LOOKS = [
  { colorScheme: 'light', width: 1440, rules: 'all' },
  { colorScheme: 'dark', width: 1440, rules: 'colors' },
  { colorScheme: 'dark', width: 360, rules: 'all' },
  { colorScheme: 'light', width: 360, rules: 'colors' },
] as const;

/** Of the context of pages that are looked at. The policy that allows no script of others would allow no axe. */
export const AXE_CONTEXT = { bypassCSP: true, reducedMotion: 'reduce' } as const;

/** Violations on pages of a site, light and dark, wide and narrow, a line each. */
export async function violationsOn(
  page: Page,
  site: ServedSite,
  routes: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const route of routes) {
    await goToRoute(page, site, route);
    found.push(...(await violationsHere(page)).map((words) => `${route} ${words}`));
  }
  return found;
}

/** On the page as it stands. */
async function violationsHere(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const { colorScheme, width, rules } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(runAxe, OPTIONS[rules]);
    found.push(...violations.map((words) => `${colorScheme}, ${width} px: ${words}`));
  }
  return found;
}

/** In the page. */
async function runAxe(options: axe.RunOptions): Promise<readonly string[]> {
  // What follows the width by script has followed it two frames later.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  // Only what is wrong is told: of what is right, a page has thousands of elements. Style sheets need not be loaded
  // again for any of these rules, nor do pages have films.
  const { violations } = await window.axe.run({ ...options, resultTypes: ['violations'], preload: false });
  return violations.map(({ id, nodes }) => {
    const where = nodes.map(({ html }) => html.slice(0, 140)).slice(0, 3);
    return `${id}: ${where.join(' | ')}`;
  });
}
