// What axe finds wrong on a page, rules of WCAG 2.2 included.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Violations on the page as it stands, a line each. Its context must bypass the policy that allows no script of others. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  // Only what is wrong is told: of what is right, a page has thousands of elements.
  return page.evaluate(async () => {
    const { violations } = await window.axe.run({
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
    });
    return violations.map(({ id, nodes }) => {
      const where = nodes.map(({ html }) => html.slice(0, 140)).slice(0, 3);
      return `${id}: ${where.join(' | ')}`;
    });
  });
}
