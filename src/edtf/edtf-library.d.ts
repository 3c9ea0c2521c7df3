// The library ships no types. What it returns is checked in parse-edtf.ts.
declare module 'edtf' {
  /** Throws on anything that is not EDTF level 0 to 2. */
  export function parse(input: string): unknown;
}
