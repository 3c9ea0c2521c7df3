// The layouts of outlets that archives hold most of, as their pages are pasted or extracted: one text each, in our own words, about things that never happened.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { normalizeBytes, outlets } from '../support/normalize-text.ts';

const LAYOUTS = new URL('./layouts/', import.meta.url);

const FIELDS = ['title', 'date', 'dateline', 'byline'] as const;

const expectedSchema = z.strictObject({
  title: z.string(),
  source: z.string(),
  date: z.string().nullable(),
  dateline: z.string().nullable(),
  byline: z.string().nullable(),
  /** The first and the last words of the story. */
  body: z.strictObject({ from: z.string(), to: z.string() }),
  /**
   * What is not found so far. Such a field is null or holds what is right, and more; a title may be a cut or another line of the
   * head; a body holds the story's first words.
   */
  misses: z.array(z.enum([...FIELDS, 'body'])).default([]),
});

const ids = readdirSync(LAYOUTS).sort();

function read(id: string) {
  const bytes = (name: string) => readFileSync(new URL(`${id}/${name}`, LAYOUTS));
  const expected = expectedSchema.parse(parse(bytes('expected.yaml').toString()));
  return { expected, record: normalizeBytes(bytes('raw.txt')).record };
}

describe('the layouts of much used outlets', () => {
  it('are 36, each of an outlet that the catalogue knows', () => {
    expect(ids).toHaveLength(36);
    expect(ids.filter((id) => outlets.byId(id) === null)).toEqual([]);
    expect(ids.filter((id) => !existsSync(new URL(`${id}/expected.yaml`, LAYOUTS)))).toEqual([]);
  });

  it.each(ids)('%s is named by its text', (id) => {
    const { expected, record } = read(id);
    expect(expected.source).toBe(id);
    expect(record.fields.source).toMatchObject({ value: { id }, basis: 'stated' });
  });

  it.each(ids)('%s: the other fields', (id) => {
    const { expected, record } = read(id);
    for (const field of FIELDS) {
      const { value } = record.fields[field];
      if (!expected.misses.includes(field)) expect(value, field).toBe(expected[field]);
      else if (field !== 'title' && value !== null) expect(value, field).toContain(expected[field] ?? '-');
    }
  });

  it.each(ids)('%s: the story', (id) => {
    const { expected, record } = read(id);
    const { from, to } = expected.body;
    const story = record.blocks
      .filter(({ type }) => type !== 'standfirst' && type !== 'caption')
      .map(({ text }) => text);
    if (expected.misses.includes('body')) {
      expect(story.join('\n')).toContain(from);
    } else {
      expect(story.at(0)?.slice(0, from.length)).toBe(from);
      expect(story.at(-1)?.slice(-to.length)).toBe(to);
    }
  });

  it('leaves little unfound', () => {
    const missed = ids.flatMap((id) => read(id).expected.misses);
    expect(missed.length / (ids.length * (FIELDS.length + 1))).toBeLessThan(0.3);
  });
});
