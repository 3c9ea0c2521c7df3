// What citation managers are told of a text in words.
import type { Basis } from '../../../model/basis.ts';
import { BASIS_WORDS } from '../../../site/basis-words.ts';
import { toLicenceWords } from '../../../site/licence.ts';
import { titleWords } from '../../../site/title-words.ts';
import type { ExportContext, ExportedText } from './exported-text.ts';
import { toIssued } from './issued.ts';

/** A title as the site prints it; square brackets say that the words are not the text's. */
export function bracketedTitle({ entry }: ExportedText): string {
  return entry.title === null ? `[${titleWords(entry)}]` : titleWords(entry);
}

/**
 * Notes, a sentence each: how title, source and date are known, the date in full where a
 * citation manager cannot hold it, the dateline, what the text rests on, its rights, its original address, and the
 * search that found it. No citation manager has a field for a licence or for the address of what a text was copied from.
 */
export function describeText(
  { entry }: ExportedText,
  { archiveTitle, archiveVersion, search, searchWords }: ExportContext,
): readonly string[] {
  const basisWord = (basis: Basis) => BASIS_WORDS[basis].word;
  const cut = entry.titleBasis === 'derived' ? ' (first words of the text)' : '';
  const version = archiveVersion === null ? '' : `, version ${archiveVersion}`;
  return [
    `Title ${basisWord(entry.titleBasis)}${cut}; source ${basisWord(entry.sourceBasis)}; date ${basisWord(entry.dateBasis)}.`,
    ...(entry.date === null || isHeldWhole(entry.date) ? [] : [`Date (EDTF): ${entry.date}.`]),
    ...(entry.dateline === null ? [] : [`Dateline: ${entry.dateline}.`]),
    `${archiveTitle}${version}, text ${entry.id}.`,
    `SHA-256 of the raw file: ${entry.raw.sha256}.`,
    rightsOf(entry.licence),
    ...(entry.originalUrl === null ? [] : [`Original address: <${entry.originalUrl}>.`]),
    `Found by a search for ${searchWords}: <${search}>.`,
  ];
}

function rightsOf(licence: string | null): string {
  if (licence === null) return 'Rights not known; they lie with the source.';
  const { name, url } = toLicenceWords(licence);
  return `Licence: ${name}${url === null ? '' : ` <${url}>`}.`;
}

/** Whether nothing of a date is lost in a citation manager. */
function isHeldWhole(date: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(date) && toIssued(date)?.from.length === date.split('-').length;
}
