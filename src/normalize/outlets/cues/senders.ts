import { isNotOutlet } from '../../lines/not-outlets.ts';
import { isName, nounWeight } from '../../lines/outlet-name.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** `NAME, [17.05.2021 11:09]`, `[17/05/2021, 11:09:23] NAME: …`: who posted it, as messengers export it. */
const SENDERS: readonly RegExp[] = [
  /^(?<name>[^,[\]]{2,60}), \[\d[\d./: ,-]{6,25}(?: ?[AP]M)?\]:?/u,
  /^\[\d[\d./: ,-]{6,25}(?: ?[AP]M)?\] (?<name>[^:[\]]{2,60}):/u,
  // From: NAME <news@example.org>
  /^from:\s*"?(?<name>[^<>"@]{2,60}?)"?\s*</iu,
  // NAME @account · 9 March, as networks print it.
  /^(?<name>[^@()|·•]{2,50}?) [([]?@\w{3,30}[)\]]?(?=$|[\s·•|,])/u,
];

/** How Persian agencies open their own items: `به گزارش خبرگزاری NAME، …`. */
const REPORTED_BY =
  /^(?:به گزارش|بە گزارش) (?:خبرنگار )?(?<name>(?:(?:خبرگزاری|پایگاه خبری|روزنامه|شبکه) )?[\p{L}\p{M}\u200c]{2,20}(?: [\p{L}\p{M}\u200c]{2,20})?)(?=[،,؛:])/u;

/** Senders of messages: a person's as often as an outlet's name, so that a second cue must agree. */
export function findSenders({ edges, outlets }: CueInput): readonly NameCue[] {
  const opened = edges.opening.flatMap(({ text, start }): readonly NameCue[] => {
    const name = REPORTED_BY.exec(text)?.groups?.name;
    const profile = name === undefined ? null : (outlets.byAgencyMark(name) ?? outlets.named(name));
    // An agency of another language is cited.
    const isOwn = profile === null ? nounWeight(name ?? '') === 2 : profile.languages.includes('fa');
    if (name === undefined || !isOwn) return [];
    const at = start + text.indexOf(name);
    return [{ kind: 'sender', name, start: at, end: at + name.length, line: null, isOutright: true }];
  });
  const sent = [...edges.first, ...edges.head].flatMap((line): readonly NameCue[] => {
    // Each of the forms has one of these.
    if (!/[@[<]/u.test(line.text)) return [];
    const name = SENDERS.map((pattern) => pattern.exec(line.text)?.groups?.name).find(
      (found) => found !== undefined,
    );
    if (name === undefined || (outlets.named(name) === null && (!isName(name) || isNotOutlet(name))))
      return [];
    return [cueAt('sender', line, name, line.text.indexOf(name), null)];
  });
  return [...sent, ...opened];
}
