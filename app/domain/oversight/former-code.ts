/**
 * Reads a code as the former system printed it: a series of letters and digits that begins with a letter, then the serial
 * number, with or without a dash or a space between: `HN19-1000001`. Undefined when it is none.
 */
export function readFormerCode(text: string): { readonly series: string; readonly serial: number } | undefined {
  const match = /^([A-Z][A-Z0-9]{1,11}?)[-\s]+0*(\d{1,15})$/.exec(text.trim().toUpperCase());
  const [, series, serial] = match ?? [];
  return series === undefined || serial === undefined ? undefined : { series, serial: Number(serial) };
}
