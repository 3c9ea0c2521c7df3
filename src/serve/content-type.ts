const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** The `Content-Type` of a file, by the end of its name. */
export function contentType(file: string): string {
  const ending = /\.(?<ending>[a-z0-9]+)$/iu.exec(file)?.groups?.ending?.toLowerCase() ?? '';
  return TYPES[ending] ?? 'application/octet-stream';
}
