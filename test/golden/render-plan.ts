import type { PlanReport } from '../../src/app/contract/plan-report';
import { renderFindings } from './render-check';
import { showNumber, showPeriod, showShare } from './show-number';

export function renderPlan(report: PlanReport): string[] {
  const { base, scenario, links, uncountedLinks, activities, totals, rounding, changes, bridgeUplifts } = report;
  const shares = (byYear: Readonly<Record<string, number>>): string =>
    Object.entries(byYear).map(([year, share]) => `${year}: ${showShare(share)}`).join(', ');
  return [
    `## Plan from ${showPeriod(base)}, scenario ${scenario.name}`,
    `table ${report.table}, unit ${report.unit ?? '·'}, costs ${report.costSign ?? '·'}`,
    `uplifts ${shares(scenario.uplifts)}; of other ${shares(scenario.otherUplifts)}; the bridge's own ${shares(bridgeUplifts)}`,
    '',
    '### Links',
    ...[...links, ...uncountedLinks].map(
      ({ item, activity, share, score, reason, confirmed, derivedPrice }) =>
        `${item} → ${activity}: share ${showShare(share)}, score ${showNumber(score)}${score < 0.8 ? ' (not counted)' : ''}` +
        `${confirmed ? ', confirmed' : ''}${derivedPrice === true ? ', derived price' : ''}; ${reason}`,
    ),
    '',
    '### Changes',
    ...changes.map(
      ({ label, activity, years, leftOut }) =>
        `${label} → ${activity ?? 'all'}: ${Object.entries(years).map(([year, amount]) => `${year}: ${showNumber(amount)}`).join(', ')}` +
        (leftOut === null ? '' : ` (left out: ${leftOut})`),
    ),
    '',
    '### Activities',
    ...activities.flatMap(({ label, overdrawn, years }) => [
      '',
      `${label}${overdrawn ? ' (overdrawn)' : ''}`,
      ...Object.entries(years).flatMap(([year, values]) => [
        `  ${year}: volume cost ${showNumber(values.volumeCost)}, other ${showNumber(values.other)}, need ${showNumber(values.need)}, frame ${showNumber(values.frame)}, ` +
          `gap ${showNumber(values.gap)}, required efficiency ${showShare(values.requiredEfficiency)}`,
        `        existing ${showNumber(values.existing)}, deviation ${showNumber(values.deviation)} (${showShare(values.deviationShare)}) ${values.flag ?? '·'}: ${values.reason ?? '·'}`,
      ]),
    ]),
    '',
    '### Total',
    ...Object.entries(totals).map(
      ([year, { need, frame, existing, gap, flag, reason }]) =>
        `${year}: need ${showNumber(need)}, frame ${showNumber(frame)}, existing ${showNumber(existing)}, gap ${showNumber(gap)}, ${flag ?? '·'}: ${reason ?? '·'}`,
    ),
    '',
    '### Rounding',
    ...(rounding.length === 0 ? ['none'] : rounding.map(({ label, year, moved }) => `${label} ${year}: ${showNumber(moved, 4)}`)),
    '',
    '### Findings of the plan',
    ...renderFindings(report.findings),
  ];
}
