import { checkUplifts } from '../../../core/checks/check-uplifts';
import { planFindings } from '../../plan-findings';
import { scenarioOfPlan } from '../../scenario-for-check';
import { unmatchedLabelFindings } from '../../unmatched-label-findings';
import type { Inspection } from '../../inspect-workbook';
import { onceFor } from '../scenario/once-for';
import type { Planned, Working } from '../working';
import { activityEntries } from './activity-entries';
import { DEVIATION_SEVERITIES } from './deviation-entry';
import type { DeviationEntry } from './deviation-entry';
import { findingEntries } from './finding-entries';

/** All that deviates, approved or not: by severity, and within it the largest first. Worked out once for each state of the work. */
export const deviationEntries = onceFor((working: Working): readonly DeviationEntry[] => {
  const { planned, reading } = working;
  const ofTables = entriesOfTables(reading.inspection);
  return withOwnKeys(planned.kind === 'planned' ? inOrder([...ofTables, ...entriesOfPlan(working, planned)]) : ofTables);
});

/** What is wrong in the tables is so under every scenario. */
const entriesOfTables = onceFor((inspection: Inspection): readonly DeviationEntry[] => inOrder(findingEntries(inspection.findings, titlesOf(inspection))));

export const titlesOf = onceFor(({ tables }: Inspection): ReadonlyMap<string, string | null> => new Map(tables.map(({ id, title }) => [id, title])));

function entriesOfPlan({ reading }: Working, { calculated, isScenarioChosen }: Planned): DeviationEntry[] {
  const { inspection, own } = reading;
  const { input, result, scenario } = calculated;
  const { upliftByYear, name } = scenarioOfPlan(scenario, inspection.tables, input.model.lastBudgetYear);
  const findings = [
    ...checkUplifts(inspection.tables, upliftByYear, name),
    // Plan far from need is told of by activity, also where it is only near.
    ...planFindings(input, result).filter(({ code }) => code !== 'budget-deviation'),
    ...unmatchedLabelFindings(own, calculated),
  ];
  // What nobody has said that it should be is no fault.
  const entries = findingEntries(findings, titlesOf(inspection), ({ code, severity }) => (code === 'uplift-mismatch' && !isScenarioChosen ? 'info' : severity));
  return [...activityEntries(calculated), ...entries];
}

function inOrder(entries: readonly DeviationEntry[]): DeviationEntry[] {
  return [...entries].sort((one, other) => rankOf(one) - rankOf(other) || other.size - one.size);
}

function rankOf({ severity }: DeviationEntry): number {
  return DEVIATION_SEVERITIES.indexOf(severity);
}

/** Things that are called the same are told apart by their order. */
function withOwnKeys(entries: readonly DeviationEntry[]): DeviationEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const before = seen.get(entry.key) ?? 0;
    seen.set(entry.key, before + 1);
    return before === 0 ? entry : { ...entry, key: `${entry.key} ${before + 1}` };
  });
}
