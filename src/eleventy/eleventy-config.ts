/** The data of a page that is being rendered: of it only the path that names the page is ours. */
export interface PageData {
  readonly route: string;
}

/** A template that makes one page for each path. */
export interface PagesTemplate {
  readonly data: {
    readonly routes: readonly string[];
    readonly pagination: { readonly data: 'routes'; readonly size: 1; readonly alias: 'route' };
    readonly permalink: (data: PageData) => string;
    readonly eleventyExcludeFromCollections: true;
  };
  readonly render: (data: PageData) => string | Promise<string>;
}

/** What Eleventy tells when all pages are written. */
export interface AfterEvent {
  readonly directories: { readonly output: string };
}

/** The part of Eleventy's configuration that is used here: a new version must bring only this. */
export interface EleventyConfig {
  readonly globalData: Readonly<Record<string, unknown>>;
  addGlobalData(name: string, value: unknown): void;
  addTemplate(name: string, template: PagesTemplate): void;
  on(event: 'eleventy.after', listener: (event: AfterEvent) => void): void;
  setInputDirectory(folder: string): void;
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
}
