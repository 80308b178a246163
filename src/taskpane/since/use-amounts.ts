import { useMemo } from 'react';
import { formatAmount } from '../../app/format/format-amount';
import type { Language } from '../../app/options';

/** Writes amounts with as many decimals as the plan is written with. */
export function useAmounts(decimals: number, language: Language): (value: number) => string {
  return useMemo(() => (value) => formatAmount(value, null, language, { least: decimals, most: decimals }), [decimals, language]);
}
