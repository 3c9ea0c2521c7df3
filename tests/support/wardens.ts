/** Names that make the texts of a generated archive differ: one a text, none a word of any of them. */
export const WARDENS: readonly string[] = [
  'Amsel',
  'Birke',
  'Celan',
  'Distel',
  'Eibe',
  'Farn',
  'Ginster',
  'Hasel',
  'Ilex',
  'Jasmin',
  'Kamille',
  'Linde',
];
