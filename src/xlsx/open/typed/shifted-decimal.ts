/** A number as JavaScript writes it, with its decimal point so many digits further right: "0.035" by 2 is "3.5". Exact, as calculating is not. */
export function shiftedDecimal(digits: string, by: number): string {
  const [mantissa = '', exponent] = digits.toLowerCase().split('e');
  if (exponent !== undefined) return `${mantissa}e${Number(exponent) + by}`;
  const [, sign = '', whole = '', decimals = ''] = /^([-+]?)(\d*)\.?(\d*)$/.exec(mantissa) ?? [];
  const point = whole.length + by;
  const all = `${'0'.repeat(Math.max(0, -point))}${whole}${decimals}`.padEnd(point, '0');
  const [before, after] = [all.slice(0, Math.max(0, point)).replace(/^0+/, ''), all.slice(Math.max(0, point)).replace(/0+$/, '')];
  return `${sign}${before || '0'}${after === '' ? '' : `.${after}`}`;
}
