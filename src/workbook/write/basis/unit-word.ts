import type { KrPerUnit } from '../../../core/plan/plan-model';

const UNITS: Readonly<Record<KrPerUnit, string>> = { 1: 'kr', 1000: 'tkr', 1_000_000: 'mnkr' };

/** Of amounts, in words; the same in both languages, as the documents have it. */
export function unitWord(krPerUnit: KrPerUnit): string {
  return UNITS[krPerUnit];
}
