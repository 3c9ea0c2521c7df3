// What can be said of a file in content/articles/.
import type { Diagnostic } from '../model/diagnostic.ts';

/** A person edited the file: it stays, and the site does without the edit. */
export function editedByHand(file: string): Diagnostic {
  return warning(
    'article-edited',
    file,
    'was edited by hand; it is left as it is, and the site is built from the raw text without this edit. Write the change down in the archive’s corrections/ with its reason, then delete this file',
  );
}

/** A person edited the file, and its raw text has gone. */
export function editedOrphan(file: string): Diagnostic {
  return warning(
    'article-orphan',
    file,
    'was edited by hand and its raw text is not in the archive any more; it is left as it is, and is not on the site. Delete it, or bring the raw text back',
  );
}

/** An article of an earlier build whose raw file cannot be read now. */
export function keptUnread(file: string): Diagnostic {
  return warning(
    'article-withheld',
    file,
    'stays, but its article is not on the site: its raw file cannot be read. Links to the article lead nowhere until it can be; make the raw file readable and build again before you put the site online',
  );
}

/** The system refuses this one path. @param reason in words */
export function unwritableArticle(file: string, reason: string): Diagnostic {
  return warning(
    'article-unwritable',
    file,
    `Cannot write this file: ${reason}. The article is on the site all the same; give its raw file another name`,
  );
}

/** A generated file is not what it should be, and only a comparison was asked for. */
export function outOfDate(file: string, why: string): Diagnostic {
  const message = `${why}: run \`npm run normalize\` and look at the change`;
  return { code: 'article-out-of-date', severity: 'error', file, line: null, field: null, message };
}

function warning(code: string, file: string, message: string): Diagnostic {
  return { code, severity: 'warning', file, line: null, field: null, message };
}
