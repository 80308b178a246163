import type { Period } from '../../src/core/period';

/** Enough for a person to compare with print: thousands apart, at most `decimals` decimals, "·" for nothing. */
export function showNumber(value: number | string | null | undefined, decimals = 2): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '·';
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const rest = fraction.replace(/0+$/u, '');
  const digits = `${whole.replace(/\B(?=(\d{3})+$)/gu, ' ')}${rest === '' ? '' : `,${rest}`}`;
  return value < 0 && digits !== '0' ? `-${digits}` : digits;
}

/** A share as a percentage. */
export function showShare(share: number | null | undefined, decimals = 3): string {
  return share === null || share === undefined ? '·' : `${showNumber(share * 100, decimals)} %`;
}

/** "Budget 2025 [budget 2025]": as printed, and as understood. */
export function showPeriod(period: Period | null): string {
  return period === null ? '·' : `${period.label} [${period.kind ?? '–'} ${period.year ?? '–'}]`;
}
