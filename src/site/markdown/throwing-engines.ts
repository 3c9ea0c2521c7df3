/** Raised where front matter asks for an engine that would run code. */
export class FrontMatterEngineError extends Error {}

function refuse(): never {
  throw new FrontMatterEngineError('Cannot read front matter in another language, expected YAML');
}

/**
 * Front matter opened by `---js` runs JavaScript unless these replace the engines, wherever
 * gray-matter is called: `engines: { js: false }` stops nothing.
 */
export const THROWING_ENGINES = {
  js: refuse,
  javascript: refuse,
  node: refuse,
  json: refuse,
  coffee: refuse,
  toml: refuse,
} as const;
