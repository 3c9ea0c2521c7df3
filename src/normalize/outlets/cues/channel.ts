import { channelOf, readMessageHead } from '../../lines/channel.ts';
import { hasOutletNoun, isLooseName } from '../../lines/outlet-name.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** The name of a message channel, above its messages and above the number of its subscribers: who writes there is the channel. */
export function findChannels({ edges, passages, outlets }: CueInput): readonly NameCue[] {
  const channel = channelOf(
    passages
      .slice(0, LINES)
      .map(({ text }) => text)
      .join('\n'),
  );
  if (channel === null || !isLooseName(channel.name.replace(/\s[–—-]\s/gu, ' '))) return [];
  // `… للأنباء - سانا`: the name and the mark of an agency.
  const known = channel.name.split(/\s[–—|-]\s/u).find((part) => outlets.known(part) !== null);
  const name = known ?? channel.name;
  // A message's head alone may name a person: an outlet's words, or the name on a line of its own, say that it is none.
  const isOutlets =
    known !== undefined ||
    hasOutletNoun(name) ||
    passages.slice(0, LINES).some(({ text }) => text === channel.name);
  if (!isOutlets) return [];
  const lines = new Map([...edges.first, ...edges.head, ...edges.foot].map((line) => [line.from, line]));
  return [...lines.values()].flatMap((line): readonly NameCue[] => {
    const isHead = readMessageHead(line.text)?.name === channel.name;
    return line.text === channel.name || isHead
      ? [cueAt('masthead', line, name, line.text.indexOf(name), 'source', true)]
      : [];
  });
}

/** A channel says its name in its first lines. */
const LINES = 40;
