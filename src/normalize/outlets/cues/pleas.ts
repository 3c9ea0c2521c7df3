import { keepAnswers } from '../../../text/keep-answers.ts';
import { isLeadWord, isNotOutlet } from '../../lines/not-outlets.ts';
import { isName } from '../../lines/outlet-name.ts';
import type { EdgeLine } from '../edge-lines.ts';
import type { OutletIndex } from '../outlet-index.ts';
import { type CueInput, type CueKind, cueAt, type NameCue } from './cue.ts';

const PLACES = '(?:telegram|twitter|facebook|x|whatsapp|instagram|youtube|google news|linkedin|tiktok)';

/** What an outlet asks of readers, and what its page calls itself, as whole lines; the name is what is left. */
const PLEAS: readonly { readonly kind: CueKind; readonly pattern: RegExp }[] = [
  // Press TV's website can also be accessed at …
  {
    kind: 'about',
    pattern: /^(?<name>\S.{1,58}?)(?:'s)? web ?site (?:can|may|contains|is|has)\b.{1,200}$/iu,
  },
  // The Guardian - Back to home
  { kind: 'about', pattern: /^(?<name>\S.{1,58}?)\s[–—:|-]\s(?:(?:back|return|go) to )?home(?: ?page)?$/iu },
  {
    kind: 'plea',
    pattern: new RegExp(
      String.raw`^(?:please )?(?:support|donate to|subscribe to|sign up (?:for|to)|join|follow|like|download|get|install|try)(?: the)? (?<name>\S.{1,58}?)(?:'s)?(?: (?:(?:daily |weekly |morning |e-?mail )?newsletters?|(?:mobile )?app|channel|on ${PLACES}|today|now|for free|for only .{1,20}|premium|digital))?[.!]?$`,
      'iu',
    ),
  },
  {
    kind: 'plea',
    pattern:
      /^(?:you(?:'re| are)|you have) (?:receiving|received|getting) this (?:e-?mail|newsletter|message|mail).{0,80}? (?:from|to|for|of|with) (?<name>\S[^.,]{1,58})[.!]?$/iu,
  },
  {
    kind: 'plea',
    pattern:
      /^this (?:article|story|content|text|page) is (?:only |exclusively )?(?:available )?(?:for|to) (?<name>\S.{1,58}) (?:subscribers|members|readers)(?: only)?[.!]?$/iu,
  },
  {
    kind: 'plea',
    pattern:
      /^(?:already )?(?:a |an )?(?<name>\S.{1,58}) (?:newsletters?|(?:mobile )?app|subscribers?|e-?paper|digital edition|home ?page|mobile|on (?:telegram|twitter|facebook|instagram))\??$/iu,
  },
  // Special Dispatch to The Evening Star.
  {
    kind: 'about',
    pattern:
      /^\(?(?:special|by) (?:dispatch|telegraph|cable|wire|correspondence|to)(?: to)?(?: the)? (?<name>\S.{1,58}?)[.)]{0,2}$/iu,
  },
  {
    kind: 'about',
    pattern:
      /^(?:about|contact|advertise (?:with|in|on)|work (?:for|at)|careers at|welcome to|(?:back|return|go) to)(?: the)? (?<name>\S.{1,58}?)(?: home(?:page)?)?[.!:]?$/iu,
  },
  // Special Dispatch to The Evening Star.
  {
    kind: 'about',
    pattern:
      /^\(?(?:special|by) (?:dispatch|telegraph|cable|wire|correspondence|to)(?: to)?(?: the)? (?<name>\S.{1,58}?)[.)]{0,2}$/iu,
  },
  {
    kind: 'about',
    pattern: /^(?:a publication of|produced by|is published by|published by) (?<name>\S.{1,58}?)[.!]?$/iu,
  },
];

/** Pointers and people: `Support our troops`, `About the author`, `Contact us`. */
const OTHERS =
  /^(?:us|our|your|my|me|the (?:author|writer|editor|reporter)s?|him|her|them|this|these|a|an|how|what|why|when|(?:the )?(?:conversation|discussion|debate|community|team|club|waitlist|mailing list|movement|fight|campaign))\b/iu;

/** The names in the pleas of a page, and in its own links to itself. */
export function findPleas({ edges, outlets }: CueInput): readonly NameCue[] {
  const sides = new Set([...edges.head, ...edges.foot].map(({ from }) => from));
  // The last lines of the file may be the story's: there only a known name counts.
  const last = edges.last.filter(({ from }) => !sides.has(from));
  const known = last
    .flatMap((line) => pleaOf(line, outlets))
    .filter(({ name }) => outlets.named(name) ?? outlets.bySignOff(name));
  return [...[...edges.head, ...edges.foot].flatMap((line) => pleaOf(line, outlets)), ...known];
}

/** The pleas that a line may be, the surest form first; pages of one outlet print the same lines. */
const readPleas = keepAnswers((text): readonly { readonly kind: CueKind; readonly name: string }[] =>
  PLEAS.flatMap(({ kind, pattern }) => {
    const name = pattern.exec(text)?.groups?.name;
    return name === undefined || OTHERS.test(name) || isLeadWord(name) ? [] : [{ kind, name }];
  }),
);

function pleaOf(line: EdgeLine, outlets: OutletIndex): readonly NameCue[] {
  const isKnown = (name: string): boolean => outlets.named(name) !== null;
  if (line.text.length > 320) return [];
  const signed = outlets.bySignOff(line.text);
  if (signed !== null) return [cueAt('plea', line, line.text, 0, 'sign-off')];
  for (const { kind, name } of readPleas(line.text)) {
    const lead = /\bthe $/iu.exec(line.text.slice(0, line.text.indexOf(name)))?.[0] ?? '';
    const full = `${lead}${name}`;
    if (lead !== '' && !isKnown(name) && isKnown(full))
      return [cueAt(kind, line, full, line.text.indexOf(full), 'promo')];
    if (!isKnown(name) && (!isName(name) || isNotOutlet(name))) continue;
    return [cueAt(kind, line, name, line.text.indexOf(name), 'promo')];
  }
  return [];
}
