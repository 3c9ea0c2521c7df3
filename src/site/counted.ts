/** A number with its word: `1 text`, `1,263 texts`. @param many the plural, `texts` unless told */
export function counted(number: number, one: string, many: string = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** A share in whole percent, never rounded to nothing or to all: `less than 1 %`. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0 %';
  const share = (part / whole) * 100;
  if (share < 1) return 'less than 1 %';
  if (part < whole && share > 99) return 'more than 99 %';
  return `${Math.round(share)} %`;
}
