/** What the operating system refuses: the one kind of exception that this folder turns into values. */
export interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
}

/** What the system would refuse, found out before anything is changed. */
export class Refusal extends Error implements SystemError {
  readonly syscall = 'rename';
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string) {
    super(`${code}: ${path}`);
    this.code = code;
    this.path = path;
  }
}

/** True for errors of system calls (`ENOENT`, `EACCES` …); a mistake in the program is not one. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string';
}

/** The system's refusal behind an error: itself, or what a library wrapped into an error of its own; null for a mistake in the program. */
export function systemErrorBehind(error: unknown): SystemError | null {
  // What wraps itself in a circle is not worth following.
  for (let at = error, depth = 0; at instanceof Error && depth < 10; depth += 1) {
    if (isSystemError(at)) return at;
    at = at.cause ?? ('originalError' in at ? at.originalError : null);
  }
  return null;
}

const IN_WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many open files',
  EEXIST: 'it exists already',
  ENOTEMPTY: 'the folder is not empty',
  EIO: 'the disk reported a read or write error',
};

/** The system's reason in words, with its code for whoever looks it up. */
export function reasonInWords(error: SystemError): string {
  const words = IN_WORDS[error.code];
  return words === undefined ? error.code : `${words} (${error.code})`;
}
