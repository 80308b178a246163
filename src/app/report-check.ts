import { checkUplifts } from '../core/checks/check-uplifts';
import type { Finding } from '../core/finding';
import type { Period } from '../core/period';
import { impliedUplifts } from '../core/uplift/implied-uplifts';
import type { Workbook } from '../workbook/workbook';
import type { CheckReport } from './contract/check-report';
import { sortFindings } from './inspect-workbook';
import type { Inspection } from './inspect-workbook';
import type { Language } from './options';
import { reportFinding } from './report-finding';
import { reportTable } from './report-table';
import type { ScenarioForCheck } from './scenario-for-check';

export interface CheckContext {
  /** Null: implied uplifts are shown but compared with nothing. */
  readonly compared: ScenarioForCheck | null;
  /** For the order of its sheets. */
  readonly workbook: Workbook;
  readonly language: Language;
}

export function reportCheck(file: string, inspection: Inspection, context: CheckContext): CheckReport {
  const { compared, language } = context;
  return {
    file,
    tables: inspection.tables.map(reportTable),
    findings: checkFindings(inspection, context).map((finding) => reportFinding(finding, language)),
    impliedUplifts: impliedUplifts(inspection.tables).map((uplift) => ({
      ...uplift,
      ...(compared && { scenarioUplift: upliftOf(compared, uplift.to) }),
    })),
    scenario: compared && {
      name: compared.name,
      uplifts: Object.fromEntries([...compared.upliftByYear].map(([year, share]) => [String(year), share])),
    },
  };
}

/** What is wrong in the tables, also beside the scenario, the most important first. */
export function checkFindings({ tables, findings }: Inspection, { compared, workbook }: CheckContext): Finding[] {
  const upliftFindings = compared ? checkUplifts(tables, compared.upliftByYear, compared.name) : [];
  return sortFindings([...findings, ...upliftFindings], workbook);
}

function upliftOf({ upliftByYear }: ScenarioForCheck, { year }: Period): number | null {
  return year === null ? null : (upliftByYear.get(year) ?? null);
}
