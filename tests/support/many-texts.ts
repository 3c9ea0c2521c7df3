import { newsText } from './small-archive.ts';
import type { Files } from './temporary-folder.ts';

/**
 * Enough texts for several threads, among them all that makes a run say something: copies, empty files, bytes
 * that are not UTF-8, a text far longer than the others, names with spaces.
 * @param count how many there are at least
 */
export function manyTexts(count: number): Files {
  const plain = Array.from({ length: count }, (_, number) => [
    `raw/${number % 3 === 0 ? 'a b' : `folder-${number % 7}`}/text-${number}.txt`,
    newsText(`bridge number ${number}`),
  ]);
  return {
    ...Object.fromEntries(plain),
    'raw/copy-of-0.txt': newsText('bridge number 0'),
    'raw/folder-1/copy-of-7.txt': newsText('bridge number 7'),
    'raw/folder-3/empty.txt': '',
    'raw/spaces.txt': ' \n\t\u00A0\u200B\r\n',
    'raw/folder-5/latin.txt': Buffer.concat([Buffer.from(newsText('caf')), Buffer.from([0xe9, 0x20, 0xff])]),
    'raw/long.txt': newsText('harbor').repeat(300),
  };
}
