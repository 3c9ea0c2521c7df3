/** What a request to the preview server asks for. */
export type Requested =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' };

/**
 * Finds the file below the output folder that a URL asks for. Nothing outside it can be asked for, nor anything whose
 * name begins with a dot.
 * @param url the request's, path and query
 * @param pathPrefix with a slash at both ends
 */
export function requestedFile(url: string, pathPrefix: string): Requested {
  const pathname = decodedPath(url);
  if (pathname === null) return { kind: 'missing' };
  if (!pathname.startsWith(pathPrefix)) {
    return `${pathname}/` === pathPrefix || pathname === '/'
      ? { kind: 'redirect', to: pathPrefix }
      : { kind: 'missing' };
  }
  const below = pathname.slice(pathPrefix.length);
  const segments = below.split('/');
  if (segments.slice(0, -1).includes('') || segments.some((segment) => UNSAFE_SEGMENT.test(segment))) {
    return { kind: 'missing' };
  }
  return { kind: 'file', path: below === '' || below.endsWith('/') ? `${below}index.html` : below };
}

/** Hidden names, `.` and `..`, and characters that some system takes for a separator or an end. */
const UNSAFE_SEGMENT = /^\.|[\\:]|\p{Cc}/u;

function decodedPath(url: string): string | null {
  const [pathname = ''] = url.split(/[?#]/u);
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
