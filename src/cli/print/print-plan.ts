import type { ByYear } from '../../app/contract/by-year';
import type { CheckReport } from '../../app/contract/check-report';
import type { ChangeReport, PlanReport, RoundingReport } from '../../app/contract/plan-report';
import { formatAmount } from '../../app/format/format-amount';
import { formatNumber } from '../../app/format/format-number';
import { formatPercent } from '../../app/format/format-percent';
import { TABLE_WORDS } from '../../app/messages/table-words';
import { span } from '../layout/line';
import type { Line } from '../layout/line';
import { printActivities } from './print-activities';
import { countFindings, printProblems } from './print-findings';
import { printItems } from './print-items';
import { printLinks } from './print-links';
import { printTables } from './print-tables';
import { printUplifts } from './print-uplifts';
import { printWriting } from './print-writing';
import { WRITING_WORDS } from '../words/writing-words';
import { heading, paragraph } from './printing';
import type { Printing } from './printing';

/**
 * What was read and what is wrong in it, then the recalculated driftbudget of each plan year, then what it rests on, and last
 * what is written and what to do next. `replace`: the existing plan was to be replaced.
 */
export function printPlan(report: PlanReport, check: CheckReport, replace: boolean, printing: Printing): Line[] {
  const { words } = printing;
  const years = Object.keys(report.totals);
  // A deviation stands at its row below, with its reason.
  const problems = report.findings.filter(({ code }) => code !== 'budget-deviation');
  return [
    [span(report.file, 'strong'), span(`  ${countFindings(check.findings, printing)}`)],
    ...paragraph(basis(report, printing), printing),
    ...years.flatMap((year) => printSummary(report, year, printing)),
    ...printProblems(check.findings, printing),
    ...printUplifts(check, printing),
    ...printTables(check.tables, printing),
    ...years.flatMap((year) => printActivities(report, year, printing)),
    [],
    ...paragraph(words.readKey, printing, 2, 'faint'),
    ...printRounding(report.rounding, printing),
    ...printProblems(problems, printing),
    ...printChanges(report.changes, years, printing),
    ...years.flatMap((year) => printItems(report, year, printing)),
    ...printLinks(report.links, report.uncountedLinks, printing),
    ...(report.writing ? printWriting({ ...report, writing: report.writing }, printing) : []),
    ...(replace && report.writing?.replaced === 0 ? paragraph(WRITING_WORDS[printing.language].nothingToReplace, printing, 2, 'warning') : []),
    ...(report.out === null ? [] : printNext(report, check, printing)),
  ];
}

/** What the person who opens the written file has to look at. */
function printNext({ links, uncountedLinks, findings }: PlanReport, check: CheckReport, printing: Printing): Line[] {
  const say = WRITING_WORDS[printing.language];
  const proposed = [...links, ...uncountedLinks].filter(({ confirmed }) => !confirmed).length;
  const serious = [...check.findings, ...findings].filter(({ severity }) => severity !== 'info').length;
  const steps = [...(proposed === 0 ? [] : [say.confirmLinks(proposed)]), ...(serious === 0 ? [] : [say.lookAtFindings(serious)])];
  if (steps.length === 0) return [];
  return [...heading(say.next), ...steps.flatMap((step) => paragraph(step, printing, 2))];
}

/** "Basår Budget 2025. Scenario Verksamhetsplan: 2026 3,5 %, 2027 3,1 %; övrigt 2,5 %." */
function basis({ base, scenario, bridgeUplifts }: PlanReport, { words, language }: Printing): string {
  const series = (shares: ByYear<number>): string =>
    Object.entries(shares)
      .map(([year, share]) => `${year} ${formatPercent(share, language)}`)
      .join(', ');
  const isSame = series(scenario.uplifts) === series(scenario.otherUplifts);
  const parts = [
    `${words.scenario} ${scenario.name}: ${series(scenario.uplifts)}`,
    ...(isSame ? [] : [`${words.otherUplift} ${series(scenario.otherUplifts)}`]),
    ...(scenario.efficiency ? [`${words.efficiency} ${series(scenario.efficiency)}`] : []),
    ...(Object.keys(bridgeUplifts).length === 0 ? [] : [`${words.bridgeUplift} ${series(bridgeUplifts)}`]),
  ];
  return `${words.base} ${base.label}. ${parts.join('; ')}.`;
}

/** "2027: behov −101 200 tkr, ram −100 000 tkr (gap −1 200 tkr); 6 röda, 3 gula". */
function printSummary({ totals, activities, unit }: PlanReport, year: string, printing: Printing): Line[] {
  const { words, language } = printing;
  const total = totals[year];
  if (!total || total.need === null) return [];
  const amount = (value: number | null, signed = false): string =>
    value === null ? '–' : formatAmount(value, unit, language, { most: unit === 'mnkr' ? 1 : 0, signed });
  const against = [
    ...(total.existing === null ? [] : [words.planOf(amount(total.existing), amount(total.deviation, true))]),
    ...(total.frame === null ? [] : [words.frameOf(amount(total.frame), amount(total.gap, true))]),
  ].join(', ');
  const summary = words.summary(year, amount(total.need), against === '' ? words.nothingToCompare : against);
  if (against === '') return paragraph(`${summary}.`, printing);
  const flags = (['alarm', 'watch'] as const).map((flag) => {
    const count = activities.filter(({ years }) => years[year]?.flag === flag).length;
    return `${count} ${TABLE_WORDS[language].flagsCounted[flag][count === 1 ? 0 : 1]}`;
  });
  return paragraph(`${summary}; ${flags.join(', ')}.`, printing);
}

function printRounding(rounding: readonly RoundingReport[], printing: Printing): Line[] {
  if (rounding.length === 0) return [];
  const { words, language } = printing;
  const rows = rounding.map(({ label, year, moved }) => `${label} ${year} ${formatNumber(moved, language, { signed: true })}`);
  return paragraph(words.rounding(rows.join(', ')), printing, 2, 'faint');
}

function printChanges(changes: readonly ChangeReport[], years: readonly string[], printing: Printing): Line[] {
  const { words, language } = printing;
  const rows = changes.flatMap(({ label, activity, years: amounts, leftOut }) => {
    const shown = years.flatMap((year) => {
      const amount = amounts[year];
      return amount === undefined || amount === 0 ? [] : [`${year} ${formatNumber(amount, language, { signed: true, most: 1 })}`];
    });
    const where = leftOut === null ? (activity ?? words.spread) : words.changeLeftOut[leftOut];
    return shown.length === 0 ? [] : paragraph(`${label}: ${shown.join(', ')} (${where})`, printing, 2);
  });
  return rows.length === 0 ? [] : [...heading(words.changes), ...rows];
}
