import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** An address of mail or an account in a line: `letters@eveningherald.example`, `@eveningherald`. */
const HANDLES =
  /[\w.+-]{1,60}@(?<domain>(?:[a-z0-9-]{2,63}\.){1,4}[a-z]{2,24})(?![\w@-]|\.\w)|(?<![\w.@/])@(?<account>\w{4,40})|\b(?<host>(?:www\.)?[a-z0-9-]{4,63}(?:\.[a-z0-9-]{2,63}){0,2}\.[a-z]{2,24})(?=$|[\s),;|/])/giu;

/** All of them have a sign of mail, or a stop within a word. */
const SIGN = /@|[a-z0-9-]\.[a-z]{2}/iu;

/** Hosts of mail and domains in the head and foot: they name nobody, but a name that they spell is the page's. */
export function findHandles({ edges }: CueInput): readonly NameCue[] {
  const lines = new Map([...edges.head, ...edges.foot, ...edges.last].map((line) => [line.from, line]));
  return [...lines.values()].flatMap((line) =>
    SIGN.test(line.text)
      ? [...line.text.matchAll(HANDLES)].flatMap(({ groups, index, 0: whole }): readonly NameCue[] => {
          const name = groups?.domain ?? groups?.account ?? groups?.host;
          return name === undefined
            ? []
            : [cueAt('handle', line, name, index + whole.lastIndexOf(name), null)];
        })
      : [],
  );
}
