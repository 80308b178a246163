import type { PlanReport } from '../../contract/plan-report';
import { formatAmount } from '../../format/format-amount';
import type { Language } from '../../options';

/** Which rows took rounding, year by year: "1 tkr", and "2026 Bistånd; 2027 Stöd, Omsorg". Null where none did. */
export function roundingText({ rounding, unit }: Pick<PlanReport, 'rounding' | 'unit'>, language: Language): { readonly amount: string; readonly rows: string } | null {
  if (rounding.length === 0) return null;
  const years = [...new Set(rounding.map(({ year }) => year))];
  const rows = years.map((year) => `${year} ${rounding.filter((row) => row.year === year).map(({ label }) => label).join(', ')}`);
  const most = Math.max(...rounding.map(({ moved }) => Math.abs(moved)));
  return { amount: formatAmount(most, unit, language), rows: rows.join('; ') };
}
