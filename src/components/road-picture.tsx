import type { Html } from '../html/html.ts';

const STEPS = [
  ['Raw file', 'as it came, byte for byte'],
  ['Labels', 'every character gets one'],
  ['Claims', 'each value with its words'],
  ['Choice', 'the best founded; the rest kept'],
  ['Correction', 'by a person, with a reason'],
  ['Page', 'text, evidence, record'],
] as const;

/** How a text becomes a page, as one picture that is also a list. */
export function RoadPicture(): Html {
  return (
    <ol class="road">
      {STEPS.map(([name, words]) => (
        <li>
          <strong>{name}</strong> <span>{words}</span>
        </li>
      ))}
    </ol>
  );
}
