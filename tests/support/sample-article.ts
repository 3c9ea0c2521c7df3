// Makes an article's three files (raw text, record, Markdown) from pieces, for tests of the site.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleFiles } from '../../src/files/article-files.ts';
import { sha256 } from '../../src/files/sha256.ts';
import type { Basis } from '../../src/model/basis.ts';
import { BLOCK_MARKS, type Block, type BlockType } from '../../src/model/block.ts';
import { FIELD_NAMES, type FieldName } from '../../src/model/field.ts';
import { toFrontMatter } from '../../src/model/front-matter.ts';
import type { Label, LedgerEntry } from '../../src/model/ledger.ts';
import { type ArticleRecord, recordSchema } from '../../src/model/record.ts';

/** A run of raw text with its label; a block where it is shown. */
export interface Piece {
  readonly text: string;
  readonly label: Label;
  readonly rule?: string;
  readonly block?: BlockType;
  readonly emphasis?: Block['emphasis'];
  /** What follows it in the raw text; two line ends unless told. */
  readonly after?: string;
}

/** A field of a sample; what is left out is absent. */
export interface SampleField {
  readonly value: unknown;
  readonly basis: Basis;
  readonly rule?: string;
  /** Words of the raw text that it rests on. */
  readonly cites?: readonly string[];
  readonly claims?: readonly {
    value: unknown;
    basis: Basis;
    rule: string;
    why: string;
    cites?: readonly string[];
  }[];
  readonly machine?: { value: unknown; basis: Basis; rule: string; cites?: readonly string[] };
  readonly reason?: string;
  readonly evidence?: string;
}

export interface Sample {
  /** Path below `content/raw/`. */
  readonly path: string;
  readonly pieces: readonly Piece[];
  readonly fields: Partial<Record<FieldName, SampleField>>;
  readonly copies?: readonly string[];
}

export interface SampleFiles {
  readonly raw: string;
  readonly record: ArticleRecord;
  readonly markdown: string;
}

/** A sample's three files; throws where the pieces make no valid record. */
export function toSampleFiles(sample: Sample): SampleFiles {
  let raw = '';
  const ledger: LedgerEntry[] = [];
  const blocks: Block[] = [];
  const add = (text: string, label: Label, rule: string) => {
    if (text === '') return;
    ledger.push({ start: raw.length, end: raw.length + text.length, label, rule });
    raw += text;
  };
  for (const piece of sample.pieces) {
    const start = raw.length;
    add(piece.text, piece.label, piece.rule ?? `${piece.label}/sample`);
    if (piece.block !== undefined) blocks.push(toBlock(piece, piece.block, start, raw.length));
    add(piece.after ?? '\n\n', 'layout', 'layout/white-space');
  }
  const digest = sha256(raw);
  const record = recordSchema.parse({
    id: digest.slice(0, 16),
    raw: {
      path: sample.path,
      copies: sample.copies ?? [],
      sha256: digest,
      bytes: Buffer.byteLength(raw),
      length: raw.length,
      encoding: 'utf-8',
    },
    offsets: 'utf16',
    ledger,
    fields: Object.fromEntries(FIELD_NAMES.map((name) => [name, toField(sample.fields[name], raw)])),
    blocks,
  });
  return { raw, record, markdown: toMarkdown(record) };
}

/**
 * Writes samples below a folder, in the layout of `content/`.
 * @returns where each article's files lie, and the folder of the raw files
 */
export async function writeSamples(
  folder: string,
  samples: readonly Sample[],
): Promise<{ readonly rawDir: string; readonly articles: readonly ArticleFiles[] }> {
  const rawDir = path.join(folder, 'raw');
  const articles: ArticleFiles[] = [];
  for (const sample of samples) {
    const { raw, record, markdown } = toSampleFiles(sample);
    const base = path.join(folder, 'articles', sample.path.replace(/\.txt$/u, ''));
    const files = { markdown: `${base}.md`, record: `${base}.record.json` };
    await mkdir(path.dirname(base), { recursive: true });
    await mkdir(path.dirname(path.join(rawDir, sample.path)), { recursive: true });
    await writeFile(path.join(rawDir, sample.path), raw);
    await writeFile(files.record, `${JSON.stringify(record, null, 2)}\n`);
    await writeFile(files.markdown, markdown);
    articles.push(files);
  }
  return { rawDir, articles };
}

function toBlock(piece: Piece, type: BlockType, start: number, end: number): Block {
  const text = piece.text.replace(/\s+/gu, ' ').trim();
  const block = { type, text, spans: [{ start, end }] };
  return piece.emphasis === undefined ? block : { ...block, emphasis: piece.emphasis };
}

function toField(field: SampleField | undefined, raw: string): unknown {
  if (field === undefined) return { value: null, basis: 'absent', rule: 'absent', spans: [], claims: [] };
  const { value, basis, rule, cites, claims = [], machine, reason, evidence } = field;
  return {
    value,
    basis,
    rule: rule ?? `${basis}/sample`,
    spans: toSpans(cites, raw),
    claims: claims.map((claim) => ({
      value: claim.value,
      basis: claim.basis,
      rule: claim.rule,
      spans: toSpans(claim.cites, raw),
      why: claim.why,
    })),
    ...(machine === undefined
      ? {}
      : {
          machine: machine.value,
          machineBasis: machine.basis,
          machineRule: machine.rule,
          machineSpans: toSpans(machine.cites, raw),
        }),
    ...(reason === undefined ? {} : { reason }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

function toSpans(
  cites: readonly string[] | undefined,
  raw: string,
): readonly { start: number; end: number }[] {
  return (cites ?? []).map((words) => {
    const start = raw.indexOf(words);
    if (start < 0) throw new Error(`Cannot find \`${words}\` in the raw text of a sample`);
    return { start, end: start + words.length };
  });
}

function toMarkdown(record: ArticleRecord): string {
  const yaml = Object.entries(toFrontMatter(record)).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  const body = record.blocks.filter((block) => block.type !== 'standfirst').map(toMarkdownBlock);
  return `---\n${yaml.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}

function toMarkdownBlock(block: Block): string {
  const text = emphasize(block);
  switch (block.type) {
    case 'question':
    case 'answer':
    case 'caption':
      return `**${BLOCK_MARKS[block.type]}** ${text}`;
    case 'heading':
      return `## ${text}`;
    case 'quote':
      return `> ${text}`;
    case 'list-item':
      return `- ${text}`;
    default:
      return text;
  }
}

function emphasize({ text, emphasis = [] }: Block): string {
  let out = '';
  let at = 0;
  for (const [from, to] of emphasis) {
    out += `${escapeMarkdown(text.slice(at, from))}*${escapeMarkdown(text.slice(from, to))}*`;
    at = to;
  }
  return out + escapeMarkdown(text.slice(at));
}

/** Every mark that Markdown could read; ASCII punctuation may always be escaped. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/gu, '\\$&')
    .replace(/^(?<digits>\d+)\\(?<mark>[.)])/u, '$<digits>\\$<mark>');
}
