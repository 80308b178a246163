/** What a person may type as a percentage; `low` and `high` in percent. */
export interface PercentBounds {
  readonly low: number;
  readonly high: number;
}

export const UPLIFT_BOUNDS: PercentBounds = { low: -20, high: 50 };

const MINUS = /[−–]/gu;
const SHAPE = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)%?$/u;
const DECIMALS = 2;

/** "3,5", "3.5" and "3,5 %" are 0.035, to a hundredth of a percent; null for anything else, and beyond the bounds. */
export function readPercent(text: string, { low, high }: PercentBounds): number | null {
  const typed = text.replace(/\s/gu, '').replace(MINUS, '-');
  if (!SHAPE.test(typed)) return null;
  const percent = Number(typed.replace(',', '.').replace('%', ''));
  return percent >= low && percent <= high ? shareOfPercent(percent) : null;
}

/** 3.5 → 0.035, to a hundredth of a percent and free of the noise that division adds. */
export function shareOfPercent(percent: number): number {
  return Number((Number(percent.toFixed(DECIMALS)) / 100).toFixed(DECIMALS + 2)) + 0;
}

/** 0.035 → 3.5, free of noise. */
export function percentOfShare(share: number): number {
  return Number((share * 100).toPrecision(12)) + 0;
}
