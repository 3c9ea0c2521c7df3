// Eleventy 3 ships no types; this is all of it that is used here.
declare module '@11ty/eleventy' {
  import type { EleventyConfig } from './eleventy-config.ts';

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: string;
        readonly quietMode: boolean;
        readonly source: 'script' | 'cli';
        readonly config: (config: EleventyConfig) => void;
      },
    );
    /** Keeps it from printing. */
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
  }
}
