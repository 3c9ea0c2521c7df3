import { type Html, withoutEscaping } from '../html/html.ts';

/** JSON that can stand in a script element: nothing in it can end the element or begin another. */
export function toJsonLd(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** A description of a page for machines, as an element of its head. It is data: nothing in it runs. */
export function toJsonLdElement(value: unknown): Html {
  return withoutEscaping(`<script type="application/ld+json">${toJsonLd(value)}</script>`);
}
