import type { Peer } from './peer.ts';

/** https://gohugo.io */
export const HUGO: Peer = {
  name: 'Hugo + Pagefind',
  probe: { program: 'hugo', args: ['version'] },
  project: ({ beforeTitle, beforeText, afterText }) => ({
    'hugo.json': JSON.stringify({
      baseURL: '/',
      title: 'An archive of news texts',
      disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404', 'section'],
    }),
    'layouts/_default/single.html': `${beforeTitle}{{ .Title }}${beforeText}{{ .Content }}${afterText}`,
    'layouts/index.html': `<!doctype html><title>{{ .Title }}</title><p>{{ len .Site.RegularPages }} texts</p>`,
  }),
  textPath: ({ name }) => `content/articles/${name}.md`,
  render: { program: 'hugo', args: ['--quiet', '--config', 'hugo.json', '--destination', 'site'] },
};
