import type { Workbook } from '../workbook/workbook';
import type { CheckReport } from './contract/check-report';
import { inspectWorkbook } from './inspect-workbook';
import type { CheckOptions } from './options';
import { reportCheck } from './report-check';
import { scenarioForCheck } from './scenario-for-check';
import { personsTables } from './write/read-own';

/**
 * Which tables a workbook has, what is wrong in them and which uplifts they used, beside a scenario's where one is asked
 * for. What we have written in it is not looked at. Throws a `UsageError` for a scenario that does not exist or is not offered.
 */
export function checkWorkbook(file: string, workbook: Workbook, { language, scenario }: CheckOptions): CheckReport {
  const { person, corrections } = personsTables(workbook);
  const inspection = inspectWorkbook(person, corrections);
  const compared = scenario && scenarioForCheck(scenario, inspection.tables, language);
  return reportCheck(file, inspection, { compared, workbook: person, language });
}
