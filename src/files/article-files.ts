/** Where an article's generated files lie on this disk. */
export interface ArticleFiles {
  readonly markdown: string;
  readonly record: string;
}

/** The files of an article with what they hold, by SHA-256: who reads them again need not look twice whether they are whole. */
export interface KnownFiles extends ArticleFiles {
  readonly sha256: { readonly markdown: string; readonly record: string };
}
