import type { Severity } from '../../core/finding';
import type { Flag } from '../../core/plan/plan-result';
import type { Orientation, CostSign, TableRole } from '../../core/table';
import type { Language } from '../options';

/** What tables, findings and flags are called. */
export interface TableWords {
  readonly roles: Readonly<Record<TableRole, string>>;
  readonly costSigns: Readonly<Record<CostSign, string>>;
  readonly orientations: Readonly<Record<Orientation, string>>;
  /** One and several. */
  readonly severities: Readonly<Record<Severity, readonly [string, string]>>;
  readonly flags: Readonly<Record<Flag, string>>;
  /** One row and several rows. */
  readonly flagsCounted: Readonly<Record<Flag, readonly [string, string]>>;
}

export const TABLE_WORDS: Readonly<Record<Language, TableWords>> = {
  sv: {
    roles: {
      volumes: 'volymer',
      unitPrices: 'mått och à-priser',
      operatingBudget: 'driftbudget per verksamhet',
      operatingBudgetTotal: 'driftbudget',
      activityDetail: 'verksamhet i detalj',
      volumeBudget: 'volym och budget',
      monthly: 'månader',
      changes: 'ekonomiska förändringar',
      investments: 'investeringar',
      other: 'annan tabell',
    },
    costSigns: { positive: 'kostnader som plus', negative: 'kostnader som minus' },
    orientations: { periodsInColumns: 'perioder i kolumner', periodsInRows: 'perioder i rader' },
    severities: { error: ['fel', 'fel'], warning: ['varning', 'varningar'], info: ['upplysning', 'upplysningar'] },
    flags: { ok: 'grön', watch: 'gul', alarm: 'röd' },
    flagsCounted: { ok: ['grön', 'gröna'], watch: ['gul', 'gula'], alarm: ['röd', 'röda'] },
  },
  en: {
    roles: {
      volumes: 'volumes',
      unitPrices: 'unit prices',
      operatingBudget: 'operating budget by activity',
      operatingBudgetTotal: 'operating budget',
      activityDetail: 'activity in detail',
      volumeBudget: 'volume and budget',
      monthly: 'months',
      changes: 'economic changes',
      investments: 'investments',
      other: 'other table',
    },
    costSigns: { positive: 'costs as plus', negative: 'costs as minus' },
    orientations: { periodsInColumns: 'periods in columns', periodsInRows: 'periods in rows' },
    severities: { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] },
    flags: { ok: 'green', watch: 'amber', alarm: 'red' },
    flagsCounted: { ok: ['green', 'green'], watch: ['amber', 'amber'], alarm: ['red', 'red'] },
  },
};
