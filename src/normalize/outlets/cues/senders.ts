import { isNotOutlet } from '../not-outlets.ts';
import { isName } from '../outlet-name.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** `NAME, [17.05.2021 11:09]`, `[17/05/2021, 11:09:23] NAME: …`: who posted it, as messengers export it. */
const SENDERS: readonly RegExp[] = [
  /^(?<name>[^,[\]]{2,60}), \[\d[\d./: ,-]{6,25}(?: ?[AP]M)?\]:?/u,
  /^\[\d[\d./: ,-]{6,25}(?: ?[AP]M)?\] (?<name>[^:[\]]{2,60}):/u,
];

/** Senders of messages: a person's as often as an outlet's name, so that a second cue must agree. */
export function findSenders({ edges, outlets }: CueInput): readonly NameCue[] {
  return [...edges.first, ...edges.head].flatMap((line): readonly NameCue[] => {
    const name = SENDERS.map((pattern) => pattern.exec(line.text)?.groups?.name).find(
      (found) => found !== undefined,
    );
    if (name === undefined || (outlets.named(name) === null && (!isName(name) || isNotOutlet(name))))
      return [];
    return [cueAt('sender', line, name, line.text.indexOf(name), null)];
  });
}
