import { hostOf, isHost } from '../host.ts';
import type { PageAddress } from '../page-addresses.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/**
 * Hosts that are the page's own: of its address, alone on a line of its head (as reader views set it), behind a
 * link home. A host names an outlet only where a profile has it, or where another cue spells the same.
 */
export function findHosts({
  edges,
  addresses,
}: CueInput & { readonly addresses: readonly PageAddress[] }): readonly NameCue[] {
  const own = addresses.flatMap(({ url, start }): readonly NameCue[] => {
    const host = hostOf(url);
    const at = host === null ? -1 : url.toLowerCase().indexOf(host);
    if (host === null) return [];
    return [
      {
        kind: 'host',
        name: host,
        start: start + at,
        end: start + at + host.length,
        line: null,
        isOutright: false,
      },
    ];
  });
  // `LASTAMPA.it CUNEO`: a page's site and its section, on its first line. Only a profile can tell that it is one.
  const top = edges.first.slice(0, 1).flatMap((line): readonly NameCue[] => {
    const host =
      line.text.length > 40 ? undefined : /^(?<host>\S+\.\p{L}{2,6})(?:\s|$)/u.exec(line.text)?.groups?.host;
    return host !== undefined && isHost(host.toLowerCase()) ? [cueAt('host', line, host, 0, null)] : [];
  });
  const lines = edges.head.flatMap((line): readonly NameCue[] => {
    if (isHost(line.text)) return [cueAt('host', line, line.text.replace(/\/$/u, ''), 0, 'source')];
    const host =
      line.link !== null && /^https?:\/\/[^/]{3,80}\/?$/u.test(line.link) ? hostOf(line.link) : null;
    const at = host === null ? -1 : (line.link ?? '').toLowerCase().indexOf(host);
    if (host === null || line.link === null) return [];
    const start = line.end + 2 + at;
    return [
      {
        kind: 'host',
        name: host,
        start,
        end: start + host.length,
        line: { start: line.from, end: line.to, label: 'source' },
        isOutright: false,
      },
    ];
  });
  return [...own, ...top, ...lines];
}
