// Pages in a real Chromium.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { ServedSite } from './served-site.ts';

/** As root, and in containers, Chromium wants these; none of them touches how pages work. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Starts the browser; the test that starts it closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('browserPath'), args: ARGUMENTS });
}

/** A page that keeps a list of everything that must not happen on it. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors in the console, exceptions, dialogs, requests to other hosts. */
  readonly troubles: readonly string[];
}

/** Opens a page of its own context. @param origin the only one that may be asked for anything */
export async function openPage(
  browser: Browser,
  origin: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/u.test(request.url())) {
      troubles.push(`request: ${request.url()}`);
    }
  });
  return { page, context, troubles };
}

/** Goes to a page of a site, and waits for what its script fills. */
export async function goToRoute(page: Page, site: Pick<ServedSite, 'at'>, route: string): Promise<void> {
  await page.goto(site.at(route));
  if (route === '/search/') await page.locator('#search-results .entry').first().waitFor();
}
