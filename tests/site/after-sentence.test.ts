import { expect, it } from 'vitest';
import { afterSentence } from '../../src/site/after-sentence.ts';

it.each([
  ['One cut here and its rest. The second. The third.', 'One cut here', 'The second. The third.'],
  ['A whole sentence. The second.', 'A whole sentence.', 'The second.'],
  ['Talks with Gen. Smith of the U.S. Army went on. They ended.', 'Talks with', 'They ended.'],
  ['He said “no.” “Never,” she said.', 'He said', '“Never,” she said.'],
  ['It rose by 3.5 percent. prices fell', 'It rose', ''],
  ['一座新的大桥通车。居民前来观看。', '一座新的大桥', '居民前来观看。'],
  ['هل يعود؟ نعم، قال الوزير.', 'هل', 'نعم، قال الوزير.'],
  ['Only one', 'Only', ''],
])('after the sentence that %j begins with', (text, cut, rest) => {
  expect(afterSentence(text, cut.length)).toBe(rest);
});
