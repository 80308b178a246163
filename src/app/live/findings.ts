import type { Finding } from '../../core/finding';
import { sortFindings } from '../inspect-workbook';
import { planFindings } from '../plan-findings';
import { checkFindings } from '../report-check';
import { scenarioOfPlan } from '../scenario-for-check';
import { unmatchedLabelFindings } from '../unmatched-label-findings';
import type { Working } from './working';

const KNOWN = new WeakMap<Working, readonly Finding[]>();

/** Of the tables and of the plan, the most important first; worked out once for each state of the work. */
export function findingsOf(working: Working): readonly Finding[] {
  const known = KNOWN.get(working) ?? findAll(working);
  KNOWN.set(working, known);
  return known;
}

function findAll({ reading, planned }: Working): readonly Finding[] {
  const { inspection, own } = reading;
  if (planned.kind === 'unplanned') return inspection.findings;
  const { input, scenario, result, language } = planned.calculated;
  const compared = scenarioOfPlan(scenario, inspection.tables, input.model.lastBudgetYear);
  const context = { compared, workbook: own.person, language };
  return sortFindings([...checkFindings(inspection, context), ...planFindings(input, result), ...unmatchedLabelFindings(own, planned.calculated)], own.person);
}
