import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { isSystemError } from '../files/system-error.ts';
import { contentType } from './content-type.ts';
import {
  type Listeners,
  RELOAD_EVENTS_URL,
  RELOAD_SCRIPT,
  RELOAD_SCRIPT_URL,
  withReload,
} from './live-reload.ts';
import { requestedFile } from './requested-file.ts';

/** What the preview shows. */
export interface Preview {
  readonly outputDir: string;
  /** `/` or `/repo/` */
  readonly pathPrefix: string;
  /** Null for a server of the files as they are. */
  readonly listeners: Listeners | null;
}

/** Serves a built site as a static host would: folders by their index.html, what is missing by 404.html. */
export function createPreviewServer(preview: Preview): Server {
  return createServer((request, response) => {
    answer(preview, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

/**
 * Listens on this machine alone.
 * @param port the first port to try; 0 for any
 * @returns the port taken: the first free one of twenty
 */
export async function listen(server: Server, port: number): Promise<number> {
  for (let wanted = port; wanted < port + 20; wanted += 1) {
    const taken = await tryPort(server, wanted);
    if (taken !== null) return taken;
  }
  throw new Error(`Cannot find a free port from ${port} to ${port + 19}: name another one after --port`);
}

function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => {
      if (isSystemError(error) && error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function answer(preview: Preview, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '/';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (preview.listeners && url === RELOAD_EVENTS_URL) {
    preview.listeners.add(response);
    return;
  }
  if (preview.listeners && url === RELOAD_SCRIPT_URL) {
    response.writeHead(200, { 'Content-Type': contentType(url) }).end(RELOAD_SCRIPT);
    return;
  }
  const requested = requestedFile(url, preview.pathPrefix);
  if (requested.kind === 'redirect') {
    response.writeHead(302, { Location: requested.to }).end();
    return;
  }
  if (requested.kind === 'file') {
    const found = await read(preview.outputDir, requested.path);
    if (found === 'folder') {
      response.writeHead(301, { Location: `${url.split(/[?#]/u, 1).join('')}/` }).end();
      return;
    }
    if (found !== null) {
      send(preview, response, 200, requested.path, found);
      return;
    }
  }
  const missing = await read(preview.outputDir, '404.html');
  send(preview, response, 404, '404.html', missing instanceof Buffer ? missing : Buffer.from('Not found\n'));
}

function send(
  preview: Preview,
  response: ServerResponse,
  status: number,
  file: string,
  content: Buffer,
): void {
  const isPage = file.endsWith('.html');
  response.writeHead(status, { 'Content-Type': contentType(file), 'Cache-Control': 'no-store' });
  response.end(isPage && preview.listeners ? withReload(content.toString('utf8')) : content);
}

async function read(outputDir: string, file: string): Promise<Buffer | 'folder' | null> {
  const wanted = path.join(outputDir, file);
  try {
    return (await stat(wanted)).isDirectory() ? 'folder' : await readFile(wanted);
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}
