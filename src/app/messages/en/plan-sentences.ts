import type { Finding, NamedThing, Overwriting } from '../../../core/finding';
import type { FindingSentences } from '../finding-sentences';
import type { Phrases } from '../phrases';

/** What prices, volumes and the plan say about each other. */
export const planSentences: Pick<
  FindingSentences,
  | 'uplift-mismatch'
  | 'uplift-outlier'
  | 'bridge-volume'
  | 'overdrawn'
  | 'budget-deviation'
  | 'unlinked'
  | 'unknown-label'
  | 'overwritten'
  | 'volume-deviation'
  | 'price-deviation'
> = {
  'uplift-mismatch': (finding, say) =>
    `The prices for ${periodOf(finding)} were raised by ${say.share(finding.actual)}${fits(finding, say)}, ` +
    `not by the ${say.share(finding.expected)} of ${scenario(finding, say)}. ` +
    'Recalculate the prices or correct the stated percentage.',
  'uplift-outlier': (finding, say) =>
    `The unit price of ${say.quote(finding.label ?? '')} for ${periodOf(finding)} is ${say.amount(finding.actual, finding.unit)}; ` +
    `with the uplift of the other rows${others(finding, say)} it would be ${say.amount(finding.expected, finding.unit)}. ` +
    'Something other than the uplift changed it.',
  'bridge-volume': (finding, say) =>
    `${say.quote(finding.label ?? 'Volymförändring')} for ${periodOf(finding)} is ${say.amount(finding.actual, finding.unit)}; ` +
    `volumes and unit prices give ${say.computed(finding.expected, finding.unit)}${say.computedDifference(finding)}.`,
  overdrawn: (finding, say) =>
    `${rowName(finding, say)} is ${say.amount(finding.actual, finding.unit)}, but its linked volumes alone cost ` +
    `${say.computed(finding.expected, finding.unit)}. Review the links or the budget; other is carried unchanged.`,
  'budget-deviation': (finding, say) =>
    `${rowName(finding, say)} is printed as ${say.amount(finding.actual, finding.unit)} but volumes and prices give a need of ` +
    `${say.computed(finding.expected, finding.unit)}${say.computedDifference(finding)}${limit(finding, say)}.`,
  unlinked: (finding, say) =>
    `${say.quote(finding.label ?? '')} ${linkedShare(finding, say)}. Choose its activity on the sheet Links, or with --link.`,
  'unknown-label': (finding, say) => `${UNKNOWN[finding.details.speaksOf ?? 'linkedItem'](say.amount(finding.actual, null))} Write the name as the table has it, or empty the row.`,
  overwritten: (finding, say) => OVERWRITTEN[finding.details.overwriting ?? 'changed'](content(finding, 'actual', say), content(finding, 'expected', say)),
  'volume-deviation': (finding, say) =>
    `The volume of ${say.quote(finding.label ?? '')} came to ${say.amount(finding.actual, finding.unit)} against a budgeted ` +
    `${say.computed(finding.expected, finding.unit)}${say.computedDifference(finding)}${shareLimit(finding, say)}.`,
  'price-deviation': (finding, say) =>
    `The unit price of ${say.quote(finding.label ?? '')} came to ${say.amount(finding.actual, finding.unit)} against a budgeted ` +
    `${say.computed(finding.expected, finding.unit)}${say.computedDifference(finding)}${shareLimit(finding, say)}.`,
};

/** What comes of it, from the name that stands there. */
const UNKNOWN: Readonly<Record<NamedThing, (name: string) => string>> = {
  volumeChange: (name) => `No item is called ${name}, so the row's volume change does not count.`,
  otherUplift: (name) => `No activity is called ${name}, so the row's uplift does not count.`,
  linkedItem: (name) => `No item is called ${name}, so the link does not count.`,
  linkedActivity: (name) => `No activity is called ${name}, so the link does not count.`,
};

/** From what stands in the cell and what was to stand there. */
const OVERWRITTEN: Readonly<Record<Overwriting, (actual: string, expected: string) => string>> = {
  changed: (actual, expected) =>
    `Somebody has changed the cell: it holds ${actual} instead of ${expected}. ` +
    'It is left as it is; give --overwrite to write over it.',
  occupied: (actual, expected) =>
    `The cell is needed for ${expected}, but it holds ${actual} already. ` +
    'It is left as it is; move what stands there, or give --overwrite to write over it.',
  left: (actual, expected) =>
    `Somebody has changed the cell after it was replaced: it holds ${actual}. It is left so; before the replacement it held ${expected}.`,
  lost: (actual) => `Somebody had changed the cell: it held ${actual}. It goes with the rest.`,
};

function periodOf({ period, label }: Finding): string {
  return period?.label ?? label ?? 'the period';
}

function rowName({ label, period }: Finding, say: Phrases): string {
  const name = label === null ? 'The row' : say.quote(label);
  return period === null ? name : `${name} for ${period.label}`;
}

function fits({ details: { low, high, rows, consistentRows } }: Finding, say: Phrases): string {
  const interval = say.interval(low, high);
  if (interval === '') return '';
  return consistentRows === undefined || rows === undefined
    ? ` (${interval})`
    : ` (${interval} fits ${consistentRows} of ${rows} rows)`;
}

function others({ details: { low, high } }: Finding, say: Phrases): string {
  const interval = say.interval(low, high);
  return interval === '' ? '' : ` (${interval})`;
}

function scenario({ details }: Finding, say: Phrases): string {
  return details.scenario === undefined ? 'the scenario' : `the scenario ${say.quote(details.scenario)}`;
}

function limit({ details, unit }: Finding, say: Phrases): string {
  return details.limit === undefined ? '' : `, beyond the limit of ${say.computed(details.limit, unit)}`;
}

function shareLimit({ details }: Finding, say: Phrases): string {
  return details.limit === undefined ? '' : `, beyond the limit of ${say.share(details.limit)}`;
}

function linkedShare({ actual }: Finding, say: Phrases): string {
  return typeof actual === 'number' && actual > 0
    ? `is linked to activities with only ${say.share(actual)} of its cost; the rest is not counted`
    : 'is linked to no activity and is not counted';
}

/** A formula says more than its value, which may be the same. */
function content(finding: Finding, side: 'actual' | 'expected', say: Phrases): string {
  const formula = finding.details.formulas?.[side] ?? null;
  if (formula !== null) return `the formula ${say.quote(formula)}`;
  return finding[side] === null ? 'nothing' : say.amount(finding[side], finding.unit);
}
