import { describe, expect, it } from 'vitest';
import type { Label } from '../../../src/model/ledger.ts';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY =
  'TEHRAN – The minister told reporters on Sunday that the dam would be mended before the rains begin. Engineers said that the gates had rusted shut, and that divers were needed to free them. Work is to start in the spring, he added.';
const LICENCE =
  'All Content by Norda Press is licensed under a Creative Commons Attribution 4.0 International License.';

/** What was taken off the story, in order: label and words. */
function setAside(text: string): readonly (readonly [Label, string])[] {
  const kept: ReadonlySet<Label> = new Set(['body', 'layout', 'dateline']);
  return normalizeText(text)
    .record.ledger.filter(({ label }) => !kept.has(label))
    .map(({ label, start, end }) => [label, text.slice(start, end)]);
}

const CLOSED: readonly (readonly [string, readonly (readonly [Label, string])[]])[] = [
  ['MH/PA', [['sign-off', 'MH/PA']]],
  ['Ak/PA', [['sign-off', 'Ak/PA']]],
  ['AFM/ MG', [['sign-off', 'AFM/ MG']]],
  ['ER/IS END MNA', [['sign-off', 'ER/IS END MNA']]],
  ['END', [['sign-off', 'END']]],
  ['MA', [['sign-off', 'MA']]],
  ['(Source: Press TV)', [['source', '(Source: Press TV)']]],
  ['(source: agencies) ', [['source', '(source: agencies)']]],
  ['( Source: example.org )', [['source', '( Source: example.org )']]],
  ['Source: Press TV', [['source', 'Source: Press TV']]],
  ['Source: https://dams.example.org', [['source', 'Source: https://dams.example.org']]],
  ['(Reuters)', [['source', '(Reuters)']]],
  ['(www.example.org)', [['source', '(www.example.org)']]],
  ['Photo: A view of the dam in May', [['caption', 'Photo: A view of the dam in May']]],
  [
    'PHOTO: Divers at the dam on May 3, 2021. The gates are shut. (IRNA/M. Okoye)',
    [['caption', 'PHOTO: Divers at the dam on May 3, 2021. The gates are shut. (IRNA/M. Okoye)']],
  ],
  ['(Photos by Jane Doe/ Norda Press)', [['caption', '(Photos by Jane Doe/ Norda Press)']]],
  [
    'HJ/MA PHOTO: Divers at the dam MMS/YAW END',
    [
      ['sign-off', 'HJ/MA'],
      ['caption', 'PHOTO: Divers at the dam'],
      ['sign-off', 'MMS/YAW'],
      ['sign-off', 'END'],
    ],
  ],
  [
    '(Source: Reuters)\n                  (Source: Reuters)',
    [
      ['source', '(Source: Reuters)'],
      ['source', '(Source: Reuters)'],
    ],
  ],
];

const OPEN: readonly string[] = [
  'He was told so in the US.',
  'It is all about NATO',
  'They quarrelled over the source: the river.',
  'The river (source: the mountains of the north) is dry, and has been so for years.',
  'He is head of the Joint Committee (JCPOA).',
  'It rained hard. (He later took that back.)',
  'A photo: that is all that he asked for before he left the town by the last train of the evening.',
  'Photo: so began the page, and then the story of the dam went on, for the engineer who had built it came back. He had been away for years. He had forgotten where the gates were, and who had the keys to them, and which of the divers had drowned there in the first winter of the war, and nobody could tell him.',
  'The train goes to Bonn/Köln',
];

describe('what closes a story on its last line', () => {
  it.each(CLOSED)('%s', (closing, expected) => {
    expect(setAside(`${STORY} ${closing} ${LICENCE}`)).toEqual([...expected, ['licence', LICENCE]]);
  });

  it.each(OPEN)('%s is story', (sentence) => {
    expect(setAside(`${STORY} ${sentence} ${LICENCE}`)).toEqual([['licence', LICENCE]]);
  });

  it('names the source where nothing better does', () => {
    const sourceOf = (text: string) => normalizeText(text).record.fields.source.value?.id;
    expect(sourceOf(`${STORY} (Source: Press TV)`)).toBe('press-tv');
    expect(sourceOf(`${STORY} (Source: Press TV) ${LICENCE}`)).toBe('norda-press');
    expect(sourceOf(`${STORY} (Source: two officials)`)).toBeUndefined();
  });
});

describe('paragraphs taken out of one another', () => {
  const [a, b, c, d] = [
    'TEHRAN – The minister told reporters on Sunday that the dam would be mended.',
    'Engineers said that the gates had rusted shut long ago.',
    'Divers were needed to free them, they added.',
    'Work is to start in the spring.',
  ];
  const blocks = (text: string) => normalizeText(text).record.blocks.map(({ text: words }) => words);

  it('stand once each', () => {
    const text = `${a} ${b} ${c} ${d}\n   ${b} ${c} ${d}\n   ${c} ${d}\n   ${d}\n`;
    expect(blocks(text)).toEqual([a.replace('TEHRAN – ', ''), b, c, d]);
  });

  it('are two at least, where they are the story', () => {
    expect(blocks(`${a} ${b}\n   ${b}\n`)).toEqual([a.replace('TEHRAN – ', ''), b]);
  });

  it('are not a line that repeats the last sentence above it', () => {
    expect(blocks(`${a} ${b}\n\n${b}\n\n${c} ${d}\n\n${a}`)).toContain(b);
    expect(blocks(`${a} ${b}\n\n${b}\n\n${c} ${d}\n\n${a}`)[0]).toContain(b);
  });
});
