// A small XML serializer: elements as data, everything in them escaped.

/** An element: name, attributes, children. Text children are escaped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Characters that no XML 1.0 document may hold, not even escaped. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be found
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Makes an element. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children };
}

/** A whole document, with its declaration. Characters that XML cannot hold become U+FFFD. */
export function toXmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root)}\n`;
}

function toXml({ name, attributes, children }: XmlElement): string {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${listed.join('')}`;
  if (children.length === 0) return `${start}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : toXml(child)));
  return `${start}>${inner.join('')}</${name}>`;
}

const SPECIAL = /[&<>"\t\n\r]/u;

function escapeXml(text: string): string {
  const held = text.replace(FORBIDDEN, '\uFFFD');
  if (!SPECIAL.test(held)) return held;
  return held
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}
