import { BIBTEX } from './bibtex.ts';
import { CSL_JSON } from './csl-json.ts';
import { CSV } from './csv.ts';
import type { ExportFormat } from './exported-text.ts';
import { JSON_LINES } from './json-lines.ts';
import { RIS } from './ris.ts';

/** The ways in which hits can be written down, in the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [CSV, CSL_JSON, BIBTEX, RIS, JSON_LINES];
