import type { CborWriter } from './cbor-writer.ts';
import type { HeldPages } from './index-words.ts';
import type { JoinedWord } from './join-words.ts';

/** Writes a word as parts of an index hold it. @returns how much it counts towards the size of a part */
export function writeWord(writer: CborWriter, { word, held, variants }: JoinedWord): number {
  writer.list(3);
  writer.latin1(word);
  let weight = writePages(writer, held);
  writer.list(variants.length);
  for (const variant of variants) {
    writer.list(2);
    writer.latin1(variant.form);
    weight += writePages(writer, variant.held);
  }
  return weight;
}

function writePages(writer: CborWriter, held: readonly HeldPages[]): number {
  let [length, weight, last, isInOrder] = [0, 0, -1, true];
  for (const each of held) {
    length += each.numbers.length;
    weight += each.weight;
    for (const number of each.numbers) {
      isInOrder &&= number > last;
      last = number;
    }
  }
  writer.list(length);
  let before = 0;
  const write = ({ bytes, numbers, from, to }: HeldPages, at: number) => {
    const number = numbers[at] ?? 0;
    writer.list(3);
    writer.number(number - before);
    writer.copy(bytes, from[at] ?? 0, to[at] ?? 0);
    // Places in metadata.
    writer.list(0);
    before = number;
  };
  if (isInOrder) {
    for (const each of held) {
      for (let at = 0; at < each.numbers.length; at += 1) write(each, at);
    }
    return weight;
  }
  const all = held.flatMap((each) => each.numbers.map((number, at) => ({ each, at, number })));
  all.sort((a, b) => a.number - b.number);
  for (const { each, at } of all) write(each, at);
  return weight;
}
