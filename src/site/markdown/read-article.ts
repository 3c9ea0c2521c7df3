// The door for an article's Markdown file.
import matter from 'gray-matter';
import { parse } from 'yaml';
import { z } from 'zod';
import { type FrontMatter, frontMatterSchema } from '../../model/front-matter.ts';
import { readBlocks, type TextBlock } from './read-blocks.ts';
import { THROWING_ENGINES } from './throwing-engines.ts';

/** An article as its Markdown file tells it. */
export interface ArticleText {
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly TextBlock[];
  /** The Markdown after the front matter. */
  readonly body: string;
}

/** Why a Markdown file is no article. */
export interface ArticleProblem {
  /** The front matter's key concerned; null where the file as a whole is. */
  readonly field: string | null;
  /** What was seen and what was expected. */
  readonly message: string;
}

export type ReadArticle =
  | { readonly ok: true; readonly article: ArticleText }
  | { readonly ok: false; readonly problems: readonly ArticleProblem[] };

const OPENING = /^---\n/u;

function readYaml(text: string): object {
  return z.record(z.string(), z.unknown()).parse(parse(text));
}

/** Reads an article's Markdown file. It runs no front matter but plain YAML, and never throws. */
export function readArticle(markdown: string): ReadArticle {
  if (!OPENING.test(markdown)) return problem('Cannot find front matter, expected a first line `---`');
  let file: { readonly data: unknown; readonly content: string };
  try {
    // The options object also keeps gray-matter from sharing one answer between callers.
    file = matter(markdown, { language: 'yaml', engines: { ...THROWING_ENGINES, yaml: readYaml } });
  } catch (error) {
    // YAML and the refused engines throw; what they say is the problem.
    return problem(`Cannot read front matter: ${error instanceof Error ? error.message : String(error)}`);
  }
  const frontMatter = frontMatterSchema.safeParse(file.data);
  if (!frontMatter.success) {
    return {
      ok: false,
      problems: frontMatter.error.issues.map((issue) => ({
        field: issue.path.join('.') || null,
        message: `Cannot read front matter: ${issue.message}`,
      })),
    };
  }
  return {
    ok: true,
    article: { frontMatter: frontMatter.data, blocks: readBlocks(file.content), body: file.content },
  };
}

function problem(message: string): ReadArticle {
  return { ok: false, problems: [{ field: null, message }] };
}
