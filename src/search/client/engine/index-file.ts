// Files of the index as they come over the wire, each of them compressed by gzip.

/** A file of the index that could not be had. */
export class IndexFileError extends Error {
  constructor(address: string, reason: string) {
    super(`${address.replace(/\?.*$/u, '')} ${reason}`);
  }
}

/** For `catch`: a file of the index that could not be had is an answer, too. Any other error stays one. */
export function unlessMissing(error: unknown): IndexFileError {
  if (error instanceof IndexFileError) return error;
  throw error;
}

/** An error of a file as it is; any other as one of this file. */
export function asFileError(error: unknown, address: string, reason: string): IndexFileError {
  return error instanceof IndexFileError ? error : new IndexFileError(address, reason);
}

/**
 * Reads the body of an answer to the end and decompresses it, where the host has not done so.
 * @throws IndexFileError where the answer is none, or ends too early
 */
export async function readBytes(address: string, response: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.ok) throw new IndexFileError(address, `is missing (the host answers ${response.status})`);
  try {
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1]) return bytes;
    // Not by way of a blob, which a browser keeps elsewhere: that takes four times as long.
    const unpacked = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  } catch {
    // What the stream says of it differs from browser to browser, and says no more.
    throw new IndexFileError(address, 'is not whole');
  }
}

/** The first bytes of any file in gzip's format (RFC 1952). */
const GZIP = [0x1f, 0x8b];

/**
 * Fetches a file of the index.
 * @param fresh whether the host is asked if it is still the same
 */
export async function fetchBytes(address: string, fresh = false): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, fresh ? { cache: 'no-cache' } : {}).catch((error: unknown) => {
    const reason = error instanceof Error ? ` (${error.message})` : '';
    throw asFileError(error, address, `cannot be reached${reason}`);
  });
  return readBytes(address, response);
}
