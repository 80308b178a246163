import type { Driver } from '../../../core/plan/plan-result';
import type { CalculatedPlan } from '../../calculated-plan';
import type { CellPlaceReport } from '../../contract/writing-report';
import { formatNumber } from '../../format/format-number';
import { formatPercent } from '../../format/format-percent';
import { findingMessage } from '../../messages/finding-message';
import type { Language } from '../../options';
import type { Working } from '../working';
import { activityFigures } from './activity-figures';
import { activityPlace, causeOf, distance, percentOf } from './activity-row';
import type { ActivityEntry } from './deviation-entry';
import type { DeviationRow } from './deviation-row';
import { itemOrigins } from './item-origins';
import { priceVolumeRows } from './price-volume-rows';
import { rowCalculation } from './row-calculation';
import type { RowCalculation } from './row-calculation';
import { rowTerms } from './row-terms';
import type { RowTerms } from './row-terms';

/** A deviation's own page, in words. */
export type DeviationDetail = ActivityDetail | FindingDetail;

export interface TextRow {
  readonly name: string;
  readonly isBold: boolean;
  readonly cells: readonly TextCell[];
}

export interface TextCell {
  readonly text: string;
  readonly isMoved?: boolean;
  /** How far it is to the limit, as a verdict. */
  readonly verdict?: 'ok' | 'watch' | 'alarm';
}

export interface ActivityDetail {
  readonly kind: 'activity';
  readonly sentence: string;
  /** "gräns 1 202 tkr (2 %)" and "2 682 över". */
  readonly limit: string;
  readonly distance: string;
  /** How much volume it takes to come to the limit; null where that cannot be said of one item. */
  readonly flip: string | null;
  readonly years: readonly CellLinked[];
  readonly rows: readonly TextRow[];
  readonly rounding: string | null;
  readonly isOverdrawn: boolean;
  /** "Volym × à-pris 2025 är 116 % av budgeten"; null where it is not. */
  readonly warning: string | null;
  readonly year: number;
  readonly volumeUnit: string | null;
  readonly items: readonly { readonly name: string; readonly isDerived: boolean; readonly volume: string; readonly price: string; readonly cost: string }[];
  readonly baseYear: number;
  readonly moved: readonly { readonly driver: Driver; readonly amounts: readonly string[] }[];
  readonly movedTotals: readonly string[];
  readonly costsAreMinus: boolean;
}

/** A year, and its cell. */
export interface CellLinked {
  readonly text: string;
  readonly place: CellPlaceReport | null;
}

export interface FindingDetail {
  readonly kind: 'findings';
  readonly messages: readonly string[];
  readonly cells: readonly {
    readonly place: CellPlaceReport;
    readonly name: string;
    readonly printed: string | null;
    readonly expected: string | null;
    readonly difference: string | null;
  }[];
  readonly consequences: readonly CellPlaceReport[];
  /** What is done elsewhere about it. */
  readonly leadsTo: 'links' | 'scenario' | null;
}

/** What more there is stands in the table of cells. */
const MESSAGES_TOLD = 2;

export function deviationDetail({ entry }: DeviationRow, working: Working, language: Language): DeviationDetail | null {
  const terms = rowTerms(working, language);
  if (entry.kind === 'activity') return working.planned.kind === 'planned' ? activityDetail(entry, working.planned.calculated, terms) : null;
  const { findings } = entry;
  const [{ code }] = findings;
  const shown = (value: number | string | null, unit: string | null): string | null =>
    value === null ? null : code === 'uplift-mismatch' || code === 'percent-mismatch' || code === 'unlinked' ? share(value, language) : terms.amount(value, unit, unit === 'tkr' || unit === 'kr' ? { most: 1 } : {});
  return {
    kind: 'findings',
    messages: findings.length > MESSAGES_TOLD || code === 'unlinked' ? [] : [...new Set(findings.map((finding) => findingMessage(finding, language)))],
    cells: findings.map(({ sheet, cell, label, period, actual, expected, difference, unit }) => ({
      place: { sheet, cell },
      name: [label, period === null || period.label === label ? null : period.label].filter((part) => part !== null).join(', '),
      printed: shown(actual, unit),
      expected: shown(expected, unit),
      difference: difference === null || unit === null ? null : terms.amount(difference, unit, { signed: true, most: 1 }),
    })),
    consequences: findings.flatMap(({ consequences }) => consequences.map(({ sheet, cell }) => ({ sheet, cell }))),
    leadsTo: code === 'unlinked' || code === 'overdrawn' ? 'links' : code === 'uplift-mismatch' ? 'scenario' : null,
  };
}

function share(value: number | string, language: Language): string {
  return typeof value === 'number' ? formatPercent(value, language) : value;
}

function activityDetail(entry: ActivityEntry, calculated: CalculatedPlan, terms: RowTerms): ActivityDetail | null {
  const { activity, year } = entry;
  const { input, result, settings } = calculated;
  const { number, words, language } = terms;
  const figures = activityFigures(calculated, activity, year);
  const plan = result.activities[activity];
  if (figures === null || plan === undefined) return null;
  const calculation = rowCalculation(calculated, activity);
  const moved = priceVolumeRows(calculated, activity);
  const volumes = calculation.steps.find(({ step }) => step === 'volumes')?.amounts[calculation.years.indexOf(year)]?.value;
  const items = volumes === undefined ? [] : itemOrigins(calculated, activity, year, volumes);
  const units = [...new Set(items.map(({ unit }) => unit))];
  const budget = input.model.activities[activity]?.baseBudget ?? 0;
  const unit = terms.unit === null ? '' : `\u00A0${terms.unit}`;
  const limitShare = figures.limit > settings.limits.amountKr / input.model.krPerUnit ? ` (${formatPercent(settings.limits.share, language)})` : '';
  return {
    kind: 'activity',
    sentence: [
      words.activity.detail(year, number(Math.abs(figures.difference)) + unit, figures.isMore, figures.comparedWith, percentOf(figures, calculated, terms)),
      causeOf(entry, figures, calculated, terms, 'long'),
    ].join(' '),
    limit: words.activity.limit(number(figures.limit)) + unit + limitShare,
    distance: distance({ ...figures, volumeToFlip: null }, terms),
    flip: flipOf(figures, terms),
    years: calculation.years.map((each) => ({ text: String(each), place: activityPlace(calculated, activity, each) })),
    rows: calculationRows(calculation, calculated, terms),
    rounding: calculation.rounding === null ? null : words.page.roundingNote(formatNumber(calculation.rounding, language) + unit),
    isOverdrawn: plan.isOverdrawn,
    warning: plan.isOverdrawn ? words.page.overdrawn(input.model.baseYear, terms.percent(plan.baseVolumeCost / budget, 0)) : null,
    year,
    volumeUnit: units.length === 1 ? (units[0] ?? null) : null,
    items: items.map(({ label, share: part, volume, unitPriceKr, isDerived, cost }) => ({
      name: part === 1 ? label : `${label} (${formatPercent(part, language)})`,
      isDerived,
      volume: formatNumber(volume, language, { most: volume < 100 ? 1 : 0 }),
      price: unitPriceKr === null ? '–' : formatNumber(unitPriceKr, language, { most: unitPriceKr < 100 ? 2 : 0 }),
      cost: number(cost),
    })),
    baseYear: input.model.baseYear,
    moved: moved.rows.map(({ driver, amounts }) => ({ driver, amounts: amounts.map((amount) => number(amount, { signed: true })) })),
    movedTotals: moved.totals.map((amount) => number(amount, { signed: true })),
    costsAreMinus: input.costFactor === 1,
  };
}

const LEAST_VOLUME = 0.5;

/** "Vid gränsen med −407 dygn, Institutionsplaceringar barn & unga." */
function flipOf({ volumeToFlip }: { readonly volumeToFlip: { readonly item: string; readonly unit: string | null; readonly volume: number } | null }, { words, language }: RowTerms): string | null {
  if (volumeToFlip === null || Math.abs(volumeToFlip.volume) < LEAST_VOLUME) return null;
  const amount = formatNumber(volumeToFlip.volume, language, { signed: true, most: Math.abs(volumeToFlip.volume) < 10 ? 1 : 0 });
  return words.page.flip(amount, volumeToFlip.unit, volumeToFlip.item);
}

function calculationRows({ steps, figures }: RowCalculation, { scenario, input }: CalculatedPlan, { number, words }: RowTerms): TextRow[] {
  const { steps: say } = words.page;
  const names = {
    volumes: say.volumes,
    other: say.other(input.model.baseYear),
    before: say.before,
    uplift: scenario.efficiency === null ? say.uplift : say.upliftAndEfficiency,
    changes: say.changes,
    need: say.need,
  } as const;
  const compared = figures.find((each) => each !== null)?.comparedWith ?? null;
  const ofYears = (text: (each: NonNullable<(typeof figures)[number]>) => TextCell): TextCell[] => figures.map((each) => (each === null ? { text: '–' } : text(each)));
  return [
    ...steps.map(({ step, amounts }) => ({
      name: names[step],
      isBold: step === 'before' || step === 'need',
      cells: amounts.map(({ value, isMoved }) => ({ text: number(value, { signed: step !== 'need' && step !== 'before' && step !== 'volumes' }), isMoved })),
    })),
    ...(compared === null
      ? []
      : [
          { name: say.compared[compared], isBold: false, cells: ofYears((each) => ({ text: number(each.compared) })) },
          { name: say.difference, isBold: true, cells: ofYears((each) => ({ text: number(each.difference, { signed: true }) })) },
          {
            name: say.toLimit,
            isBold: false,
            cells: ofYears(({ beyond, flag }) => ({ text: flag === 'alarm' ? words.activity.over(number(beyond)) : words.activity.left(number(-beyond)), verdict: flag })),
          },
        ]),
  ];
}
