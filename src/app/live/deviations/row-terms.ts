import type { DeviationsWords } from '../../messages/pane/deviations/words';
import { DEVIATIONS_WORDS } from '../../messages/pane/deviations/words-by-language';
import { formatAmount } from '../../format/format-amount';
import { formatNumber } from '../../format/format-number';
import type { NumberStyle } from '../../format/format-number';
import { formatPercent } from '../../format/format-percent';
import type { Language } from '../../options';
import type { Working } from '../working';

/** What puts figures into words on this screen. */
export interface RowTerms {
  readonly language: Language;
  readonly words: DeviationsWords;
  /** The unit that is said once above the list; null where there is none. */
  readonly unit: string | null;
  /** An amount of the list's unit, without it. */
  readonly number: (value: number, style?: NumberStyle) => string;
  /** The same of any unit, which is said where it is not the list's. */
  readonly amount: (value: number | string | null, unit: string | null, style?: NumberStyle) => string;
  /** "6,5 %", without a sign. */
  readonly percent: (share: number, decimals?: number) => string;
}

export function rowTerms({ planned, reading }: Working, language: Language): RowTerms {
  const tables = reading.inspection.tables;
  const unit = planned.kind === 'planned' ? planned.calculated.input.activities.unit : (tables.find(({ role }) => role === 'operatingBudget')?.unit ?? null);
  const decimals = unit === 'mnkr' ? 1 : 0;
  const number = (value: number, style: NumberStyle = {}): string => formatNumber(value, language, { least: decimals, most: Math.max(2, decimals), ...style });
  return {
    language,
    words: DEVIATIONS_WORDS[language],
    unit,
    number,
    amount: (value, own, style = {}) => {
      if (typeof value !== 'number') return value ?? '–';
      return own === unit ? number(value, style) : formatAmount(value, own, language, { most: 2, ...style });
    },
    percent: (share, most = 1) => formatPercent(Math.abs(share), language, { least: most, most }),
  };
}
