import type { Culture } from '../protocol/emulator-session';

/** As General shows a number in a wide column: eleven characters of digits, large and small ones with an exponent. */
export function generalText(value: number, culture: Culture): string {
  const size = Math.abs(value);
  const isPlain = size === 0 || (size >= 1e-9 && size < 1e11);
  const text = isPlain ? plainDigits(value) : exponentText(value);
  return text.replace('.', culture.decimal);
}

function plainDigits(value: number): string {
  const whole = String(Math.trunc(Math.abs(value))).length;
  const shown = Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole))));
  return shown === 0 ? '0' : expanded(shown);
}

/** Without the exponent that JavaScript writes for small numbers. */
function expanded(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(9).replace(/0+$/, '') : text;
}

/** "1.23457E+11". */
function exponentText(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${mantissa.replace(/\.?0+$/, '')}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
}
