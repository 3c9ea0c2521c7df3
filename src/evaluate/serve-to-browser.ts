import { type Browser, chromium } from 'playwright-core';
import { createPreviewServer, listen } from '../serve/preview-server.ts';

/** As root, and in containers, Chromium wants these; none of them touches how pages work. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/**
 * Serves a built site from this machine to a browser of this machine, for as long as a piece of work takes.
 * @param siteDir a site built for the root of a host
 * @param browserPath a Chromium
 * @param work is given the site's origin, `http://127.0.0.1:40123`, and the browser
 * @param args further arguments of the browser
 */
export async function serveToBrowser(
  siteDir: string,
  browserPath: string,
  work: (origin: string, browser: Browser) => Promise<void>,
  args: readonly string[] = [],
): Promise<void> {
  const server = createPreviewServer({ outputDir: siteDir, pathPrefix: '/', listeners: null });
  try {
    const origin = `http://127.0.0.1:${await listen(server, 0)}`;
    const browser = await chromium.launch({ executablePath: browserPath, args: [...ARGUMENTS, ...args] });
    try {
      await work(origin, browser);
    } finally {
      await browser.close();
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
