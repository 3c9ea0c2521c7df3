// Files of the index as they come over the wire, each of them compressed by gzip.

/** What can be wrong with a file of the index. */
const FAULTS = {
  /** The host says that it has no such file. */
  gone: 'is missing',
  /** The host answers, and gives nothing. */
  refused: 'is not given out',
  unreachable: 'cannot be reached',
  /** The host takes the request, and gives no answer. */
  silent: 'was not sent: the server gave no answer within 30 seconds',
  /** A script: browsers do not tell whether it is missing, out of reach or no script. */
  unloadable: 'cannot be loaded',
  /** Cut short, or something else under its name. */
  broken: 'is not whole',
  /** Written by another version of the program. */
  foreign: 'is of another version of the program',
} as const;

export type FileFault = keyof typeof FAULTS;

/** A file of the index that could not be had. */
export class IndexFileError extends Error {
  readonly fault: FileFault;
  /** Of the file; a folder's where no file can be named. */
  readonly address: string;

  /** @param detail what is known beside; @param cause what others say of it */
  constructor(fault: FileFault, address: string, detail = '', cause?: unknown) {
    const file = address.replace(/\?.*$/u, '');
    super(`${file} ${FAULTS[fault]}${detail === '' ? '' : ` (${detail})`}`, { cause });
    this.fault = fault;
    this.address = file;
  }
}

/** What hosts answer for files that they do not have. */
const GONE: readonly number[] = [404, 410];

/** For `catch`: a file of the index that could not be had is an answer, too. Any other error stays one. */
export function unlessMissing(error: unknown): IndexFileError {
  if (error instanceof IndexFileError) return error;
  throw error;
}

/** Why an address could not be fetched: an error of a file as it is, any other as what the browser says of it. */
export function asUnreachable(error: unknown, address: string): IndexFileError {
  if (error instanceof IndexFileError) return error;
  return new IndexFileError('unreachable', address, error instanceof Error ? error.message : '');
}

/**
 * Reads the body of an answer to the end and decompresses it, where the host has not done so.
 * @throws IndexFileError where the answer is none, or ends too early
 */
export async function readBytes(address: string, response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const { ok, status } = response;
  if (!ok)
    throw new IndexFileError(
      GONE.includes(status) ? 'gone' : 'refused',
      address,
      `the host answers ${status}`,
    );
  try {
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1]) return bytes;
    // Not by way of a blob, which a browser keeps elsewhere: that takes four times as long.
    const unpacked = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  } catch {
    // What the stream says of it differs from browser to browser, and says no more.
    throw new IndexFileError('broken', address);
  }
}

/** The first bytes of any file in gzip's format (RFC 1952). */
const GZIP = [0x1f, 0x8b];
