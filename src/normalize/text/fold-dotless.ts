/** The two Turkish letters for which case does not fold, as plain ones: then `SON DAKİKA` and `son dakika` are one. */
export function foldDotless(text: string): string {
  return text.replaceAll('İ', 'I').replaceAll('ı', 'i');
}
