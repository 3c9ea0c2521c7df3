/** A link as Markdown and text browsers write it: `[News](https://…)`, `[12]News` keeps its words. */
const LINK = /!?\[(?<words>[^[\]]{0,200})\]\([^()\s]{1,500}(?:\s"[^"]{0,200}")?\)/gu;

/** A text without the addresses of its links. */
export function withoutTargets(text: string): string {
  return hasTargets(text) ? text.replace(LINK, '$<words>') : text;
}

/** Whether a text holds such a link. */
export function hasTargets(text: string): boolean {
  return text.includes('](');
}

/** Whether a line is links and nothing else: a menu. A heading that is linked is none. */
export function isLinks(text: string): boolean {
  return text.includes('](') && !text.startsWith('#') && !/[\p{L}\p{N}]/u.test(text.replace(LINK, ''));
}
