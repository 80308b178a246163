import { checkUplifts } from '../core/checks/check-uplifts';
import { impliedUplifts } from '../core/uplift/implied-uplifts';
import type { Period } from '../core/period';
import type { Workbook } from '../workbook/workbook';
import type { CheckReport } from './contract';
import { inspectWorkbook, sortFindings } from './inspect-workbook';
import type { CheckOptions } from './options';
import { reportFinding } from './report-finding';
import { reportTable } from './report-table';
import { scenarioForCheck } from './scenario-for-check';
import type { ScenarioForCheck } from './scenario-for-check';

/**
 * Which tables a workbook has, what is wrong in them and which uplifts they used, beside a scenario's where one is asked
 * for. Throws a `UsageError` for a scenario that does not exist or is not offered.
 */
export function checkWorkbook(file: string, workbook: Workbook, { language, scenario }: CheckOptions): CheckReport {
  const { tables, findings } = inspectWorkbook(workbook);
  const compared = scenario && scenarioForCheck(scenario, tables, language);
  const upliftFindings = compared ? checkUplifts(tables, compared.upliftByYear, compared.name) : [];
  return {
    file,
    tables: tables.map(reportTable),
    findings: sortFindings([...findings, ...upliftFindings], workbook).map((finding) => reportFinding(finding, language)),
    impliedUplifts: impliedUplifts(tables).map((uplift) => ({
      ...uplift,
      ...(compared && { scenarioUplift: upliftOf(compared, uplift.to) }),
    })),
    scenario: compared && {
      name: compared.name,
      uplifts: Object.fromEntries([...compared.upliftByYear].map(([year, share]) => [String(year), share])),
    },
  };
}

function upliftOf({ upliftByYear }: ScenarioForCheck, { year }: Period): number | null {
  return year === null ? null : (upliftByYear.get(year) ?? null);
}
