import { describe, expect, it } from 'vitest';
import { endsSentence, firstSentenceEnd } from '../../../src/normalize/lines/sentence.ts';

describe('endsSentence', () => {
  it.each([
    'He left.',
    'He left!',
    '"He left."',
    'He left.”',
    'Why?',
    'It is over (he said).',
    '他走了。',
    'رفت؟',
  ])('%j does', (text) => expect(endsSentence(text)).toBe(true));

  it.each(['Mr.', 'on Jan.', 'the U.S.', 'George W.', 'Gen.', 'he left', 'he left,', 'he left:', '', 'No.'])(
    '%j does not',
    (text) => expect(endsSentence(text)).toBe(false),
  );
});

describe('firstSentenceEnd', () => {
  it.each([
    ['He left. She stayed.', 'He left.'],
    ['The U.S. Army left. She stayed.', 'The U.S. Army left.'],
    ['On Jan. 5 he left. She stayed.', 'On Jan. 5 he left.'],
    ['"He left." She stayed.', '"He left."'],
    ['It cost 1.5 million. Nobody paid.', 'It cost 1.5 million.'],
    ['No stop at all', 'No stop at all'],
    ['他走了。她留下。', '他走了。'],
  ])('%j', (text, sentence) => expect(text.slice(0, firstSentenceEnd(text))).toBe(sentence));
});
