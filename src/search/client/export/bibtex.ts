// BibTeX, with the fields of BibLaTeX, whose dates are EDTF up to level 1. https://ctan.org/pkg/biblatex
import { languageName } from '../../../site/language.ts';
import { bracketedTitle, describeText } from './described.ts';
import type { ExportContext, ExportedText, ExportFormat } from './exported-text.ts';
import { certainParts, toIssued, writeParts } from './issued.ts';

/** Backslash commands without braces around them: BibTeX counts braces, escaped ones too. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  // In the encoding that LaTeX sets by default these two print as signs of Spanish.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Plain text as BibTeX prints it again; white space is folded. Fit for a field in braces. */
export function escapeBibtex(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}^~$&#%_<>]/gu, (sign) => COMMANDS[sign] ?? sign);
}

/** One entry a text: `@article` of its source, `@misc` where the source is not known. */
export function toBibtex(texts: readonly ExportedText[], context: ExportContext): string {
  return texts.map((text) => toEntry(text, context)).join('\n');
}

function toEntry(text: ExportedText, context: ExportContext): string {
  const { entry, url } = text;
  const issued = toIssued(entry.date);
  const certain = issued && certainParts(issued);
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // Braces of its own keep styles from lowering its capitals.
    ['title', `{${escapeBibtex(bracketedTitle(text))}}`],
    ['journal', entry.source && escapeBibtex(entry.source.name)],
    ['entrysubtype', entry.source && 'newspaper'],
    ['date', toBiblatexDate(entry.date)],
    ['year', certain && writeParts([certain[0]])],
    ['language', entry.language && escapeBibtex(languageName(entry.language))],
    ['url', new URL(url).href],
    ['urldate', context.accessed],
    ['note', escapeBibtex(describeText(text, context).join(' '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@${entry.source === null ? 'misc' : 'article'}{text-${entry.id},\n${lines.join('')}}\n`;
}

/** A date, or from one to another, in the part of EDTF that BibLaTeX reads. */
const ONE_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-\d{2})?)?[~?%]?$/u;

/** The date as it is where BibLaTeX reads it, else what is certain of it; null where that is nothing. */
function toBiblatexDate(date: string | null): string | null {
  if (date === null) return null;
  if (date.split('/').length <= 2 && date.split('/').every((end) => ONE_DATE.test(end))) return date;
  const issued = toIssued(date);
  const certain = issued && certainParts(issued);
  return certain && `${writeParts(certain)}${issued.circa ? '~' : ''}`;
}

export const BIBTEX: ExportFormat = {
  id: 'bibtex',
  name: 'BibTeX',
  says: 'for LaTeX, with BibLaTeX’s dates',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  render: toBibtex,
};
