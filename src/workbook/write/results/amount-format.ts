/** en-US format of amounts with the decimals of their resolution: 1 → whole, 0.1 → one decimal. */
export function amountFormat(resolution: number): string {
  const digits = digitsOf(resolution);
  return `${digits};\\\u2212${digits};${zeroOf(digits)}`;
}

/** Of steps up and down: always with a sign, and a dash for none. */
export function stepFormat(resolution: number): string {
  const digits = digitsOf(resolution);
  return `+${digits};\\\u2212${digits};"–"`;
}

export const DEVIATION_SHARE_FORMAT = '+0.0%;\\\u22120.0%;0.0%';

function digitsOf(resolution: number): string {
  const decimals = Math.max(0, Math.ceil(-Math.log10(resolution) - 1e-9));
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function zeroOf(digits: string): string {
  return digits.replace('#,##0', '0');
}
