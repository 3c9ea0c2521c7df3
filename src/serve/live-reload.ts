// Reloading of pages in the preview alone: published pages ship no such script.
import type { ServerResponse } from 'node:http';

export const RELOAD_SCRIPT_URL = '/.dateline-preview/reload.js';
export const RELOAD_EVENTS_URL = '/.dateline-preview/events';

export const RELOAD_SCRIPT = `new EventSource('${RELOAD_EVENTS_URL}').addEventListener('rebuilt', () => location.reload());\n`;

/** Adds the script to a page, and lets the page's security policy load it and listen for changes. */
export function withReload(html: string): string {
  return html
    .replace("default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'; default-src 'none'")
    .replace('default-src &#39;none&#39;', "script-src 'self' 'wasm-unsafe-eval'; default-src 'none'")
    .replace('</head>', `<script type="module" src="${RELOAD_SCRIPT_URL}"></script></head>`);
}

/** Pages that listen for changes. */
export interface Listeners {
  readonly add: (response: ServerResponse) => void;
  /** Tells every open page to load itself again. */
  readonly reload: () => void;
}

/** Begins with nobody listening. */
export function listeners(): Listeners {
  const open = new Set<ServerResponse>();
  return {
    add(response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(': listening\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    reload() {
      for (const response of open) response.write('event: rebuilt\ndata:\n\n');
    },
  };
}
