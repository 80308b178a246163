import { toNumber } from '../core/numbers/decimal';
import { COUNTED_SCORE } from '../core/plan/counted-links';
import { effectIn, groupEffects, priceVolumeEffect, sumEffects } from '../core/plan/price-volume-effect';
import type { Effect, EffectSum, ItemEffect } from '../core/plan/price-volume-effect';
import type { Decimal } from '../core/numbers/decimal';
import type { Table } from '../core/table';
import { chooseActivityTable } from '../workbook/model/choose-activity-table';
import { comparePeriods } from '../workbook/model/compare-periods';
import type { ComparedItem, Comparison } from '../workbook/model/compare-periods';
import { proposeActivities } from '../workbook/model/link-items';
import { sharedWordGroups } from '../workbook/model/shared-words';
import { readTables } from '../workbook/tables/read-tables';
import type { Workbook } from '../workbook/workbook';
import type { ComparisonReport, EffectTotal, Effects, GroupVariance, VarianceReport } from './contract/variance-report';
import { sortFindings } from './inspect-workbook';
import type { VarianceOptions } from './options';
import { reportFinding } from './report-finding';
import { varianceFindings } from './variance-findings';
import { foldName } from '../workbook/write/basis/unique-names';
import { NO_LINKS, personsLinks } from './write/persons-links';
import type { PersonsLinks } from './write/persons-links';
import { personsTables } from './write/read-own';

/** Splits each change of cost into price and volume, per item, group and in all, in tkr with a cost increase positive. */
export function varianceWorkbook(file: string, workbook: Workbook, { language }: VarianceOptions): VarianceReport {
  const { person, corrections } = personsTables(workbook);
  const { tables } = readTables(person, corrections);
  const comparisons = comparePeriods(tables, chooseActivityTable(tables));
  return {
    file,
    comparisons: reportComparisons(comparisons, tables, personsLinks(workbook)),
    findings: sortFindings(varianceFindings(comparisons), workbook).map((finding) => reportFinding(finding, language)),
  };
}

/** The same of tables that have been read, with the links that a person has made. */
export function compareColumns(tables: readonly Table[], links: PersonsLinks = NO_LINKS): ComparisonReport[] {
  return reportComparisons(comparePeriods(tables, chooseActivityTable(tables)), tables, links);
}

function reportComparisons(comparisons: readonly Comparison[], tables: readonly Table[], links: PersonsLinks): ComparisonReport[] {
  const activityOf = linkedActivities(comparisons, chooseActivityTable(tables), links);
  return comparisons.map((comparison) => reportComparison(comparison, activityOf));
}

const UNIT = { label: 'tkr', krPerUnit: 1000 } as const;

function reportComparison({ step, items }: Comparison, activityOf: ReadonlyMap<string, string>): ComparisonReport {
  const words = sharedWordGroups(items.map(({ label }) => label));
  const effects = items.map(priceVolumeEffect);
  const grouped = (groupsOf: (index: number) => readonly string[]) =>
    groupEffects(effects.map((effect, index) => ({ groups: groupsOf(index), effect })));
  const linked = items.map(({ label }) => activityOf.get(label) ?? null);
  const byActivity = grouped((index) => [linked[index] ?? null].filter((name) => name !== null));
  const byWord = grouped((index) => words[index] ?? []);
  return {
    from: step.from,
    to: step.to,
    unit: UNIT.label,
    tables: [...new Set(items.flatMap(tableIds))],
    items: items.map((item, index) => ({
      label: item.label,
      activity: linked[index] ?? null,
      volume0: numberOf(item.volume0),
      volume1: numberOf(item.volume1),
      unitPrice0: numberOf(item.unitPrice0),
      unitPrice1: numberOf(item.unitPrice1),
      volumeUnit: item.volumeUnit,
      derived: item.isDerived,
      ...reportEffect(effects[index]),
    })),
    groups: [
      ...byActivity.map((group) => reportGroup(group.name, 'activity', group)),
      ...byWord.map((group) => reportGroup(group.name, 'word', group)),
    ],
    total: reportSum(sumEffects(effects)),
  };
}

/** The activity of each item's label that has one, as a person says or else as its words do; once for all comparisons. */
function linkedActivities(comparisons: readonly Comparison[], activities: Table | null, links: PersonsLinks): Map<string, string> {
  const labels = [...new Set(comparisons.flatMap(({ items }) => items.map(({ label }) => label)))];
  const activityLabels = activities?.rows.filter(({ kind }) => kind === 'item').map(({ label }) => label) ?? [];
  return new Map(
    proposeActivities(labels, activityLabels).flatMap((proposal, index): [string, string][] => {
      const label = labels[index] ?? '';
      const proposed = proposal !== null && proposal.score >= COUNTED_SCORE ? proposal.activity : null;
      const said = links.get(foldName(label));
      const activity = said === undefined ? proposed : said;
      return activity === null ? [] : [[label, activity]];
    }),
  );
}

function tableIds({ volumeCell, priceCell }: ComparedItem): string[] {
  return [volumeCell, priceCell].flatMap((place) => (place ? [place.table.id] : []));
}

function numberOf(value: Decimal | null): number | null {
  return value === null ? null : toNumber(value);
}

const UNKNOWN: Effects = { volumeEffect: null, priceEffect: null, total: null };

function reportEffect(effect: ItemEffect | undefined): Effects {
  return effect?.state === 'known' ? inTkr(effect) : UNKNOWN;
}

function reportSum(sum: EffectSum): EffectTotal {
  const { known, unknown } = sum;
  return { ...(known > 0 ? inTkr(sum) : UNKNOWN), known, unknown };
}

function reportGroup(name: string, kind: GroupVariance['kind'], sum: EffectSum): GroupVariance {
  return { name, kind, ...reportSum(sum) };
}

function inTkr(effect: Effect): Effects {
  const { volumeEffect, priceEffect, total } = effectIn(effect, UNIT.krPerUnit);
  return { volumeEffect: toNumber(volumeEffect), priceEffect: toNumber(priceEffect), total: toNumber(total) };
}
