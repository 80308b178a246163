import { DEFAULT_FLAG_LIMITS } from '../../../core/plan/flag';
import type { PlanSettings } from '../../../workbook/write/plan-settings';

/** The limits as a person sets them: a share, and whole tkr. */
export interface ShownLimits {
  readonly share: number;
  readonly amountTkr: number;
}

const KR_PER_TKR = 1000;

export const USUAL_LIMITS: ShownLimits = shownLimits(DEFAULT_FLAG_LIMITS);

export const SHARE_BOUNDS = { low: 0, high: 100 } as const;

const MOST_TKR = 1_000_000;

export function shownLimits({ share, amountKr }: PlanSettings['limits']): ShownLimits {
  return { share, amountTkr: amountKr / KR_PER_TKR };
}

export function withLimits(settings: PlanSettings, { share, amountTkr }: ShownLimits): PlanSettings {
  return { ...settings, limits: { ...settings.limits, share, amountKr: amountTkr * KR_PER_TKR } };
}

/** "1 500", "1500 tkr"; null for what is no whole number of tkr. */
export function readTkr(text: string): number | null {
  const typed = text.replace(/[\s\u00A0\u202F]/gu, '').replace(/tkr$/iu, '');
  if (!/^\d+$/u.test(typed)) return null;
  const amount = Number(typed);
  return amount <= MOST_TKR ? amount : null;
}
