import { sha256 } from '../../src/files/sha256.ts';
import type { Files } from './temporary-folder.ts';

/** A text with everything that a plain one has. */
export function newsText(topic: string): string {
  return `TEHRAN, May 17 (MNA) – The ${topic} was opened on Monday by the mayor of the city, officials said.\n\nThe ${topic} had been closed for two years. “We waited long for this day,” the mayor told Mehr News Agency.\n\nVisitors came from all parts of the country to see the ${topic}.\n\nKI/5213628\n\nMehr News | 17 May 2021 11:09\n`;
}

/** Two plain texts. */
export const TWO_TEXTS: Files = {
  'raw/bridge.txt': newsText('bridge'),
  'raw/harbor.txt': newsText('harbor'),
};

/** Corrections of one field, as a file's text. */
export function correctionOf(raw: string, text: string, field: string, value: string): string {
  return `raw: "${raw}"\nsha256: "${sha256(text)}"\ncorrections:\n  - field: "${field}"\n    value: ${value}\n    reason: "The editor knows."\n    evidence: "A letter."\n`;
}
