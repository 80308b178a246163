import type { Finding } from '../../core/finding';
import type { Link } from '../../core/plan/plan-model';
import { composeContent } from '../../workbook/write/compose-content';
import type { Composition } from '../../workbook/write/composition';
import { diffContent } from '../../workbook/write/own/diff/diff-content';
import type { ContentDifference } from '../../workbook/write/own/diff/diff-content';
import { isEmptyPlan } from '../../workbook/write/own/diff/is-empty-plan';
import { sheetNamesFor } from '../../workbook/write/own/find/sheet-names';
import type { Snapshot } from '../../workbook/write/reports/snapshot';
import type { WriteInput } from '../../workbook/write/write-input';
import { calculatePlan } from '../calculate-plan';
import type { CalculatedPlan } from '../calculated-plan';
import type { WritingReport } from '../contract/writing-report';
import { inspectWorkbook, sortFindings } from '../inspect-workbook';
import type { Inspection } from '../inspect-workbook';
import { linkReason } from '../messages/link-reason';
import type { PlanOptions, WriteOptions } from '../options';
import { planFindings } from '../plan-findings';
import { checkFindings } from '../report-check';
import { scenarioOfPlan } from '../scenario-for-check';
import type { ScenarioForCheck } from '../scenario-for-check';
import { unmatchedLabelFindings } from '../unmatched-label-findings';
import { findingLines } from './finding-lines';
import type { OwnReading } from './read-own';
import { optionsToRemember, rememberedOptions } from './remembered-options';
import { reportWriting } from './report-writes';
import { snapshotsOf } from './snapshots-of';

export interface WriteTerms extends WriteOptions {
  /** "2026-11-21 07:12:00". */
  readonly time: string;
  /** Keeps this run's values under the name. */
  readonly freeze: string | null;
}

/** A plan, what of ours it makes of the workbook, and how that differs from what stands there. */
export interface ComposedPlan {
  readonly calculated: CalculatedPlan;
  readonly inspection: Inspection;
  readonly compared: ScenarioForCheck;
  /** Of the tables and of the plan, the most important first. */
  readonly findings: readonly Finding[];
  readonly before: readonly Snapshot[];
  readonly composition: Composition;
  readonly difference: ContentDifference;
  readonly hasChanges: boolean;
  readonly writing: WritingReport;
}

/** Throws a `UsageError` as `calculatePlan` does. */
export function composePlan(own: OwnReading, options: PlanOptions, terms: WriteTerms): ComposedPlan {
  const inspection = inspectWorkbook(own.person, rememberedOptions(own.found).tables);
  return composeCalculated(own, inspection, calculatePlan(own, inspection.tables, options, terms.time.slice(0, 'yyyy-mm-dd'.length)), terms);
}

/** Of a plan that is calculated already, so that what is written is what was shown. */
export function composeCalculated(own: OwnReading, inspection: Inspection, calculated: CalculatedPlan, terms: WriteTerms): ComposedPlan {
  const { current, found, kept, person } = own;
  const { input, settings, scenario, result, language, linkRows, options: remembered } = calculated;
  const compared = scenarioOfPlan(scenario, inspection.tables, input.model.lastBudgetYear);
  const findings = sortFindings(
    [...checkFindings(inspection, { compared, workbook: person, language }), ...planFindings(input, result), ...unmatchedLabelFindings(own, calculated)],
    person,
  );
  const before = snapshotsOf(own);
  const sheetNames = sheetNamesFor(current, found, language);
  const write: WriteInput = { workbook: person, input, sources: input.sources, settings, result, language, sheetNames };
  const composition = composeContent({
    write,
    kept,
    replace: terms.replace || remembered.replace,
    document: terms.document || remembered.document,
    findings: findingLines(findings, language),
    linkRows,
    reasonOf: ({ reason }: Link) => linkReason(reason, language),
    snapshots: { before, time: terms.time.slice(0, 'yyyy-mm-dd hh:mm'.length), freeze: terms.freeze },
  });
  const difference = diffContent(current, found, composition.content, {
    overwrite: terms.overwrite,
    kept,
    language,
    // What was decided of the links stands on their sheet now.
    remembered: optionsToRemember({ ...remembered, links: {} }),
  });
  const hasChanges = !isEmptyPlan(difference.plan, current);
  const { selector, content } = composition;
  const writing = reportWriting(difference.plan, current, { hasChanges, selector, replaced: content.replaced.length });
  return { calculated, inspection, compared, findings, before, composition, difference, hasChanges, writing };
}
