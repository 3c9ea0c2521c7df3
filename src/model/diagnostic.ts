/** A thing to tell the person who runs a build. Bad input is a value, never an exception. */
export interface Diagnostic {
  /** Stable, kebab-case: `raw-empty`, `correction-unknown-field`. */
  readonly code: string;
  /** `error`: something was left out; `warning`: it is in, look at it; `notice`: good to know. */
  readonly severity: 'error' | 'warning' | 'notice';
  /** Path as the person knows it, from the folder the command runs in; null where no file is meant. */
  readonly file: string | null;
  /** 1-based; null where the whole file is meant. */
  readonly line: number | null;
  /** The field concerned, dotted for nested ones; null where none is. */
  readonly field: string | null;
  /** What was seen, what was expected, and what to do. */
  readonly message: string;
}
