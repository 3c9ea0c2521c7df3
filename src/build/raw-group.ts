/** Raw files with the very same bytes: one article. */
export interface RawGroup {
  /** The first path in code-point order. */
  readonly path: string;
  readonly copies: readonly string[];
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}
